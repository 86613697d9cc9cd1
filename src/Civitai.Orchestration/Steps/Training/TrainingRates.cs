using System.Globalization;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Pricing;

/// <summary>
/// The rates of an AI Toolkit training run: flat per epoch when <c>steps</c> is not sent and a flat rate is documented, otherwise by step with storage for each checkpoint and a floor of 80 % of the default
/// run. The service's price of <c>epochs</c> alone is flat; where its rate is not documented, the price by step is not certain.
/// </summary>
/// <param name="FlatPerEpoch">The flat rate of an epoch; null where none is documented.</param>
/// <param name="PerStep">The rate of a step.</param>
/// <param name="PerCheckpoint">The rate of storing what an epoch made.</param>
/// <param name="Source">Where they are documented.</param>
internal sealed record TrainingRates(decimal? FlatPerEpoch, decimal PerStep, decimal PerCheckpoint, string Source)
{
    private const decimal FloorShare = 0.8m;

    /// <summary>Whether every run is priced by step, also one of <c>epochs</c> alone.</summary>
    public bool IsAlwaysByStep { get; init; }

    /// <summary>The steps of a run that sets none.</summary>
    public int DefaultSteps { get; init; } = 2000;

    /// <summary>The epochs of a run by step that sets none.</summary>
    public int DefaultEpochs { get; init; } = 10;

    /// <summary>The price of one sample image, where it is documented.</summary>
    public decimal? PerSample { get; init; }

    /// <summary>Where the price of a sample image is documented.</summary>
    public string? SampleSource { get; init; }

    /// <summary>The lines of a run with these rates.</summary>
    public IReadOnlyList<PriceLine> ToLines() =>
    [
        new("training", Run(), Source),
        new("samples", Samples(), SampleSource ?? Source) { When = i => PromptCount((AiToolkitTrainingInput)i) > 0 },
    ];

    private decimal DefaultRun => (DefaultSteps * PerStep) + (DefaultEpochs * PerCheckpoint);

    private PriceTerm Run()
    {
        PriceTerm byStep = PriceTerm.Rate(PerStep).Times("steps", DefaultSteps)
            .Plus(PriceTerm.Rate(PerCheckpoint).Times("epochs", DefaultEpochs))
            .Rounded()
            .AtLeast(Math.Ceiling(FloorShare * DefaultRun), "80 % of the default run");
        if (IsAlwaysByStep)
            return byStep;
        return FlatPerEpoch is not { } flat
            ? byStep.UncertainWhenSetAlone("epochs", "steps", "epochs without steps is flat per epoch, at a rate that no source states; set steps too, or preview the price")
            : PriceTerm.Rate(flat).Times("epochs")
                .UncertainUnlessSet(
                    "epochs",
                    "steps",
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"neither epochs nor steps is set, and the published schema says {DefaultSteps} steps, {DefaultRun:0.##} Buzz: set one, or preview the price"))
                .OrWhenSet("steps", byStep);
    }

    // A sample is rendered of each prompt for each checkpoint.
    private PriceTerm Samples()
    {
        var rate = PriceTerm.Rate(PerSample ?? 1);
        PriceTerm byStep = rate.Times("epochs", DefaultEpochs);
        PriceTerm samples = (FlatPerEpoch is null ? byStep : rate.Times("epochs").OrWhenSet("steps", byStep)).Times<AiToolkitTrainingInput>("sample prompts", PromptCount);
        return PerSample is null ? samples.WithoutRate("sample images at the ecosystem's image rate, which no source of this table states for samples") : samples;
    }

    private static int PromptCount(AiToolkitTrainingInput input) => input.Samples?.Prompts?.Count(p => !string.IsNullOrEmpty(p)) ?? 0;
}
