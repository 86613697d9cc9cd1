// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageToSvg;

/// <summary>A vector drawing by OmniSVG.</summary>
public sealed partial record OmniSvgImageToSvgInput() : ComfyImageToSvgInput("omnisvg")
{
    /// <summary>The size of the model.</summary>
    /// <value>When null the service uses <c>omnisvg-4b</c>.</value>
    public OmniSvgModel? Model { get; init; }

    /// <summary>What the image shows.</summary>
    /// <value>Text of at most 1000 characters, or a reference. When null: none.</value>
    public ValueOrReference<string>? Prompt { get; init; }

    /// <summary>The longest drawing, in tokens.</summary>
    /// <value>Whole number, 256 to 2048. When null the service uses 1536.</value>
    public int? MaxLength { get; init; }

    /// <summary>The number that chance starts from.</summary>
    /// <value>Whole number, 0 to 2147483647, or a reference. When null the service picks one.</value>
    public ValueOrReference<long>? Seed { get; init; }

    /// <summary>The likelihood that candidates together come to.</summary>
    /// <value>0 to 1. When null the service uses 0.9.</value>
    public double? TopP { get; init; }

    /// <summary>Among how many candidates the model chooses.</summary>
    /// <value>Whole number, 1 to 1000. When null the service uses 50.</value>
    public int? TopK { get; init; }

    /// <summary>How freely the model chooses.</summary>
    /// <value>0 to 1. When null the service uses 0.3.</value>
    public double? Temperature { get; init; }

    /// <summary>How much repetitions are avoided; 1 is not at all.</summary>
    /// <value>0 to 10. When null the service uses 1.05.</value>
    public double? RepetitionPenalty { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<OmniSvgImageToSvgInput>(
        "imageToSvg", [new("engine", "comfy"), new("ecosystem", "omnisvg")])
    {
        Title = "OmniSVG: vector drawing",
        OwnParameters = ImageToSvgRows.All.With(
            new ChoiceParameter<OmniSvgModel>(new Member<OmniSvgImageToSvgInput, OmniSvgModel?>(
                "model", nameof(Model), "The size of the model.", i => i.Model, (i, v) => i with { Model = v }))
            { Default = OmniSvgModel.OmniSvg4B },
            new TextOrReferenceParameter(new Member<OmniSvgImageToSvgInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What the image shows.", i => i.Prompt, (i, v) => i with { Prompt = v }))
            { MinimumLength = 0, MaximumLength = 1000 },
            new IntegerParameter(new Member<OmniSvgImageToSvgInput, long?>(
                "maxLength", nameof(MaxLength), "The longest drawing, in tokens.", i => i.MaxLength, (i, v) => i with { MaxLength = (int?)v }))
            { Minimum = 256, Maximum = 2048, Default = 1536 },
            new SeedParameter(new Member<OmniSvgImageToSvgInput, ValueOrReference<long>?>(
                "seed", nameof(Seed), "The number that chance starts from.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Minimum = 0, Maximum = 2147483647 },
            new NumberParameter(new Member<OmniSvgImageToSvgInput, double?>(
                "topP", nameof(TopP), "The likelihood that candidates together come to.", i => i.TopP, (i, v) => i with { TopP = v }))
            { Minimum = 0, Maximum = 1, Default = 0.9 },
            new IntegerParameter(new Member<OmniSvgImageToSvgInput, long?>(
                "topK", nameof(TopK), "Among how many candidates the model chooses.", i => i.TopK, (i, v) => i with { TopK = (int?)v }))
            { Minimum = 1, Maximum = 1000, Default = 50 },
            new NumberParameter(new Member<OmniSvgImageToSvgInput, double?>(
                "temperature", nameof(Temperature), "How freely the model chooses.", i => i.Temperature, (i, v) => i with { Temperature = v }))
            { Minimum = 0, Maximum = 1, Default = 0.3 },
            new NumberParameter(new Member<OmniSvgImageToSvgInput, double?>(
                "repetitionPenalty", nameof(RepetitionPenalty), "How much repetitions are avoided; 1 is not at all.", i => i.RepetitionPenalty,
                (i, v) => i with { RepetitionPenalty = v }))
            { Minimum = 0, Maximum = 10, Default = 1.05 }),
        Price = Price.Unknown,
        Source = Sources.SchemaOmniSvgImageToSvg,
    };

    internal override InputDefinition GetDefinition() => Row;
}
