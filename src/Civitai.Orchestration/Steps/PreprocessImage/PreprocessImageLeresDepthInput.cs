// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PreprocessImage;

/// <summary>How far things in an image are, estimated by LeReS.</summary>
public sealed partial record PreprocessImageLeresDepthInput() : PreprocessImageInput("leres-depth")
{
    /// <summary>How much of what is nearest is cut off, in percent.</summary>
    /// <value>0 to 100. When null the service uses 0.</value>
    public double? RemoveNearest { get; init; }

    /// <summary>How much of what is farthest is cut off, in percent.</summary>
    /// <value>0 to 100. When null the service uses 0.</value>
    public double? RemoveBackground { get; init; }

    /// <summary>Whether finer detail is looked for, which takes longer.</summary>
    /// <value>When null the service decides.</value>
    public PreprocessorSwitch? Boost { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PreprocessImageLeresDepthInput>(
        "preprocessImage", [new("kind", "leres-depth")])
    {
        Title = "LeReS: depth",
        OwnParameters = PreprocessImageRows.All.With(
            new NumberParameter(new Member<PreprocessImageLeresDepthInput, double?>(
                "removeNearest", nameof(RemoveNearest), "How much of what is nearest is cut off, in percent.", i => i.RemoveNearest,
                (i, v) => i with { RemoveNearest = v }))
            { Minimum = 0, Maximum = 100, Default = 0 },
            new NumberParameter(new Member<PreprocessImageLeresDepthInput, double?>(
                "removeBackground", nameof(RemoveBackground), "How much of what is farthest is cut off, in percent.", i => i.RemoveBackground,
                (i, v) => i with { RemoveBackground = v }))
            { Minimum = 0, Maximum = 100, Default = 0 },
            new ChoiceParameter<PreprocessorSwitch>(new Member<PreprocessImageLeresDepthInput, PreprocessorSwitch?>(
                "boost", nameof(Boost), "Whether finer detail is looked for, which takes longer.", i => i.Boost, (i, v) => i with { Boost = v }))),
        Price = Price.Unknown,
        Source = Sources.SchemaPreprocessImageLeresDepth,
    };

    internal override InputDefinition GetDefinition() => Row;
}
