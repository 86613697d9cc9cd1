using System.Text.Json.Serialization;

namespace Scenario.Training;

/// <summary>What a model is trained as: the base model, and whether it learns from images or from pairs. What each type takes is in <see cref="ScenarioTypes"/>.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ScenarioTrainingType>))]
public readonly struct ScenarioTrainingType(string value) : IStringValue<ScenarioTrainingType>, IEquatable<ScenarioTrainingType>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>FLUX.2 Dev: highest fidelity.</summary>
    public static ScenarioTrainingType Flux2DevLora { get; } = new("flux.2-dev-lora");

    /// <summary>FLUX.2 Dev, trained on pairs to edit images.</summary>
    public static ScenarioTrainingType Flux2DevEditLora { get; } = new("flux.2-dev-edit-lora");

    /// <summary>FLUX.2 Klein distilled, 4 billion parameters: fast.</summary>
    public static ScenarioTrainingType Flux2Klein4BLora { get; } = new("flux.2-klein-4b-lora");

    /// <summary>FLUX.2 Klein distilled, 9 billion parameters: fast, larger.</summary>
    public static ScenarioTrainingType Flux2Klein9BLora { get; } = new("flux.2-klein-9b-lora");

    /// <summary>FLUX.2 Klein base, 4 billion parameters: higher quality.</summary>
    public static ScenarioTrainingType Flux2KleinBase4BLora { get; } = new("flux.2-klein-base-4b-lora");

    /// <summary>FLUX.2 Klein base, 9 billion parameters: higher quality, larger.</summary>
    public static ScenarioTrainingType Flux2KleinBase9BLora { get; } = new("flux.2-klein-base-9b-lora");

    /// <summary>FLUX.2 Klein distilled, 4 billion parameters, trained on pairs.</summary>
    public static ScenarioTrainingType Flux2Klein4BEditLora { get; } = new("flux.2-klein-4b-edit-lora");

    /// <summary>FLUX.2 Klein distilled, 9 billion parameters, trained on pairs.</summary>
    public static ScenarioTrainingType Flux2Klein9BEditLora { get; } = new("flux.2-klein-9b-edit-lora");

    /// <summary>FLUX.2 Klein base, 4 billion parameters, trained on pairs.</summary>
    public static ScenarioTrainingType Flux2KleinBase4BEditLora { get; } = new("flux.2-klein-base-4b-edit-lora");

    /// <summary>FLUX.2 Klein base, 9 billion parameters, trained on pairs.</summary>
    public static ScenarioTrainingType Flux2KleinBase9BEditLora { get; } = new("flux.2-klein-base-9b-edit-lora");

    /// <summary>Qwen Image: good value for many images.</summary>
    public static ScenarioTrainingType QwenImageLora { get; } = new("qwen-image-lora");

    /// <summary>Qwen Image of December 2025, with better support of resolutions.</summary>
    public static ScenarioTrainingType QwenImage2512Lora { get; } = new("qwen-image-2512-lora");

    /// <summary>Qwen Image Edit, the first checkpoint; trained on pairs.</summary>
    public static ScenarioTrainingType QwenImageEditLora { get; } = new("qwen-image-edit-lora");

    /// <summary>Qwen Image Edit of September 2025; trained on pairs.</summary>
    public static ScenarioTrainingType QwenImageEdit2509Lora { get; } = new("qwen-image-edit-2509-lora");

    /// <summary>Qwen Image Edit of November 2025; trained on pairs.</summary>
    public static ScenarioTrainingType QwenImageEdit2511Lora { get; } = new("qwen-image-edit-2511-lora");

    /// <summary>Z-Image: highest quality, with ControlNets for inference.</summary>
    public static ScenarioTrainingType ZImageLora { get; } = new("zimage-lora");

    /// <summary>Z-Image Turbo: for few steps.</summary>
    public static ScenarioTrainingType ZImageTurboLora { get; } = new("zimage-turbo-lora");

    /// <summary>Between Z-Image and Z-Image Turbo.</summary>
    public static ScenarioTrainingType ZImageDeTurboLora { get; } = new("zimage-de-turbo-lora");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
    [
        "flux.2-dev-lora",
        "flux.2-dev-edit-lora",
        "flux.2-klein-4b-lora",
        "flux.2-klein-9b-lora",
        "flux.2-klein-base-4b-lora",
        "flux.2-klein-base-9b-lora",
        "flux.2-klein-4b-edit-lora",
        "flux.2-klein-9b-edit-lora",
        "flux.2-klein-base-4b-edit-lora",
        "flux.2-klein-base-9b-edit-lora",
        "qwen-image-lora",
        "qwen-image-2512-lora",
        "qwen-image-edit-lora",
        "qwen-image-edit-2509-lora",
        "qwen-image-edit-2511-lora",
        "zimage-lora",
        "zimage-turbo-lora",
        "zimage-de-turbo-lora",
    ];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ScenarioTrainingType Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ScenarioTrainingType left, ScenarioTrainingType right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ScenarioTrainingType left, ScenarioTrainingType right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ScenarioTrainingType other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ScenarioTrainingType other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
