using Generation.Diagnostics;


namespace Civitai.Orchestration;

/// <summary>Those who listen to a wait, and what they heard last.</summary>
internal sealed class WaitAudience(IProgress<WorkflowProgress>? progress, TraceSpan? span)
{
    public IProgress<WorkflowProgress>? Progress => progress;

    /// <summary>The span of the wait; null where nobody traces.</summary>
    public TraceSpan? Span => span;

    public Workflow? Last { get; set; }
}
