// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

/// <summary>An image from text with Wan 2.2 5B.</summary>
public sealed partial record Wan225bFalImageGenInput : WanImageGenInput
{
    /// <summary>Creates an input; an initializer sets what is required.</summary>
    public Wan225bFalImageGenInput()
        : base("v2.2-5b") => ProviderOnWire = Provider = "fal";

    /// <inheritdoc cref="Wan22FalImageGenInput.Provider"/>
    [JsonIgnore] public string Provider { get; }

    [JsonInclude, JsonPropertyName("provider"), JsonPropertyOrder(-8)]
    internal string? ProviderOnWire { get; init; }

    /// <summary>Denoising steps. More refine detail and take longer.</summary>
    /// <value>Whole number, 2 to 50. When null the service uses 40.</value>
    public int? Steps { get; init; }

    /// <summary>Shift of the noise schedule.</summary>
    /// <value>1 to 10. When null the service uses 2.</value>
    public double? Shift { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Wan225bFalImageGenInput>(
        "imageGen", [new("engine", "wan"), new("version", "v2.2-5b"), new("provider", "fal") { IsDefault = true }])
    {
        Title = "Wan 2.2 5B",
        BaseModel = "Wan 2.2 5B",
        Runtime = TypicalRuntime.Seconds(10, 25, "an image"),
        OwnParameters = WanRows.All.With(
            new IntegerParameter(new Member<Wan225bFalImageGenInput, long?>(
                "steps", nameof(Steps), "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
            { After = "guidanceScale", Minimum = 2, Maximum = 50, Default = 40, Source = Sources.SchemaWan225bImageGen },
            new NumberParameter(new Member<Wan225bFalImageGenInput, double?>(
                "shift", nameof(Shift), "Shift of the noise schedule.", i => i.Shift, (i, v) => i with { Shift = v }))
            { After = "steps", Minimum = 1, Maximum = 10, Default = 2, AdvisedMinimum = 2, AdvisedMaximum = 2, Advice = "Other values are not documented." }),
        Price = Buzz.Price("images", PriceTerm.Rate(100, "an image").Times("quantity"), Sources.WanImagePage),
        Source = Sources.WanImagePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
