// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>A LoRA with its strength.</summary>
public sealed partial record ImageGenLora : WireRecord
{
    /// <summary>The LoRA.</summary>
    /// <value>The AIR of a LoRA. Required.</value>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required Air Air { get; init; }

    /// <summary>How strongly it counts.</summary>
    /// <value>0 to 4. When null the service uses 1.</value>
    public double? Strength { get; init; }
}
