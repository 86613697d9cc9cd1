using System.Diagnostics;

namespace Civitai.Orchestration;

/// <summary>Those who listen to a wait, and what they heard last.</summary>
internal sealed class WaitAudience(IProgress<WorkflowProgress>? progress, Activity? activity)
{
    public IProgress<WorkflowProgress>? Progress => progress;

    /// <summary>The span of the wait; null where nobody traces.</summary>
    public Activity? Activity => activity;

    public Workflow? Last { get; set; }
}
