// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.MediaRating;

namespace Civitai.Orchestration;

public static partial class StepInputs
{
    /// <summary>An image to rate.</summary>
    /// <param name="image">The image to rate.</param>
    /// <param name="includeAgeClassification">Whether the ages of the people seen are reported, where the rating is R or higher.</param>
    /// <param name="includeFaceRecognition">Whether faces are found and compared.</param>
    /// <param name="includeAiRecognition">Whether it is reported how likely a model made the image.</param>
    /// <param name="includeAnimeRecognition">Whether it is reported how likely the image is drawn.</param>
    /// <param name="includeHumanRecognition">Whether it is reported how likely people are seen.</param>
    /// <param name="includeBodyAgeClassification">Whether ages are also estimated from bodies.</param>
    public static MediaRatingInput MediaRating(MediaSource image, bool includeAgeClassification, bool includeFaceRecognition, bool includeAiRecognition,
        bool includeAnimeRecognition, bool includeHumanRecognition, bool includeBodyAgeClassification) =>
        new()
        {
            Image = image,
            IncludeAgeClassification = includeAgeClassification,
            IncludeFaceRecognition = includeFaceRecognition,
            IncludeAiRecognition = includeAiRecognition,
            IncludeAnimeRecognition = includeAnimeRecognition,
            IncludeHumanRecognition = includeHumanRecognition,
            IncludeBodyAgeClassification = includeBodyAgeClassification,
        };
}
