// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>The colors of an image, its shapes swirled until nothing can be recognized.</summary>
public sealed partial record PreprocessImageShuffleInput() : PreprocessImageInput("shuffle")
{
    /// <summary>The number that chance starts from; the same number gives the same result.</summary>
    /// <value>Whole number, 0 to 2147483647. When null the service uses 0.</value>
    public int? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageShuffleInput>(
        "preprocessImage", [new("kind", "shuffle")])
    {
        Title = "Swirled colors",
        OwnParameters = PreprocessImageRows.All.With(
            new IntegerParameter(new Member<PreprocessImageShuffleInput, long?>(
                "seed", nameof(Seed), "The number that chance starts from; the same number gives the same result.", i => i.Seed,
                (i, v) => i with { Seed = (int?)v }))
            { Minimum = 0, Maximum = 2147483647, Default = 0 }),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageShuffle,
    };

    internal override InputDefinition GetDefinition() => Row;
}
