namespace Civitai.Orchestration;

/// <summary>An item of a batch, submitted or refused.</summary>
/// <typeparam name="TOutput">The kind of result.</typeparam>
/// <remarks>Two of them are equal when every member is.</remarks>
public sealed record BatchItem<TOutput>
    where TOutput : WireRecord
{
    /// <summary>Its place among the items, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Its own key: the template's <see cref="WorkflowTemplate.ExternalId"/>, or its place.</summary>
    public required string Key { get; init; }

    /// <summary>The key that it was submitted with: the batch's name and its own key.</summary>
    public required string ExternalId { get; init; }

    /// <summary>The workflow; null where it was refused or left out.</summary>
    public WorkflowHandle<TOutput>? Handle { get; init; }

    /// <summary>Why it was not submitted; null where it was.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Whether it was left out because an earlier run of the batch has handed it over.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>The key and the workflow.</summary>
    public override string ToString() => SafeText.List(ExternalId, Handle?.Id, IsSkipped ? "skipped" : null, Exception?.GetType().Name);

    /// <summary>What goes on with it; null for an item that a mock has made.</summary>
    internal WorkflowRun? Run { get; init; }

    /// <summary>The workflow as accepted; null where only its id is known.</summary>
    internal Workflow? Accepted { get; init; }

    /// <summary>What is counted as spent for it so far.</summary>
    internal decimal Spent { get; init; }

    /// <summary>The step whose output is the result; null for the last one.</summary>
    internal string? StepName { get; init; }
}
