// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The poses of the people in an image, found by OpenPose.</summary>
public sealed partial record PreprocessImageOpenPoseInput() : PreprocessImagePeopleInput("openpose")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageOpenPoseInput>(
        "preprocessImage", [new("kind", "openpose")])
    {
        Title = "OpenPose: poses",
        OwnParameters = PreprocessImagePeopleRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageOpenPose,
    };

    internal override InputDefinition GetDefinition() => Row;
}
