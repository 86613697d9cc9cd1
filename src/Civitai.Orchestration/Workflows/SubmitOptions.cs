namespace Civitai.Orchestration;

/// <summary>How a workflow is submitted. Its end is not waited for: <see cref="RunOptions"/> are the options that also say how.</summary>
public sealed record SubmitOptions : SubmissionOptions;
