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
            new TextParameter(new Member<ShieldstralPolicy, string?>(
                "name", nameof(Name), "The policy.", i => i.Name, (i, v) => i with { Name = v! }))
            { IsRequired = true, Source = Sources.SchemaShieldstralPolicyConfiguration },
            new TextParameter(new Member<ShieldstralPolicy, string?>(
                "action", nameof(Action), "What follows when it applies.", i => i.Action, (i, v) => i with { Action = v }))
            { Source = Sources.SchemaShieldstralPolicyConfiguration },
            new NumberParameter(new Member<ShieldstralPolicy, double?>(
                "threshold", nameof(Threshold), "The score from which it applies.", i => i.Threshold, (i, v) => i with { Threshold = v }))
            { Source = Sources.SchemaShieldstralPolicyConfiguration },
            new TextParameter(new Member<ShieldstralPolicy, string?>(
                "policy", nameof(Policy), "What it forbids, in words.", i => i.Policy, (i, v) => i with { Policy = v }))
            { Source = Sources.SchemaShieldstralPolicyConfiguration },
            new TextParameter(new Member<ShieldstralPolicy, string?>(
                "query", nameof(Query), "What the model is asked.", i => i.Query, (i, v) => i with { Query = v }))
            { Source = Sources.SchemaShieldstralPolicyConfiguration },
            new TextParameter(new Member<ShieldstralPolicy, string?>(
                "instruction", nameof(Instruction), "How the model is to answer.", i => i.Instruction, (i, v) => i with { Instruction = v }))
            { Source = Sources.SchemaShieldstralPolicyConfiguration },
        ],
    };
}
