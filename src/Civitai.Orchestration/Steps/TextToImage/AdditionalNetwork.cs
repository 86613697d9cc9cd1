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
            new NumberParameter(Members.Strength) { Source = Sources.SchemaImageJobNetworkParams },
            new TextParameter(Members.TriggerWord) { Source = Sources.SchemaImageJobNetworkParams },
            new TextParameter(Members.Type) { Source = Sources.SchemaImageJobNetworkParams },
        ],
    };

    private static class Members
    {
        internal static readonly Member<double?> Strength = new Member<AdditionalNetwork, double?>(
            "strength", "Strength", "How strongly it counts, of a LoRA or LoCon.", i => i.Strength, (i, v) => i with { Strength = v });

        internal static readonly Member<string?> TriggerWord = new Member<AdditionalNetwork, string?>(
            "triggerWord", "TriggerWord", "The word of a textual inversion.", i => i.TriggerWord, (i, v) => i with { TriggerWord = v });

        internal static readonly Member<string?> Type = new Member<AdditionalNetwork, string?>(
            "type", "Type", "The kind of resource, as older programs send it.", i => i.Type, (i, v) => i with { Type = v });
    }
}
