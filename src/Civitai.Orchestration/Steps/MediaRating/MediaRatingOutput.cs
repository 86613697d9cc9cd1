// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaRating;

/// <summary>What a rating step found.</summary>
/// <remarks>Schema name <c>MediaRatingOutput</c>.</remarks>
public sealed partial record MediaRatingOutput : WireRecord
{
    /// <summary>How mature the image is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public NsfwLevel NsfwLevel { get; init; }

    /// <summary>Why the image is blocked; null when not reported.</summary>
    public string? BlockedReason { get; init; }

    /// <summary>Whether the image is blocked; null when not reported.</summary>
    public bool? IsBlocked { get; init; }

    /// <summary>What is seen.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Labels { get => LabelsOnWire ?? []; init => LabelsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("labels")]
    [Loose]
    internal IReadOnlyList<string>? LabelsOnWire { get; init; }

    /// <summary>The ages of the people seen; null when not reported.</summary>
    public MediaAgeClassification? AgeClassification { get; init; }

    /// <summary>The faces; null when not reported.</summary>
    public FaceRecognition? FaceRecognition { get; init; }

    /// <summary>Whether a model made the image; null when not reported.</summary>
    public AiRecognition? AiRecognition { get; init; }

    /// <summary>Whether the image is drawn; null when not reported.</summary>
    public AnimeRecognition? AnimeRecognition { get; init; }

    /// <summary>Whether a minor may be shown in a mature image, which is looked at from R upwards; null when not reported.</summary>
    public bool? Csam { get; init; }

    /// <summary>Whether people are seen; null when not reported.</summary>
    public HumanRecognition? HumanRecognition { get; init; }

    /// <summary>The ages estimated from bodies; null when not reported.</summary>
    public BodyAgeClassification? BodyAgeClassification { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(MediaRatingOutput? output, MediaRatingInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("nsfwLevel", ValueShape.OneOf(NsfwLevel.KnownValues)), ("blockedReason", ValueShape.Text),
        ("isBlocked", ValueShape.Boolean), ("labels", ValueShape.ListOf(ValueShape.Text)), ("ageClassification", MediaAgeClassification.Shape),
        ("faceRecognition", FaceRecognition.Shape), ("aiRecognition", AiRecognition.Shape), ("animeRecognition", AnimeRecognition.Shape),
        ("csam", ValueShape.Boolean), ("humanRecognition", HumanRecognition.Shape), ("bodyAgeClassification", BodyAgeClassification.Shape));
}
