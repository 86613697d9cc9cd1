using System.Globalization;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Pricing;

/// <summary>
/// The price of an AI Toolkit training run: flat per epoch when only <c>epochs</c> is sent and a flat rate is documented, otherwise by step with storage for each
/// checkpoint and a floor of 80 % of the default run.
/// </summary>
internal sealed class TrainingPrice : PriceModel
{
    private const decimal FloorShare = 0.8m;

    public TrainingPrice(decimal? flatPerEpoch, decimal perStep, decimal storagePerEpoch, int defaultSteps, int defaultEpochs, string source)
        : base(Describe(flatPerEpoch, perStep, storagePerEpoch), source)
    {
        FlatPerEpoch = flatPerEpoch;
        PerStep = perStep;
        StoragePerEpoch = storagePerEpoch;
        DefaultSteps = defaultSteps;
        DefaultEpochs = defaultEpochs;
    }

    public decimal? FlatPerEpoch { get; }

    public decimal PerStep { get; }

    public decimal StoragePerEpoch { get; }

    public int DefaultSteps { get; }

    public int DefaultEpochs { get; }

    /// <summary>The price of one sample image, where it is documented.</summary>
    public decimal? PerSample { get; init; }

    /// <summary>Where the price of a sample image is documented.</summary>
    public string? SampleSource { get; init; }

    /// <summary>The price by step: steps, plus storage for each checkpoint, rounded, never below the floor.</summary>
    internal decimal ByStep(long steps, long epochs)
    {
        decimal price = Math.Round((steps * PerStep) + (epochs * StoragePerEpoch), MidpointRounding.AwayFromZero);
        return Math.Max(price, Math.Ceiling(FloorShare * ((DefaultSteps * PerStep) + (DefaultEpochs * StoragePerEpoch))));
    }

    internal override void AddLines(WireRecord input, WireRecord effective, List<CostLine> lines)
    {
        var written = (AiToolkitTrainingInput)input;
        long checkpoints;
        if (FlatPerEpoch is { } rate && written.Steps is null)
        {
            checkpoints = ((AiToolkitTrainingInput)effective).Epochs ?? DefaultEpochs;
            string text = string.Create(CultureInfo.InvariantCulture, $"{checkpoints} epochs at {rate:0.##}");
            bool isUncertain = written.Epochs is null;
            if (isUncertain)
            {
                text += string.Create(
                    CultureInfo.InvariantCulture,
                    $"; neither epochs nor steps is set, and the published schema says {DefaultSteps} steps, {ByStep(DefaultSteps, DefaultEpochs):0.##} Buzz: set one, or preview the price");
            }

            decimal exact = checkpoints * rate;
            lines.Add(new CostLine { Name = "training", Amount = Math.Ceiling(exact), Explanation = text + Rounding(exact), IsUncertain = isUncertain, Source = Source });
        }
        else
        {
            long steps = written.Steps ?? DefaultSteps;
            checkpoints = written.Epochs ?? DefaultEpochs;
            lines.Add(new CostLine
            {
                Name = "training",
                Amount = ByStep(steps, checkpoints),
                Explanation = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{steps} steps at {PerStep:0.##}, {checkpoints} checkpoints at {StoragePerEpoch:0.##}, at least {FloorShare:P0} of the default run"),
                Source = Source,
            });
        }

        AddSamples(written, checkpoints, lines);
    }

    private static string Describe(decimal? flat, decimal perStep, decimal storage) => flat is null
        ? string.Create(CultureInfo.InvariantCulture, $"{perStep:0.##} Buzz a step, {storage:0.##} Buzz a checkpoint, at least 80 % of the default run")
        : string.Create(CultureInfo.InvariantCulture, $"{flat:0.##} Buzz an epoch; with steps set: {perStep:0.##} Buzz a step, {storage:0.##} Buzz a checkpoint, at least 80 % of the default run");

    private void AddSamples(AiToolkitTrainingInput input, long checkpoints, List<CostLine> lines)
    {
        int prompts = input.Samples?.Prompts?.Count(p => !string.IsNullOrEmpty(p)) ?? 0;
        if (prompts == 0)
            return;

        long images = prompts * checkpoints;
        lines.Add(PerSample is { } each
            ? new CostLine
            {
                Name = "samples",
                Amount = Math.Ceiling(images * each),
                Explanation = string.Create(CultureInfo.InvariantCulture, $"{images} sample images at {each:0.##}, the rate of a default image") + Rounding(images * each),
                Source = SampleSource,
            }
            : new CostLine
            {
                Name = "samples",
                Explanation = string.Create(CultureInfo.InvariantCulture, $"{images} sample images at the ecosystem's image rate, which no source of this table states for samples"),
                Source = Source,
            });
    }
}
