// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A video from text with Mochi.</summary>
public sealed partial record MochiVideoGenInput() : VideoGenInput("mochi")
{
    /// <inheritdoc cref="HaiperVideoGenInput.EnablePromptEnhancer"/>
    public bool? EnablePromptEnhancer { get; init; }

    /// <summary>The seed; the same seed gives the same video.</summary>
    /// <value>Whole number, -1 to 2147483647, or a reference. Required.</value>
    public required ValueOrReference<long> Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<MochiVideoGenInput>(
        "videoGen", [new("engine", "mochi")])
    {
        Title = "Mochi",
        BaseModel = "Mochi",
        OwnParameters = VideoGenRows.All.With(
            new BooleanParameter(new Member<MochiVideoGenInput, bool?>(
                "enablePromptEnhancer", nameof(EnablePromptEnhancer), "Whether the service rewrites the prompt in more detail.", i => i.EnablePromptEnhancer,
                (i, v) => i with { EnablePromptEnhancer = v }))
            { Default = true },
            new SeedParameter(new Member<MochiVideoGenInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The seed; the same seed gives the same video.", i => i.Seed, (i, v) => i with { Seed = v ?? default }))
            { IsRequired = true, Minimum = -1, Maximum = 2147483647 }),
        Price = Price.Unknown,
        Source = Sources.SchemaMochiVideoGen,
    };

    internal override InputDefinition GetDefinition() => Row;
}
