// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>What the rows of <see cref="ShieldstralModerationInput"/> share.</summary>
internal static class ShieldstralModerationRows
{
    internal static readonly TextListParameter Policies = new(new Member<ShieldstralModerationInput, IReadOnlyList<string>?>(
        "policies", "Policies", "The policies to check; all where none is named.", i => i.Policies, (i, v) => i with { Policies = v }))
    { Source = Sources.SchemaShieldstralModeration };
    internal static readonly ObjectListParameter<ShieldstralPolicy> PolicyOverrides =
        new(new Member<ShieldstralModerationInput, IReadOnlyList<ShieldstralPolicy>?>(
        "policyOverrides", "PolicyOverrides", "Policies that are changed for this check.", i => i.PolicyOverrides, (i, v) => i with { PolicyOverrides = v }))
        { Forms = [ShieldstralPolicy.Row], Source = Sources.SchemaShieldstralModeration };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Policies, PolicyOverrides,
    ];
}
