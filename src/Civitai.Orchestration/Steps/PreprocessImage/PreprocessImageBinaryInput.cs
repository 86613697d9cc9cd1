// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image in black and white.</summary>
public sealed partial record PreprocessImageBinaryInput() : PreprocessImageInput("binary")
{
    /// <summary>The brightness from which on a pixel is white. Wire name <c>binThreshold</c>.</summary>
    /// <value>Whole number, 0 to 255. When null the service uses 100.</value>
    [JsonPropertyName("binThreshold")]
    public int? Threshold { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageBinaryInput>(
        "preprocessImage", [new("kind", "binary")])
    {
        Title = "Black and white",
        OwnParameters = PreprocessImageRows.All.With(
            new IntegerParameter(new Member<PreprocessImageBinaryInput, long?>(
                "binThreshold", nameof(Threshold), "The brightness from which on a pixel is white.", i => i.Threshold,
                (i, v) => i with { Threshold = (int?)v }))
            { Minimum = 0, Maximum = 255, Default = 100 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageBinary,
    };

    internal override InputDefinition GetDefinition() => Row;
}
