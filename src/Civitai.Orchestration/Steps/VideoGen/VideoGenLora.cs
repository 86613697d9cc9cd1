// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A LoRA with its strength.</summary>
public sealed partial record VideoGenLora : WireRecord
{
    /// <summary>The LoRA.</summary>
    /// <value>The AIR of a LoRA. Required.</value>
    public required Air Air { get; init; }

    /// <summary>How strongly it counts.</summary>
    /// <value>Required; 1 is usual.</value>
    public double? Strength { get; init; }

    internal static RecordRow<VideoGenLora> Row { get; } = new()
    {
        OwnParameters =
        [
            new AirParameter(new Member<VideoGenLora, Air?>(
                "air", nameof(Air), "The LoRA.", i => AirParameter.Given(i.Air), (i, v) => i with { Air = v ?? default }))
            { IsRequired = true, Types = ["lora", "lycoris", "locon", "dora"], Source = Sources.SchemaVideoGenInputLora },
            new NumberParameter(new Member<VideoGenLora, double?>(
                "strength", nameof(Strength), "How strongly it counts.", i => i.Strength, (i, v) => i with { Strength = v }))
            { IsRequired = true, Source = Sources.SchemaVideoGenInputLora },
        ],
    };
}
