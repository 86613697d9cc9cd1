// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.XGuardModeration;

/// <summary>What the rows of <see cref="XGuardModerationInput"/> share.</summary>
internal static class XGuardModerationRows
{
    internal static readonly TextListParameter Labels = new(new Member<XGuardModerationInput, IReadOnlyList<string>?>(
        "labels", "Labels", "The policies to check; all where none is named.", i => i.Labels, (i, v) => i with { Labels = v }))
    { Source = Sources.SchemaXGuardModeration };
    internal static readonly ObjectListParameter<XGuardLabel> LabelOverrides = new(new Member<XGuardModerationInput, IReadOnlyList<XGuardLabel>?>(
        "labelOverrides", "LabelOverrides", "Policies that are changed for this check.", i => i.LabelOverrides, (i, v) => i with { LabelOverrides = v }))
    { Forms = [XGuardLabel.Row], Source = Sources.SchemaXGuardModeration };
    internal static readonly BooleanParameter StoreFullResponse = new(new Member<XGuardModerationInput, bool?>(
        "storeFullResponse", "StoreFullResponse", "Whether the model's whole answer is kept.", i => i.StoreFullResponse,
        (i, v) => i with { StoreFullResponse = v }))
    { IsRequired = true, Source = Sources.SchemaXGuardModeration };
    internal static readonly BooleanParameter IncludeReasoning = new(new Member<XGuardModerationInput, bool?>(
        "includeReasoning", "IncludeReasoning", "Whether the result gives reasons.", i => i.IncludeReasoning, (i, v) => i with { IncludeReasoning = v }))
    { IsRequired = true, Source = Sources.SchemaXGuardModeration };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Labels, LabelOverrides, StoreFullResponse, IncludeReasoning,
    ];
}
