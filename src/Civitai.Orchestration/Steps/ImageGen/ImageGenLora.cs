// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>A LoRA with its strength.</summary>
public sealed partial record ImageGenLora : WireRecord
{
    /// <summary>The LoRA.</summary>
    /// <value>The AIR of a LoRA. Required.</value>
    public required Air Air { get; init; }

    /// <summary>How strongly it counts.</summary>
    /// <value>0 to 4. When null the service uses 1.</value>
    public double? Strength { get; init; }

    internal static RecordRow<ImageGenLora> Row { get; } = new()
    {
        OwnParameters =
        [
            new AirParameter(new Member<ImageGenLora, Air?>(
                "air", nameof(Air), "The LoRA.", i => AirParameter.Given(i.Air), (i, v) => i with { Air = v ?? default }))
            { IsRequired = true, Types = ["lora", "lycoris", "locon", "dora"], Source = Sources.SchemaImageGenInputLora },
            new NumberParameter(new Member<ImageGenLora, double?>(
                "strength", nameof(Strength), "How strongly it counts.", i => i.Strength, (i, v) => i with { Strength = v }))
            { Minimum = 0, Maximum = 4, Default = 1, Source = Sources.SchemaImageGenInputLora },
        ],
    };
}
