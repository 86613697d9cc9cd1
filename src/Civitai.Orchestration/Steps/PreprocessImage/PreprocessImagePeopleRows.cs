// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>What the rows of <see cref="PreprocessImagePeopleInput"/> share.</summary>
internal static class PreprocessImagePeopleRows
{
    internal static readonly BooleanParameter DetectHand = new(new Member<PreprocessImagePeopleInput, bool?>(
        "detectHand", "DetectHand", "Whether hands are drawn.", i => i.DetectHand, (i, v) => i with { DetectHand = v }))
    { Default = true };
    internal static readonly BooleanParameter DetectBody = new(new Member<PreprocessImagePeopleInput, bool?>(
        "detectBody", "DetectBody", "Whether bodies are drawn.", i => i.DetectBody, (i, v) => i with { DetectBody = v }))
    { Default = true };
    internal static readonly BooleanParameter DetectFace = new(new Member<PreprocessImagePeopleInput, bool?>(
        "detectFace", "DetectFace", "Whether faces are drawn.", i => i.DetectFace, (i, v) => i with { DetectFace = v }))
    { Default = false };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        PreprocessImageRows.Image, PreprocessImageRows.Resolution, PreprocessImageRows.PreprocessorType, DetectHand, DetectBody, DetectFace,
    ];
}
