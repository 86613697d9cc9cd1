// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.TextToImage;

/// <summary>How a LoRA or a textual inversion counts.</summary>
public sealed partial record AdditionalNetwork : WireRecord
{
    /// <summary>How strongly it counts, of a LoRA or LoCon.</summary>
    /// <value>When null the service decides.</value>
    public double? Strength { get; init; }

    /// <summary>The word of a textual inversion.</summary>
    public string? TriggerWord { get; init; }

    /// <summary>The kind of resource, as older programs send it.</summary>
    public string? Type { get; init; }

    internal static RecordRow<AdditionalNetwork> Row { get; } = new()
    {
        OwnParameters =
        [
            new NumberParameter(new Member<AdditionalNetwork, double?>(
                "strength", nameof(Strength), "How strongly it counts, of a LoRA or LoCon.", i => i.Strength, (i, v) => i with { Strength = v }))
            { Source = Sources.SchemaImageJobNetworkParams },
            new TextParameter(new Member<AdditionalNetwork, string?>(
                "triggerWord", nameof(TriggerWord), "The word of a textual inversion.", i => i.TriggerWord, (i, v) => i with { TriggerWord = v }))
            { Source = Sources.SchemaImageJobNetworkParams },
            new TextParameter(new Member<AdditionalNetwork, string?>(
                "type", nameof(Type), "The kind of resource, as older programs send it.", i => i.Type, (i, v) => i with { Type = v }))
            { Source = Sources.SchemaImageJobNetworkParams },
        ],
    };
}
