// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>A policy as it is to be for one check.</summary>
public sealed partial record ShieldstralPolicy : WireRecord
{
    /// <summary>The policy.</summary>
    /// <value>Required.</value>
    public required string Name { get; init; }

    /// <summary>What follows when it applies.</summary>
    public string? Action { get; init; }

    /// <summary>The score from which it applies.</summary>
    public double? Threshold { get; init; }

    /// <summary>What it forbids, in words.</summary>
    public string? Policy { get; init; }

    /// <summary>What the model is asked.</summary>
    public string? Query { get; init; }

    /// <summary>How the model is to answer.</summary>
    public string? Instruction { get; init; }

    internal static RecordRow<ShieldstralPolicy> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(Members.Name) { IsRequired = true, Source = Sources.SchemaShieldstralPolicyConfiguration },
            new TextParameter(Members.Action) { Source = Sources.SchemaShieldstralPolicyConfiguration },
            new NumberParameter(Members.Threshold) { Source = Sources.SchemaShieldstralPolicyConfiguration },
            new TextParameter(Members.Policy) { Source = Sources.SchemaShieldstralPolicyConfiguration },
            new TextParameter(Members.Query) { Source = Sources.SchemaShieldstralPolicyConfiguration },
            new TextParameter(Members.Instruction) { Source = Sources.SchemaShieldstralPolicyConfiguration },
        ],
    };

    private static class Members
    {
        internal static readonly Member<string?> Name = new Member<ShieldstralPolicy, string?>(
            "name", "Name", "The policy.", i => i.Name, (i, v) => i with { Name = v! });

        internal static readonly Member<string?> Action = new Member<ShieldstralPolicy, string?>(
            "action", "Action", "What follows when it applies.", i => i.Action, (i, v) => i with { Action = v });

        internal static readonly Member<double?> Threshold = new Member<ShieldstralPolicy, double?>(
            "threshold", "Threshold", "The score from which it applies.", i => i.Threshold, (i, v) => i with { Threshold = v });

        internal static readonly Member<string?> Policy = new Member<ShieldstralPolicy, string?>(
            "policy", "Policy", "What it forbids, in words.", i => i.Policy, (i, v) => i with { Policy = v });

        internal static readonly Member<string?> Query = new Member<ShieldstralPolicy, string?>(
            "query", "Query", "What the model is asked.", i => i.Query, (i, v) => i with { Query = v });

        internal static readonly Member<string?> Instruction = new Member<ShieldstralPolicy, string?>(
            "instruction", "Instruction", "How the model is to answer.", i => i.Instruction, (i, v) => i with { Instruction = v });
    }
}
