// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageToSvg;

/// <summary>A vector drawing by StarVector.</summary>
public sealed partial record StarVectorImageToSvgInput() : ComfyImageToSvgInput("starvector")
{
    /// <summary>The size of the model.</summary>
    /// <value>When null the service uses <c>starvector-1b</c>.</value>
    public StarVectorModel? Model { get; init; }

    /// <summary>How exactly the model computes.</summary>
    /// <value>When null the service uses <c>fp16</c>.</value>
    public StarVectorPrecision? Precision { get; init; }

    /// <summary>The longest drawing, in tokens.</summary>
    /// <value>Whole number, 100 to 16000. When null the service uses 4000.</value>
    public int? MaxLength { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<StarVectorImageToSvgInput>(
        "imageToSvg", [new("engine", "comfy"), new("ecosystem", "starvector")])
    {
        Title = "StarVector: vector drawing",
        OwnParameters = ImageToSvgRows.All.With(
            new ChoiceParameter<StarVectorModel>(new Member<StarVectorImageToSvgInput, StarVectorModel?>(
                "model", nameof(Model), "The size of the model.", i => i.Model, (i, v) => i with { Model = v }))
            { Default = StarVectorModel.StarVector1B },
            new ChoiceParameter<StarVectorPrecision>(new Member<StarVectorImageToSvgInput, StarVectorPrecision?>(
                "precision", nameof(Precision), "How exactly the model computes.", i => i.Precision, (i, v) => i with { Precision = v }))
            { Default = StarVectorPrecision.Fp16 },
            new IntegerParameter(new Member<StarVectorImageToSvgInput, long?>(
                "maxLength", nameof(MaxLength), "The longest drawing, in tokens.", i => i.MaxLength, (i, v) => i with { MaxLength = (int?)v }))
            { Minimum = 100, Maximum = 16000, Default = 4000 }),
        Price = Price.Unknown,
        Source = Sources.SchemaStarVectorImageToSvg,
    };

    internal override InputDefinition GetDefinition() => Row;
}
