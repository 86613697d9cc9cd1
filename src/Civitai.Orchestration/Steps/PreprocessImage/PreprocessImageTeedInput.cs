// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The soft edges of an image, found by TEED.</summary>
public sealed partial record PreprocessImageTeedInput() : PreprocessImageInput("teed")
{
    /// <summary>To how many steps gray tones are reduced.</summary>
    /// <value>Whole number, 0 to 10. When null the service uses 2.</value>
    public int? SafeSteps { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageTeedInput>(
        "preprocessImage", [new("kind", "teed")])
    {
        Title = "TEED: soft edges",
        OwnParameters = PreprocessImageRows.All.With(
            new IntegerParameter(new Member<PreprocessImageTeedInput, long?>(
                "safeSteps", nameof(SafeSteps), "To how many steps gray tones are reduced.", i => i.SafeSteps, (i, v) => i with { SafeSteps = (int?)v }))
            { Minimum = 0, Maximum = 10, Default = 2 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageTeed,
    };

    internal override InputDefinition GetDefinition() => Row;
}
