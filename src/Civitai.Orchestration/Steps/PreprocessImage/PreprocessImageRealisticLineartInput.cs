// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>An image as a line drawing.</summary>
public sealed partial record PreprocessImageRealisticLineartInput() : PreprocessImageInput("lineart-realistic")
{
    /// <summary>Whether lines are drawn roughly.</summary>
    /// <value>When null the service decides.</value>
    public PreprocessorSwitch? Coarse { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageRealisticLineartInput>(
        "preprocessImage", [new("kind", "lineart-realistic")])
    {
        Title = "Line drawing",
        OwnParameters = PreprocessImageRows.All.With(
            new ChoiceParameter<PreprocessorSwitch>(new Member<PreprocessImageRealisticLineartInput, PreprocessorSwitch?>(
                "coarse", nameof(Coarse), "Whether lines are drawn roughly.", i => i.Coarse, (i, v) => i with { Coarse = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageRealisticLineart,
    };

    internal override InputDefinition GetDefinition() => Row;
}
