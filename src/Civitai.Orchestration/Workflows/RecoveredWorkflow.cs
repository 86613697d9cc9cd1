namespace Civitai.Orchestration;

/// <summary>The end of a submission that an earlier process, or an earlier part of this one, has left open.</summary>
/// <remarks>Two of them are equal when every member is.</remarks>
public sealed record RecoveredWorkflow
{
    /// <summary>The key of the submission.</summary>
    public required string ExternalId { get; init; }

    /// <summary>The workflow as it ended, well or not; null where the service never had one: nothing was charged, and it can be submitted again with the same key.</summary>
    public Workflow? Workflow { get; init; }

    /// <summary>Whether it may have been handed over before: a process died in the middle of it, or ended it with an exception when <see cref="IsBegun"/> was set.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>
    /// Set by who takes it when a part is done that must not be done twice unawares, as by one of several handlers: where an exception follows, whoever gets it next is told that it is repeated. Default: false, and true where
    /// <see cref="IsRepeated"/> is.
    /// </summary>
    public bool IsBegun { get; set; }

    /// <summary>The key and the workflow.</summary>
    public override string ToString() => SafeText.List(ExternalId, Workflow?.ToString());
}
