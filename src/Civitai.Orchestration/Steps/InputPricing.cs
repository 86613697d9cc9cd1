using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration;

/// <summary>Prices inputs by their rows.</summary>
internal static class InputPricing
{
    /// <summary>More than any account holds; beyond it figures are a mistake, and their sum might not be a number.</summary>
    private const decimal MaximumBuzz = 1_000_000_000_000;

    private static readonly CostLine TooLarge = new() { Name = "work", Explanation = "The figures are too large to compute with." };

    internal static CostEstimate Estimate(StepInput? input)
    {
        var lines = new List<CostLine>();
        Add(input, 0, lines);
        return new CostEstimate(lines);
    }

    /// <summary>Adds the lines of the step at a position.</summary>
    internal static void Add(StepInput? input, int index, List<CostLine> lines)
    {
        int first = lines.Count;
        if (input?.GetDefinition() is { } definition)
            AddLines(definition, input, lines);
        else
            lines.Add(new CostLine { Name = "work", Explanation = "This kind of step is not in the table; preview the price." });
        for (int i = first; i < lines.Count; i++)
            lines[i] = (lines[i].Amount > MaximumBuzz ? TooLarge : lines[i]) with { StepIndex = index };
    }

    private static void AddLines(InputDefinition definition, StepInput input, List<CostLine> lines)
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
}
