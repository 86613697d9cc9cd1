using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Repeat;

/// <summary>What a repeat step made: a step for each item, in the order of the list.</summary>
/// <remarks>Schema name <c>RepeatOutput</c>. <c>o => ((ImageGenStep)o.Steps[0]).Output!.Images[0].Url</c> names a part of what one of them made.</remarks>
public sealed partial record RepeatOutput : WireRecord, IHoldsSteps
{
    /// <summary>The steps, each as the service reports one of a workflow.</summary>
    [JsonIgnore]
    public IReadOnlyList<WorkflowStep> Steps { get => StepsOnWire ?? []; init => StepsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("steps")]
    internal IReadOnlyList<WorkflowStep>? StepsOnWire { get; init; }

    /// <summary>What the steps hold, against what they should: a step that did not succeed holds nothing.</summary>
    internal static StepResults Count(RepeatOutput? output, RepeatInput? input)
    {
        int made = 0;
        int expected = 0;
        foreach (WorkflowStep step in output?.Steps ?? [])
        {
            bool hasSucceeded = step.Status == WorkflowStatus.Succeeded;
            StepResults results = step.CountResults() ?? new(1, 1); // of an unknown step its status is all there is
            made += hasSucceeded ? results.Made : 0;
            expected += Math.Max(results.Expected, 1);
        }

        return new(made, Math.Max(expected, 1));
    }

    // What a step of a type makes is not followed: which type it is, only the request says.
    internal static ValueShape Shape { get; } = ValueShape.Object(("steps", ValueShape.ListOf(ValueShape.Open)));
}
