namespace Civitai.Orchestration;

/// <summary>Prices workflows by the rows of their inputs.</summary>
internal static class WorkflowPricing
{
    internal static CostEstimate Estimate(WorkflowTemplate template)
    {
        var lines = new List<CostLine>();
        IReadOnlyList<WorkflowStepTemplate> steps = template.Steps ?? [];
        for (int i = 0; i < steps.Count; i++)
            Add(steps[i]?.GetInput(), i, lines);

        if (template.Tips is { } tips && tips.Civitai + tips.Creators > 0)
        {
            decimal work = lines.Sum(l => l.Amount ?? 0);
            decimal rate = (decimal)((tips.Civitai ?? 0) + (tips.Creators ?? 0));
            lines.Add(new CostLine("tips", work * rate, FormattableString.Invariant($"tips of {rate:0.##} of the price"), steps.Count));
        }

        return new CostEstimate(lines);
    }

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
            definition.Price.AddLines(input, definition.WithDefaults(input), lines);
        }
        catch (OverflowException)
        {
            lines.Add(new CostLine("work", null, "The figures are too large to compute with."));
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
            lines[i] = lines[i] with { StepIndex = index };
    }
}
