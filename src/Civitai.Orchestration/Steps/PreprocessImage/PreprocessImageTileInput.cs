// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image with little detail, for detail to be added.</summary>
public sealed partial record PreprocessImageTileInput() : PreprocessImageInput("tile")
{
    /// <summary>How often the image is halved and doubled again. More blurs more. Wire name <c>pyrUpIterations</c>.</summary>
    /// <value>Whole number, 1 to 10. When null the service uses 3.</value>
    [JsonPropertyName("pyrUpIterations")]
    public int? Iterations { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageTileInput>(
        "preprocessImage", [new("kind", "tile")])
    {
        Title = "Blurred image",
        OwnParameters = PreprocessImageRows.All.With(
            new IntegerParameter(new Member<PreprocessImageTileInput, long?>(
                "pyrUpIterations", nameof(Iterations), "How often the image is halved and doubled again. More blurs more.", i => i.Iterations,
                (i, v) => i with { Iterations = (int?)v }))
            { Minimum = 1, Maximum = 10, Default = 3 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageTile,
    };

    internal override InputDefinition GetDefinition() => Row;
}
