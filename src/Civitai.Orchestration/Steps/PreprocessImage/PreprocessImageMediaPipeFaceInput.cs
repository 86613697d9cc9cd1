// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The outlines and features of the faces in an image, found by MediaPipe.</summary>
public sealed partial record PreprocessImageMediaPipeFaceInput() : PreprocessImageInput("mediapipe-face")
{
    /// <summary>How many faces are drawn at most.</summary>
    /// <value>Whole number, 1 to 50. When null the service uses 10.</value>
    public int? MaxFaces { get; init; }

    /// <summary>How sure the model must be of a face.</summary>
    /// <value>0.1 to 1. When null the service uses 0.5.</value>
    public double? MinConfidence { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageMediaPipeFaceInput>(
        "preprocessImage", [new("kind", "mediapipe-face")])
    {
        Title = "MediaPipe: faces",
        OwnParameters = PreprocessImageRows.All.With(
            new IntegerParameter(new Member<PreprocessImageMediaPipeFaceInput, long?>(
                "maxFaces", nameof(MaxFaces), "How many faces are drawn at most.", i => i.MaxFaces, (i, v) => i with { MaxFaces = (int?)v }))
            { Minimum = 1, Maximum = 50, Default = 10 },
            new NumberParameter(new Member<PreprocessImageMediaPipeFaceInput, double?>(
                "minConfidence", nameof(MinConfidence), "How sure the model must be of a face.", i => i.MinConfidence,
                (i, v) => i with { MinConfidence = v }))
            { Minimum = 0.1, Maximum = 1, Default = 0.5 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageMediaPipeFace,
    };

    internal override InputDefinition GetDefinition() => Row;
}
