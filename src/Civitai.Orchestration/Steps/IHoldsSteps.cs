namespace Civitai.Orchestration;

/// <summary>An output that is steps.</summary>
internal interface IHoldsSteps
{
    /// <summary>The steps, as the service reports them.</summary>
    IReadOnlyList<WorkflowStep> Steps { get; }
}
