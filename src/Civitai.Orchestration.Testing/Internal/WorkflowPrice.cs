using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A price in whole Buzz; the tips are part of the total.</summary>
internal readonly record struct WorkflowPrice(int Base, int CivitaiTip, int CreatorsTip)
{
    public int Total => (int)Math.Min((long)Base + CivitaiTip + CreatorsTip, int.MaxValue);

    /// <summary>The price of a template that passed the checks: each step by its row, rounded up. What no rate is known for costs nothing.</summary>
    public static WorkflowPrice Of(JsonObject body)
    {
        var template = WorkflowTemplate.Parse(body.ToJsonString());
        decimal work = template.EstimateCost().Lines
            .Where(line => line.StepIndex < template.Steps.Count)
            .GroupBy(line => line.StepIndex)
            .Sum(step => Math.Ceiling(step.Sum(line => line.Amount ?? 0)));
        return new(Whole(work), Whole(work * Rate("civitai")), Whole(work * Rate("creators")));

        decimal Rate(string name) => (decimal)(body.Object("tips")?[name].AsNumber() ?? 0);
    }

    private static int Whole(decimal amount) => (int)Math.Min(Math.Ceiling(amount), int.MaxValue);
}
