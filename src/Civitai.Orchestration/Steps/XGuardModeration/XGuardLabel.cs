// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.XGuardModeration;

/// <summary>A policy as it is to be for one check.</summary>
public sealed partial record XGuardLabel : WireRecord
{
    /// <summary>The policy.</summary>
    /// <value>Required.</value>
    public required string Label { get; init; }

    /// <summary>What follows when it applies.</summary>
    /// <value>Required.</value>
    public required string Action { get; init; }

    /// <summary>The score from which it applies.</summary>
    /// <value>Required.</value>
    public double? Threshold { get; init; }

    /// <summary>What it forbids, in words.</summary>
    /// <value>Required.</value>
    public required string Policy { get; init; }

    internal static RecordRow<XGuardLabel> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(Members.Label) { IsRequired = true, Source = Sources.SchemaXGuardLabelConfiguration },
            new TextParameter(Members.Action) { IsRequired = true, Source = Sources.SchemaXGuardLabelConfiguration },
            new NumberParameter(Members.Threshold) { IsRequired = true, Source = Sources.SchemaXGuardLabelConfiguration },
            new TextParameter(Members.Policy) { IsRequired = true, Source = Sources.SchemaXGuardLabelConfiguration },
        ],
    };

    private static class Members
    {
        internal static readonly Member<string?> Label = new Member<XGuardLabel, string?>(
            "label", "Label", "The policy.", i => i.Label, (i, v) => i with { Label = v! });

        internal static readonly Member<string?> Action = new Member<XGuardLabel, string?>(
            "action", "Action", "What follows when it applies.", i => i.Action, (i, v) => i with { Action = v! });

        internal static readonly Member<double?> Threshold = new Member<XGuardLabel, double?>(
            "threshold", "Threshold", "The score from which it applies.", i => i.Threshold, (i, v) => i with { Threshold = v });

        internal static readonly Member<string?> Policy = new Member<XGuardLabel, string?>(
            "policy", "Policy", "What it forbids, in words.", i => i.Policy, (i, v) => i with { Policy = v! });
    }
}
