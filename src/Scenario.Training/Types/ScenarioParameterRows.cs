namespace Scenario.Training;

/// <summary>The parameters that all training types share.</summary>
internal static class ScenarioParameterRows
{
    internal static IReadOnlyList<Parameter> Common { get; } =
    [
        new IntegerParameter(Whole("seed", nameof(ScenarioTrainingParameters.Seed), "Makes runs alike; the same result is not promised.", p => p.Seed, (p, v) => p with { Seed = v })) { Source = ScenarioLimits.Guide },
        new NumberParameter(new Member<ScenarioTrainingParameters, double?>(
            "learningRate", nameof(ScenarioTrainingParameters.LearningRate), "How much is learned from each image.", p => p.LearningRate, (p, v) => p with { LearningRate = v }))
        { Minimum = 0.00001, Maximum = 0.001, Default = 0.00005, Source = ScenarioLimits.Guide },
        new IntegerParameter(Whole("rank", nameof(ScenarioTrainingParameters.Rank), "Rank of the LoRA.", p => p.Rank, (p, v) => p with { Rank = (int?)v })) { Minimum = 2, Maximum = 128, Default = 64, Source = ScenarioLimits.Guide },
        new IntegerParameter(Whole("batchSize", nameof(ScenarioTrainingParameters.BatchSize), "Images looked at in one step.", p => p.BatchSize, (p, v) => p with { BatchSize = (int?)v })) { Minimum = 1, Maximum = 8, Default = 1, Source = ScenarioLimits.Guide },
        new IntegerParameter(Whole("nbEpochs", nameof(ScenarioTrainingParameters.Epochs), "Passes over the data.", p => p.Epochs, (p, v) => p with { Epochs = (int?)v })) { Minimum = 1, Maximum = 100, Default = 10, Source = ScenarioLimits.Guide },
        new IntegerParameter(Whole("nbRepeats", nameof(ScenarioTrainingParameters.Repeats), "How often each image is repeated within an epoch.", p => p.Repeats, (p, v) => p with { Repeats = (int?)v })) { Minimum = 1, Maximum = 100, Default = 20, Source = ScenarioLimits.Guide },
        new TextListParameter(new Member<ScenarioTrainingParameters, IReadOnlyList<string>?>(
            "samplePrompts", nameof(ScenarioTrainingParameters.SamplePrompts), "Prompts of which a picture is made after each epoch.", p => p.SamplePrompts, (p, v) => p with { SamplePrompts = v }))
        { MaximumLength = 4, Source = ScenarioLimits.Guide },
        new TextListParameter(new Member<ScenarioTrainingParameters, IReadOnlyList<string>?>(
            "sampleSourceImages", nameof(ScenarioTrainingParameters.SampleSourceImages), "The assets that the sample prompts are applied to.", p => p.SampleSourceImages, (p, v) => p with { SampleSourceImages = v }))
        { MaximumLength = 4, AppliesWhen = "for types that learn from pairs; one for each sample prompt", Source = ScenarioLimits.Guide },
    ];

    private static Member<ScenarioTrainingParameters, long?> Whole(
        string name, string propertyName, string summary, Func<ScenarioTrainingParameters, long?> get, Func<ScenarioTrainingParameters, long?, ScenarioTrainingParameters> with) =>
        new(name, propertyName, summary, get, with);
}
