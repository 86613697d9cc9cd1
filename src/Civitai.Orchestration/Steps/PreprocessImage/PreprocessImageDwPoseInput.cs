// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The poses of the people in an image, found by DWPose.</summary>
public sealed partial record PreprocessImageDwPoseInput() : PreprocessImagePeopleInput("dwpose")
{
    /// <summary>The model that finds the people. Wire name <c>bboxDetector</c>.</summary>
    /// <value>When null the service decides.</value>
    [JsonPropertyName("bboxDetector")]
    public PoseDetector? Detector { get; init; }

    /// <summary>The model that finds their joints.</summary>
    /// <value>When null the service decides.</value>
    public DwPoseEstimator? PoseEstimator { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageDwPoseInput>(
        "preprocessImage", [new("kind", "dwpose")])
    {
        Title = "DWPose: poses",
        OwnParameters = PreprocessImagePeopleRows.All.With(
            PreprocessImagePeopleRows.DetectFace with { Default = true },
            new ChoiceParameter<PoseDetector>(new Member<PreprocessImageDwPoseInput, PoseDetector?>(
                "bboxDetector", nameof(Detector), "The model that finds the people.", i => i.Detector, (i, v) => i with { Detector = v })),
            new ChoiceParameter<DwPoseEstimator>(new Member<PreprocessImageDwPoseInput, DwPoseEstimator?>(
                "poseEstimator", nameof(PoseEstimator), "The model that finds their joints.", i => i.PoseEstimator, (i, v) => i with { PoseEstimator = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageDwPose,
    };

    internal override InputDefinition GetDefinition() => Row;
}
