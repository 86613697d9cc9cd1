namespace Civitai.Orchestration;

/// <summary>How a workflow is submitted and its end waited for.</summary>
public sealed record RunOptions : SubmissionOptions
{
    /// <summary>How the end is waited for once the workflow is submitted. When null: the defaults of <see cref="Generation.WaitOptions"/>.</summary>
    public WaitOptions? WaitOptions { get; init; }
}
