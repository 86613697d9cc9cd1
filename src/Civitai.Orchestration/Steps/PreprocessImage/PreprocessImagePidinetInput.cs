// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The soft edges of an image, found by PiDiNet.</summary>
public sealed partial record PreprocessImagePidinetInput() : PreprocessImageSafeInput("pidinet")
{
    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImagePidinetInput>(
        "preprocessImage", [new("kind", "pidinet")])
    {
        Title = "PiDiNet: soft edges",
        OwnParameters = PreprocessImageSafeRows.All,
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImagePidinet,
    };

    internal override InputDefinition GetDefinition() => Row;
}
