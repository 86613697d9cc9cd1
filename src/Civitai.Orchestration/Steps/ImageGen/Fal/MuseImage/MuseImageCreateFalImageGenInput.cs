// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Muse Image.</summary>
/// <remarks>Newer than the published schema: it is declared by the official JavaScript client of October 2026, without limits or defaults.</remarks>
public sealed partial record MuseImageCreateFalImageGenInput() : MuseImageFalImageGenInput("createImage")
{
    internal static InputDefinition Row { get; } = new InputDefinition<MuseImageCreateFalImageGenInput>(
        "imageGen", [new("engine", "fal"), new("model", "museImage"), new("operation", "createImage")])
    {
        Title = "Muse Image: image from text",
        BaseModel = "Muse Image",
        OwnParameters = MuseImageFalRows.All,
        Price = Price.Unknown,
        Source = Sources.NewerTypes,
        NotInSchema = "model is 'museImage', which the JavaScript client of October 2026 declares and the published schema does not list; the service may " +
                "refuse it.",
        NotInSchemaAt = "model",
    };

    internal override InputDefinition GetDefinition() => Row;
}
