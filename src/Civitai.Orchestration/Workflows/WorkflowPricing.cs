using System.Globalization;

namespace Civitai.Orchestration;

/// <summary>Prices workflows by the rows of their inputs, with their tips.</summary>
internal static class WorkflowPricing
{
    internal static CostEstimate Estimate(WorkflowTemplate template)
    {
        var lines = new List<CostLine>();
        IReadOnlyList<WorkflowStepTemplate> steps = template.Steps ?? [];
        for (int i = 0; i < steps.Count; i++)
            InputPricing.Add(steps[i]?.GetInput(), i, lines);

        if (Share(template.Tips) is > 0 and var share)
        {
            decimal tips = Buzz.Unit.Charge(lines.Sum(l => l.Amount ?? 0) * share, out string remark);
            lines.Add(new CostLine { Name = "tips", Amount = tips, Explanation = string.Create(CultureInfo.InvariantCulture, $"tips of {share:0.##} of the price") + remark, StepIndex = steps.Count });
        }

        return new CostEstimate(Buzz.Unit.Name, lines);
    }

    // Tips outside what validation accepts are no price.
    private static decimal Share(WorkflowTips? tips) =>
        tips is null ? 0 : Part(tips.Civitai) + Part(tips.Creators);

    private static decimal Part(double? tip) => tip is > 0 and <= 2 ? (decimal)tip.Value : 0;
}
