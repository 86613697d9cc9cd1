namespace Scenario.Training;

/// <summary>Every training type that this version of the library knows.</summary>
public static class ScenarioTypes
{
    private static readonly IReadOnlyList<Parameter> Parameters = ScenarioParameterRows.Common;

    /// <summary>All types, in the order of the vendor's guide.</summary>
    public static IReadOnlyList<ScenarioTypeDefinition> All { get; } =
    [
        new(ScenarioTrainingType.Flux2DevLora) { Title = "FLUX.2 Dev", Family = "FLUX.2 Dev", InferenceModels = [ScenarioInferenceModel.Flux2Dev], OwnParameters = Parameters, InferenceSteps = 28 },
        new(ScenarioTrainingType.Flux2DevEditLora) { Title = "FLUX.2 Dev, edit", Family = "FLUX.2 Dev", InferenceModels = [ScenarioInferenceModel.Flux2Dev], OwnParameters = Parameters, IsEdit = true },
        new(ScenarioTrainingType.Flux2Klein4BLora) { Title = "FLUX.2 Klein 4B distilled", Family = "FLUX.2 Klein", InferenceModels = [ScenarioInferenceModel.Flux2Klein4B], OwnParameters = Parameters, InferenceSteps = 4, Guidance = 1 },
        new(ScenarioTrainingType.Flux2Klein9BLora) { Title = "FLUX.2 Klein 9B distilled", Family = "FLUX.2 Klein", InferenceModels = [ScenarioInferenceModel.Flux2Klein9B], OwnParameters = Parameters, InferenceSteps = 4, Guidance = 1 },
        new(ScenarioTrainingType.Flux2KleinBase4BLora) { Title = "FLUX.2 Klein 4B base", Family = "FLUX.2 Klein", InferenceModels = [ScenarioInferenceModel.Flux2KleinBase4B], OwnParameters = Parameters, InferenceSteps = 28, Guidance = 4 },
        new(ScenarioTrainingType.Flux2KleinBase9BLora) { Title = "FLUX.2 Klein 9B base", Family = "FLUX.2 Klein", InferenceModels = [ScenarioInferenceModel.Flux2KleinBase9B], OwnParameters = Parameters, InferenceSteps = 28, Guidance = 4 },
        new(ScenarioTrainingType.Flux2Klein4BEditLora) { Title = "FLUX.2 Klein 4B distilled, edit", Family = "FLUX.2 Klein", InferenceModels = [ScenarioInferenceModel.Flux2Klein4B], OwnParameters = Parameters, IsEdit = true },
        new(ScenarioTrainingType.Flux2Klein9BEditLora) { Title = "FLUX.2 Klein 9B distilled, edit", Family = "FLUX.2 Klein", InferenceModels = [ScenarioInferenceModel.Flux2Klein9B], OwnParameters = Parameters, IsEdit = true },
        new(ScenarioTrainingType.Flux2KleinBase4BEditLora) { Title = "FLUX.2 Klein 4B base, edit", Family = "FLUX.2 Klein", InferenceModels = [ScenarioInferenceModel.Flux2KleinBase4B], OwnParameters = Parameters, IsEdit = true },
        new(ScenarioTrainingType.Flux2KleinBase9BEditLora) { Title = "FLUX.2 Klein 9B base, edit", Family = "FLUX.2 Klein", InferenceModels = [ScenarioInferenceModel.Flux2KleinBase9B], OwnParameters = Parameters, IsEdit = true },
        new(ScenarioTrainingType.QwenImageLora) { Title = "Qwen Image", Family = "Qwen Image", InferenceModels = [ScenarioInferenceModel.QwenImage], OwnParameters = Parameters },
        new(ScenarioTrainingType.QwenImage2512Lora) { Title = "Qwen Image, December 2025", Family = "Qwen Image", InferenceModels = [ScenarioInferenceModel.QwenImage2512], OwnParameters = Parameters },
        new(ScenarioTrainingType.QwenImageEditLora) { Title = "Qwen Image Edit", Family = "Qwen Image", InferenceModels = [ScenarioInferenceModel.QwenImageEdit], OwnParameters = Parameters, IsEdit = true },
        new(ScenarioTrainingType.QwenImageEdit2509Lora) { Title = "Qwen Image Edit, September 2025", Family = "Qwen Image", InferenceModels = [ScenarioInferenceModel.QwenImageEdit2509], OwnParameters = Parameters, IsEdit = true },
        new(ScenarioTrainingType.QwenImageEdit2511Lora) { Title = "Qwen Image Edit, November 2025", Family = "Qwen Image", InferenceModels = [ScenarioInferenceModel.QwenImageEdit2511], OwnParameters = Parameters, IsEdit = true },
        new(ScenarioTrainingType.ZImageLora) { Title = "Z-Image", Family = "Z-Image", InferenceModels = [ScenarioInferenceModel.ZImage, ScenarioInferenceModel.ZImageTurbo], OwnParameters = Parameters },
        new(ScenarioTrainingType.ZImageTurboLora) { Title = "Z-Image Turbo", Family = "Z-Image", InferenceModels = [ScenarioInferenceModel.ZImage, ScenarioInferenceModel.ZImageTurbo], OwnParameters = Parameters, InferenceSteps = 9 },
        new(ScenarioTrainingType.ZImageDeTurboLora) { Title = "Z-Image De-Turbo", Family = "Z-Image", InferenceModels = [ScenarioInferenceModel.ZImage, ScenarioInferenceModel.ZImageTurbo], OwnParameters = Parameters },
    ];

    // What all types share, for a type that is not known: it may be newer than this version of the library.
    private static readonly RecordRow<ScenarioTrainingParameters> Unknown = new() { OwnParameters = Parameters };

    /// <summary>A type; null when this version of the library does not know it.</summary>
    /// <param name="type">The type, for example <c>flux.2-dev-lora</c>.</param>
    public static ScenarioTypeDefinition? Find(ScenarioTrainingType type) => All.FirstOrDefault(t => t.Type == type);

    /// <summary>The types whose LoRAs are documented to work with an inference model.</summary>
    /// <param name="model">The inference model.</param>
    public static IEnumerable<ScenarioTypeDefinition> For(ScenarioInferenceModel model) => All.Where(t => t.InferenceModels.Contains(model));

    internal static RecordDefinition RowOf(ScenarioTrainingType type) => Find(type) is { } known ? known : Unknown;

    /// <summary>Checks what all types share.</summary>
    internal static ValidationResult ValidateCommon(ScenarioTrainingParameters parameters)
    {
        var sink = new ValidationSink();
        Unknown.Check(parameters, ref sink);
        return sink.ToResult();
    }

    internal static string? FamilyOf(ScenarioInferenceModel model) => All.FirstOrDefault(t => t.InferenceModels.Contains(model))?.Family;

    /// <summary>Reports a type that is not known: a near miss of a known one is an error, since the service would refuse it; anything else may be newer.</summary>
    internal static void CheckKnown(ScenarioTrainingType type, ref ValidationSink sink)
    {
        if (type.Value.Length == 0)
            sink.Error("type", ValidationCodes.Required, "type is required.", ScenarioLimits.Guide);
        else if (!type.IsKnown && ScenarioTrainingType.KnownValues.FirstOrDefault(k => Spelling.IsNear(k, type.Value)) is { } near)
            sink.Error("type", ValidationCodes.NotAllowed, $"type is '{Spelling.Shorten(type.Value)}'. Did you mean '{near}'?", ScenarioLimits.Guide);
        else if (!type.IsKnown)
            sink.Warn("type", ValidationCodes.UnknownKind, $"type is '{Spelling.Shorten(type.Value)}', which this version of the library does not know; it is sent unchecked.", ScenarioLimits.Guide);
    }
}
