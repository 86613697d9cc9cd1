// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Wan 2.2.</summary>
public sealed partial record Wan22FalImageGenInput : WanImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public Wan22FalImageGenInput()
        : base("v2.2") => ProviderOnWire = Provider = "fal";

    /// <summary>Who runs the model: <c>fal</c>.</summary>
    /// <remarks>The service takes <c>fal</c> where it is absent. It is always sent; what was read without it is written without it.</remarks>
    [JsonIgnore] public string Provider { get; }

    [JsonInclude, JsonPropertyName("provider"), JsonPropertyOrder(-8)]
    internal string? ProviderOnWire { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 2 to 40. When null the service uses 27.</value>
    public int? Steps { get; init; }

    /// <summary>How much speed is gained at the cost of detail.</summary>
    /// <value>When null the service uses <c>none</c>.</value>
    public WanAcceleration? Acceleration { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan22FalImageGenInput>(
        "imageGen", [new("engine", "wan"), new("version", "v2.2") { IsDefault = true }, new("provider", "fal") { IsDefault = true }])
    {
        Title = "Wan 2.2",
        BaseModel = "Wan 2.2",
        Runtime = TypicalRuntime.Seconds(15, 40, "an image"),
        OwnParameters = WanRows.All.With(
            new IntegerParameter(new Member<Wan22FalImageGenInput, long?>(
                "steps", nameof(Steps), "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { After = "guidanceScale", Minimum = 2, Maximum = 40, Default = 27, Source = Sources.SchemaWan22ImageGen },
            new ChoiceParameter<WanAcceleration>(new Member<Wan22FalImageGenInput, WanAcceleration?>(
                "acceleration", nameof(Acceleration), "How much speed is gained at the cost of detail.", i => i.Acceleration,
                (i, v) => i with { Acceleration = v }))
            { After = "steps", Default = WanAcceleration.None, Source = Sources.SchemaWan22FalImageGen }),
        Price = Buzz.Price("images", PriceTerm.Rate(150, "an image").Or(PriceTerm.Rate(300), "loras").Times("quantity"), Sources.WanImagePage),
        Source = Sources.WanImagePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
