namespace Scenario.Training;

/// <summary>
/// The row of a training type: the model that it trains, what it learns from, where its LoRA works, and the parameters with limits and defaults. Validation, defaults, the catalogue and the documentation read it.
/// </summary>
public sealed class ScenarioTypeDefinition : RecordDefinition
{
    internal ScenarioTypeDefinition(ScenarioTrainingType type) => Type = type;

    /// <summary>The type.</summary>
    public ScenarioTrainingType Type { get; }

    /// <summary>The type as text.</summary>
    public string Id => Type.Value;

    /// <summary>A short name for a list.</summary>
    public required string Title { get; init; }

    /// <summary>The family, for example <c>FLUX.2 Klein</c>. A LoRA never works outside it.</summary>
    public required string Family { get; init; }

    /// <summary>Whether it learns to edit, from pairs, rather than from images.</summary>
    public bool IsEdit { get; init; }

    /// <summary>The fewest pairs of a type that learns from pairs; null for others.</summary>
    public int? MinimumPairs => IsEdit ? ScenarioLimits.MinimumPairs : null;

    /// <summary>The most images, or pairs. A team's plan may allow fewer.</summary>
    public int MaximumImages { get; } = ScenarioLimits.MaximumImages;

    /// <summary>The fewest images, or pairs, that are advised.</summary>
    public int AdvisedMinimumImages { get; } = ScenarioLimits.AdvisedMinimumImages;

    /// <summary>The most images, or pairs, that are advised.</summary>
    public int AdvisedMaximumImages { get; } = ScenarioLimits.AdvisedMaximumImages;

    /// <summary>The inference models that its LoRA is documented to work with.</summary>
    public required IReadOnlyList<ScenarioInferenceModel> InferenceModels { get; init; }

    /// <summary>The steps that inference takes unless asked otherwise; null when that is not documented.</summary>
    public int? InferenceSteps { get; init; }

    /// <summary>The guidance that inference uses unless asked otherwise; null when that is not documented.</summary>
    public double? Guidance { get; init; }

    /// <summary>Where the row is documented.</summary>
    public string Source { get; } = ScenarioLimits.Guide;

    /// <summary>The id of the row.</summary>
    public override string ToString() => Id;

    /// <summary>
    /// Whether a LoRA of this type works with an inference model. Another family is an error; a sibling of the family of which nothing is written is a warning.
    /// </summary>
    /// <param name="model">The inference model.</param>
    public ValidationResult ValidateInference(ScenarioInferenceModel model)
    {
        var sink = new ValidationSink();
        if (!InferenceModels.Contains(model))
        {
            string fits = string.Join(", ", InferenceModels.Select(m => m.Value));
            string? family = ScenarioTypes.FamilyOf(model);
            if (family == Family)
                sink.Warn("modelId", ValidationCodes.Ambiguous, $"A LoRA of {Id} is documented for {fits}; whether it works with {SafeText.Of(model.Value)} of the same family is not.", Source);
            else if (family is null)
                sink.Warn("modelId", ValidationCodes.UnknownKind, $"{SafeText.Of(model.Value)} is no inference model that this version of the library knows; a LoRA of {Id} is documented for {fits}.", Source);
            else
                sink.Error("modelId", ValidationCodes.WrongResource, $"A LoRA of {Id} works with {fits} only, not with {SafeText.Of(model.Value)}.", Source);
        }

        return sink.ToResult();
    }

    /// <summary>Checks how many images, or pairs, there are.</summary>
    /// <param name="count">How many there are.</param>
    public ValidationResult ValidateCount(int count)
    {
        var sink = new ValidationSink();
        CheckCount(count, ref sink);
        return sink.ToResult();
    }

    internal override Type RecordType => typeof(ScenarioTrainingParameters);

    private protected override string CommonSource => Source;

    internal void CheckCount(int count, ref ValidationSink sink)
    {
        string member = IsEdit ? "pairs" : "images";
        int least = MinimumPairs ?? 1;
        if (count < least || count > MaximumImages)
            sink.Error(member, ValidationCodes.Length, FormattableString.Invariant($"{member} has {count} items; {Id} takes {least} to {MaximumImages}."), Source);
        else if (count < AdvisedMinimumImages || count > AdvisedMaximumImages)
            sink.Warn(member, ValidationCodes.NotRecommended, FormattableString.Invariant($"{member} has {count} items; {AdvisedMinimumImages} to {AdvisedMaximumImages} are advised."), Source);
    }

    private protected override void CheckWhole(WireRecord record, ref ValidationSink sink)
    {
        var parameters = (ScenarioTrainingParameters)record;
        if (parameters.SampleSourceImages is not { } sources)
            return;
        if (!IsEdit)
            sink.Error("sampleSourceImages", ValidationCodes.NotAllowed, $"sampleSourceImages is for types that learn from pairs; {Id} learns from images. Leave it out.", Source);
        else if (sources.Count != (parameters.SamplePrompts?.Count ?? 0))
            sink.Error("sampleSourceImages", ValidationCodes.Conflict, FormattableString.Invariant($"sampleSourceImages has {sources.Count} items and samplePrompts {parameters.SamplePrompts?.Count ?? 0}; there must be as many of one as of the other."), ScenarioLimits.Reference);
    }
}
