// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.MediaRating;

/// <summary>The <c>mediaRating</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class MediaRatingKind
{
    internal static StepKind<MediaRatingInput, MediaRatingOutput> Instance { get; } = new("mediaRating")
    {
        Rows = static () => MediaRatingCatalog.Definitions,
        Template = MediaRatingStepTemplate.Blank,
        Step = MediaRatingStep.Blank,
    };
}
