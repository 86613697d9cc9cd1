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

        // The service counts two amounts, each in whole Buzz.
        decimal price = lines.Sum(l => l.Amount ?? 0);
        AddTip(template.Tips?.Civitai, "the service");
        AddTip(template.Tips?.Creators, "the creators");
        return new CostEstimate(Buzz.Unit.Name, lines);

        // Tips outside what validation accepts are no price.
        void AddTip(double? share, string whom)
        {
            if (share is not (> 0 and <= 2))
                return;
            decimal tip = Buzz.Unit.Charge(price * (decimal)share.Value, out string remark);
            lines.Add(new CostLine { Name = "tips", Amount = tip, Explanation = string.Create(CultureInfo.InvariantCulture, $"tip of {share:0.##} of the price to {whom}") + remark, StepIndex = steps.Count });
        }
    }
}
