namespace Civitai.Orchestration;

/// <summary>A workflow has changed. Sent for <c>workflow:</c> events, while it is processed also when one of its steps got on.</summary>
public sealed partial record WorkflowStatusEvent() : WorkflowEvent("workflow")
{
    /// <summary>When it happened. Together with the id and the status it tells a repetition from something new.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>What the workflow is made of; null unless the callback is <see cref="WorkflowCallback.Detailed"/>.</summary>
    public WorkflowEventDetails? Details { get; init; }
}
