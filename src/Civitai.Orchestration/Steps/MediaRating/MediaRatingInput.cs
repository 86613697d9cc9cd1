// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>An image to rate.</summary>
public sealed partial record MediaRatingInput : StepInput<MediaRatingOutput>
{
    internal static Union<MediaRatingInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The image to rate.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    /// <summary>Whether the ages of the people seen are reported, where the rating is R or higher.</summary>
    /// <value>Required.</value>
    public bool? IncludeAgeClassification { get; init; }

    /// <summary>Whether faces are found and compared.</summary>
    /// <value>Required.</value>
    public bool? IncludeFaceRecognition { get; init; }

    /// <summary>Whether it is reported how likely a model made the image. Wire name <c>includeAIRecognition</c>.</summary>
    /// <value>Required.</value>
    [JsonPropertyName("includeAIRecognition")]
    public bool? IncludeAiRecognition { get; init; }

    /// <summary>Whether it is reported how likely the image is drawn.</summary>
    /// <value>Required.</value>
    public bool? IncludeAnimeRecognition { get; init; }

    /// <summary>Whether it is reported how likely people are seen.</summary>
    /// <value>Required.</value>
    public bool? IncludeHumanRecognition { get; init; }

    /// <summary>Whether ages are also estimated from bodies.</summary>
    /// <value>Required.</value>
    public bool? IncludeBodyAgeClassification { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MediaRatingInput>(
        "mediaRating", [])
    {
        Title = "Rating of images",
        OwnParameters =
        [
            new MediaParameter(new Member<MediaRatingInput, MediaSource?>(
                "image", nameof(Image), "The image to rate.", i => i.Image, (i, v) => i with { Image = v! }))
            { IsRequired = true },
            new BooleanParameter(new Member<MediaRatingInput, bool?>(
                "includeAgeClassification", nameof(IncludeAgeClassification),
                "Whether the ages of the people seen are reported, where the rating is R or higher.", i => i.IncludeAgeClassification,
                (i, v) => i with { IncludeAgeClassification = v }))
            { IsRequired = true },
            new BooleanParameter(new Member<MediaRatingInput, bool?>(
                "includeFaceRecognition", nameof(IncludeFaceRecognition), "Whether faces are found and compared.", i => i.IncludeFaceRecognition,
                (i, v) => i with { IncludeFaceRecognition = v }))
            { IsRequired = true },
            new BooleanParameter(new Member<MediaRatingInput, bool?>(
                "includeAIRecognition", nameof(IncludeAiRecognition), "Whether it is reported how likely a model made the image.",
                i => i.IncludeAiRecognition, (i, v) => i with { IncludeAiRecognition = v }))
            { IsRequired = true },
            new BooleanParameter(new Member<MediaRatingInput, bool?>(
                "includeAnimeRecognition", nameof(IncludeAnimeRecognition), "Whether it is reported how likely the image is drawn.",
                i => i.IncludeAnimeRecognition, (i, v) => i with { IncludeAnimeRecognition = v }))
            { IsRequired = true },
            new BooleanParameter(new Member<MediaRatingInput, bool?>(
                "includeHumanRecognition", nameof(IncludeHumanRecognition), "Whether it is reported how likely people are seen.",
                i => i.IncludeHumanRecognition, (i, v) => i with { IncludeHumanRecognition = v }))
            { IsRequired = true },
            new BooleanParameter(new Member<MediaRatingInput, bool?>(
                "includeBodyAgeClassification", nameof(IncludeBodyAgeClassification), "Whether ages are also estimated from bodies.",
                i => i.IncludeBodyAgeClassification, (i, v) => i with { IncludeBodyAgeClassification = v }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaMediaRating,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new MediaRatingStepTemplate { Input = this };
}
