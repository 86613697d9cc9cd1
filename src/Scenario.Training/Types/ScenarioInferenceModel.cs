using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>A base model that images are generated with. Which LoRAs it takes is in <see cref="ScenarioTypes"/>.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ScenarioInferenceModel>))]
public readonly struct ScenarioInferenceModel(string value) : IStringValue<ScenarioInferenceModel>, IEquatable<ScenarioInferenceModel>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>FLUX.2 Dev.</summary>
    public static ScenarioInferenceModel Flux2Dev { get; } = new("flux.2-dev");

    /// <summary>FLUX.2 Klein distilled, 4 billion parameters.</summary>
    public static ScenarioInferenceModel Flux2Klein4B { get; } = new("flux.2-klein-4b");

    /// <summary>FLUX.2 Klein distilled, 9 billion parameters.</summary>
    public static ScenarioInferenceModel Flux2Klein9B { get; } = new("flux.2-klein-9b");

    /// <summary>FLUX.2 Klein base, 4 billion parameters.</summary>
    public static ScenarioInferenceModel Flux2KleinBase4B { get; } = new("flux.2-klein-base-4b");

    /// <summary>FLUX.2 Klein base, 9 billion parameters.</summary>
    public static ScenarioInferenceModel Flux2KleinBase9B { get; } = new("flux.2-klein-base-9b");

    /// <summary>Qwen Image.</summary>
    public static ScenarioInferenceModel QwenImage { get; } = new("qwen-image");

    /// <summary>Qwen Image of December 2025.</summary>
    public static ScenarioInferenceModel QwenImage2512 { get; } = new("qwen-image-2512");

    /// <summary>Qwen Image Edit.</summary>
    public static ScenarioInferenceModel QwenImageEdit { get; } = new("qwen-image-edit");

    /// <summary>Qwen Image Edit of September 2025.</summary>
    public static ScenarioInferenceModel QwenImageEdit2509 { get; } = new("qwen-image-edit-2509");

    /// <summary>Qwen Image Edit of November 2025.</summary>
    public static ScenarioInferenceModel QwenImageEdit2511 { get; } = new("qwen-image-edit-2511");

    /// <summary>Z-Image.</summary>
    public static ScenarioInferenceModel ZImage { get; } = new("zimage");

    /// <summary>Z-Image Turbo.</summary>
    public static ScenarioInferenceModel ZImageTurbo { get; } = new("zimage-turbo");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
    [
        "flux.2-dev",
        "flux.2-klein-4b",
        "flux.2-klein-9b",
        "flux.2-klein-base-4b",
        "flux.2-klein-base-9b",
        "qwen-image",
        "qwen-image-2512",
        "qwen-image-edit",
        "qwen-image-edit-2509",
        "qwen-image-edit-2511",
        "zimage",
        "zimage-turbo",
    ];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ScenarioInferenceModel Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ScenarioInferenceModel left, ScenarioInferenceModel right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ScenarioInferenceModel left, ScenarioInferenceModel right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ScenarioInferenceModel other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScenarioInferenceModel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
