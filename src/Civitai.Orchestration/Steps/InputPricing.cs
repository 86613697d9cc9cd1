namespace Civitai.Orchestration;

/// <summary>Prices inputs by their rows.</summary>
internal static class InputPricing
{
    internal static CostEstimate Estimate(StepInput? input)
    {
        var lines = new List<CostLine>();
        Add(input, 0, lines);
        return new CostEstimate(Buzz.Unit.Name, lines);
    }

    /// <summary>Adds the lines of the step at a position.</summary>
    internal static void Add(StepInput? input, int index, List<CostLine> lines)
    {
        if (input?.Definition is { } row)
            lines.AddRange(row.Price.LinesOf(row, input).Select(l => l with { StepIndex = index }));
        else
            lines.Add(new CostLine { Name = "work", Explanation = "This kind of step is not in the table; preview the price.", StepIndex = index });
    }
}
