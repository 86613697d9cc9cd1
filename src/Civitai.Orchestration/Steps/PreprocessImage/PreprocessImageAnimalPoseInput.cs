// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The poses of the animals in an image.</summary>
public sealed partial record PreprocessImageAnimalPoseInput() : PreprocessImageInput("animal-pose")
{
    /// <summary>The model that finds the animals. Wire name <c>bboxDetector</c>.</summary>
    /// <value>When null the service decides.</value>
    [JsonPropertyName("bboxDetector")]
    public PoseDetector? Detector { get; init; }

    /// <summary>The model that finds their joints.</summary>
    /// <value>When null the service decides.</value>
    public AnimalPoseEstimator? PoseEstimator { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageAnimalPoseInput>(
        "preprocessImage", [new("kind", "animal-pose")])
    {
        Title = "Poses of animals",
        OwnParameters = PreprocessImageRows.All.With(
            new ChoiceParameter<PoseDetector>(new Member<PreprocessImageAnimalPoseInput, PoseDetector?>(
                "bboxDetector", nameof(Detector), "The model that finds the animals.", i => i.Detector, (i, v) => i with { Detector = v }))
            { AllowedValues = ["yolox_l.torchscript.pt", "yolox_l.onnx", "yolo_nas_l_fp16.onnx", "yolo_nas_m_fp16.onnx", "yolo_nas_s_fp16.onnx"] },
            new ChoiceParameter<AnimalPoseEstimator>(new Member<PreprocessImageAnimalPoseInput, AnimalPoseEstimator?>(
                "poseEstimator", nameof(PoseEstimator), "The model that finds their joints.", i => i.PoseEstimator, (i, v) => i with { PoseEstimator = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageAnimalPose,
    };

    internal override InputDefinition GetDefinition() => Row;
}
