using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Tool.Screen;
using Civitai.Orchestration.Tool.Vendors;

namespace Civitai.Orchestration.Tool.Commands;

/// <summary>Says what trainings cost by the documented rates. Talks to nobody; the service's own price is said before a start.</summary>
internal sealed class PriceCommand : CommandBase
{
    private readonly Option<string?> _ecosystem = DatasetOptions.Ecosystem(isRequired: false);
    private readonly Option<int?> _epochs = DatasetOptions.Epochs();
    private readonly Option<int?> _prompts = DatasetOptions.Number("--prompts", "How many sample prompts there are.", 0, 100);

    public PriceCommand(ToolContext context)
        : base(context, "price", "Say what a training costs by the documented rates; without --ecosystem, what each one costs that takes these settings.")
    {
        Options.Add(_ecosystem);
        Options.Add(_epochs);
        Options.Add(_prompts);
    }

    protected override Task<int> RunAsync(ParseResult parsed, Display display, CancellationToken cancellationToken)
    {
        ITrainingService service = Vendor.Describe(parsed.GetRequiredValue(VendorOptions.Vendor));
        using var client = (IDisposable)service;
        bool isOne = parsed.GetValue(_ecosystem) is not null;
        IReadOnlyList<TrainingChoice> choices = parsed.GetValue(_ecosystem) is { } name ? [ChoiceFinder.Find(service, name)] : service.TrainingChoices;
        var priced = new List<(TrainingChoice Choice, CostEstimate Estimate)>();
        int width = choices.Max(c => c.Id.Length);
        foreach (TrainingChoice choice in choices)
        {
            TrainingRequest request = RequestFor(choice, parsed);
            ValidationResult validation = service.ValidateTraining(request with { Pictures = Pictures(choice) });
            if (isOne)
                display.Refuse(validation, "The settings are not taken.");
            if (validation.Issues.FirstOrDefault(i => i.Severity == ValidationSeverity.Error) is { } error)
                display.Say("leftOut", $"{choice.Id.PadRight(width)}  is left out: {error.Message}", ("choice", choice.Id), ("message", error.Message));
            else
                priced.Add((choice, service.EstimateTraining(request)));
        }

        foreach ((TrainingChoice choice, CostEstimate estimate) in priced.OrderBy(p => !p.Estimate.IsComplete).ThenBy(p => p.Estimate.Total))
        {
            display.Say(
                "estimate", $"{choice.Id.PadRight(width)}  {estimate}", ("choice", choice.Id), ("total", estimate.Total), ("unit", estimate.Unit), ("isComplete", estimate.IsComplete),
                ("lines", new JsonArray([.. estimate.Lines.Select(l => (JsonNode)new JsonObject { ["name"] = l.Name, ["amount"] = l.Amount, ["explanation"] = l.Explanation })])));
            foreach (CostLine line in isOne && !display.IsJson ? estimate.Lines : [])
                display.Say("line", string.Create(CultureInfo.InvariantCulture, $"  {line}"));
        }

        return Task.FromResult(ExitCode.Success);
    }

    private TrainingRequest RequestFor(TrainingChoice choice, ParseResult parsed) => new()
    {
        Name = "price",
        Choice = choice.Id,
        Epochs = parsed.GetValue(_epochs),
        SamplePrompts = parsed.GetValue(_prompts) is > 0 and var prompts ? [.. Enumerable.Repeat("a prompt", prompts)] : null,
    };

    // As many as it takes, so that only the settings can be wrong.
    private static TrainingPicture[] Pictures(TrainingChoice choice)
    {
        return [.. Enumerable.Range(0, choice.Capabilities.MinimumPictures).Select(i => choice.Capabilities.SupportsEditPairs ? Picture(i).After(Picture(i), "an instruction") : Picture(i))];

        static TrainingPicture Picture(int number) => TrainingPicture.FromBytes(string.Create(CultureInfo.InvariantCulture, $"{number}.png"), "picture"u8.ToArray());
    }
}
