using System.Globalization;
using Civitai.Orchestration.Pricing;

namespace Civitai.Orchestration;

/// <summary>Prices workflows by the rows of their inputs.</summary>
internal static class WorkflowPricing
{
    /// <summary>More than any account holds; beyond it figures are a mistake, and their sum might not be a number.</summary>
    private const decimal MaximumBuzz = 1_000_000_000_000;

    private static readonly CostLine TooLarge = new("work", null, "The figures are too large to compute with.");

    internal static CostEstimate Estimate(WorkflowTemplate template)
    {
        var lines = new List<CostLine>();
        IReadOnlyList<WorkflowStepTemplate> steps = template.Steps ?? [];
        for (int i = 0; i < steps.Count; i++)
            Add(steps[i]?.GetInput(), i, lines);

        if (Share(template.Tips) is > 0 and var share)
        {
            decimal tips = lines.Sum(l => l.Amount ?? 0) * share;
            lines.Add(new CostLine("tips", Math.Ceiling(tips), string.Create(CultureInfo.InvariantCulture, $"tips of {share:0.##} of the price") + PriceModel.Rounding(tips), steps.Count));
        }

        return new CostEstimate(lines);
    }

    // Tips outside what validation accepts are no price.
    private static decimal Share(WorkflowTips? tips) =>
        tips is null ? 0 : Part(tips.Civitai) + Part(tips.Creators);

    private static decimal Part(double? tip) => tip is > 0 and <= 2 ? (decimal)tip.Value : 0;

    internal static CostEstimate Estimate(WorkflowStepTemplate step) => Estimate(step.GetInput());

    internal static CostEstimate Estimate(StepInput? input)
    {
        var lines = new List<CostLine>();
        Add(input, 0, lines);
        return new CostEstimate(lines);
    }

    private static void AddLines(Parameters.InputDefinition definition, StepInput input, List<CostLine> lines)
    {
        try
        {
            definition.Price.AddLines(input, (StepInput)definition.WithDefaults(input), lines);
        }
        catch (OverflowException)
        {
            lines.Add(TooLarge);
        }
    }

    private static void Add(StepInput? input, int index, List<CostLine> lines)
    {
        int first = lines.Count;
        if (input?.GetDefinition() is { } definition)
            AddLines(definition, input, lines);
        else
            lines.Add(new CostLine("work", null, "This kind of step is not in the table; preview the price."));
        for (int i = first; i < lines.Count; i++)
            lines[i] = (lines[i].Amount > MaximumBuzz ? TooLarge : lines[i]) with { StepIndex = index };
    }
}
