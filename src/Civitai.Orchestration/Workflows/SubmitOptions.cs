namespace Civitai.Orchestration;

/// <summary>How a workflow is submitted. Its end is not waited for: <see cref="RunOptions"/> are the options that also say how.</summary>
public sealed record SubmitOptions : SubmissionOptions
{
    /// <summary>A key that was made for this call, where the caller has to know it; null where the call makes its own.</summary>
    internal string? MintedKey { get; init; }

    /// <inheritdoc cref="WorkflowSubmission.FindDifference"/>
    internal Func<byte[], Workflow, string?>? FindDifference { get; init; }
}
