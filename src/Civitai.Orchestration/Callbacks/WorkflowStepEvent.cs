using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A step has changed. Sent for <c>step:</c> events, while it is processed whenever it got on.</summary>
public sealed partial record WorkflowStepEvent() : WorkflowEvent("step")
{
    /// <summary>The step's name; see <see cref="Workflow.FindStep"/>. Wire name <c>name</c>.</summary>
    [JsonPropertyName("name")]
    public string? StepName { get; init; }

    /// <summary>What the step is made of; null unless the callback is <see cref="WorkflowCallback.Detailed"/>.</summary>
    public WorkflowStepEventDetails? Details { get; init; }

    /// <summary>The resource that the step waits for; null unless it is preparing.</summary>
    public WorkflowStepPreparation? Preparation { get; init; }
}
