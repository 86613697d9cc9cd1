// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image as a rough drawing, computed by XDoG.</summary>
public sealed partial record PreprocessImageScribbleXdogInput() : PreprocessImageInput("scribble-xdog")
{
    /// <summary>From which difference in brightness on there is a line.</summary>
    /// <value>Whole number, 1 to 64. When null the service uses 32.</value>
    public int? Threshold { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageScribbleXdogInput>(
        "preprocessImage", [new("kind", "scribble-xdog")])
    {
        Title = "XDoG: rough drawing",
        OwnParameters = PreprocessImageRows.All.With(
            new IntegerParameter(new Member<PreprocessImageScribbleXdogInput, long?>(
                "threshold", nameof(Threshold), "From which difference in brightness on there is a line.", i => i.Threshold,
                (i, v) => i with { Threshold = (int?)v }))
            { Minimum = 1, Maximum = 64, Default = 32 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageScribbleXdog,
    };

    internal override InputDefinition GetDefinition() => Row;
}
