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
            new TextParameter(new Member<XGuardLabel, string?>(
                "label", nameof(Label), "The policy.", i => i.Label, (i, v) => i with { Label = v! }))
            { IsRequired = true, Source = Sources.SchemaXGuardLabelConfiguration },
            new TextParameter(new Member<XGuardLabel, string?>(
                "action", nameof(Action), "What follows when it applies.", i => i.Action, (i, v) => i with { Action = v! }))
            { IsRequired = true, Source = Sources.SchemaXGuardLabelConfiguration },
            new NumberParameter(new Member<XGuardLabel, double?>(
                "threshold", nameof(Threshold), "The score from which it applies.", i => i.Threshold, (i, v) => i with { Threshold = v }))
            { IsRequired = true, Source = Sources.SchemaXGuardLabelConfiguration },
            new TextParameter(new Member<XGuardLabel, string?>(
                "policy", nameof(Policy), "What it forbids, in words.", i => i.Policy, (i, v) => i with { Policy = v! }))
            { IsRequired = true, Source = Sources.SchemaXGuardLabelConfiguration },
        ],
    };
}
