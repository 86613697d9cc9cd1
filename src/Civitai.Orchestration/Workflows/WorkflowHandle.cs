namespace Civitai.Orchestration;

/// <summary>
/// A workflow by its id. Costs nothing to make: any program that has the id can get one with <see cref="WorkflowClient.GetHandle(string)"/> and go on.
/// </summary>
public class WorkflowHandle
{
    /// <summary>Makes a handle, as <see cref="WorkflowClient.GetHandle(string)"/> does; also for a mock to return.</summary>
    /// <param name="client">What the handle's methods ask.</param>
    /// <param name="id">The workflow's id.</param>
    public WorkflowHandle(WorkflowClient client, string id)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        Client = client;
        Id = id;
    }

    /// <summary>For mocks.</summary>
    protected WorkflowHandle()
    {
        Client = null!; // a mock overrides what uses it
        Id = "";
    }

    /// <summary>The workflow's id; keep it to go on later or elsewhere.</summary>
    public virtual string Id { get; }

    /// <summary>
    /// The key that the workflow was submitted with, to acknowledge its result with <see cref="WorkflowClient.AcknowledgeAsync(string, CancellationToken)"/>; null for a handle that was made of an id. Its text (<see cref="Serialize"/>) holds it.
    /// </summary>
    public virtual string? ExternalId { get; init; }

    private protected WorkflowClient Client { get; }

    /// <inheritdoc cref="WorkflowClient.GetAsync(string, CancellationToken)"/>
    public virtual Task<Workflow> GetAsync(CancellationToken cancellationToken = default) => Client.GetAsync(Id, cancellationToken);

    /// <inheritdoc cref="WorkflowClient.WaitAsync(string, WaitOptions?, IProgress{WorkflowProgress}?, CancellationToken)"/>
    public virtual Task<Workflow> WaitAsync(WaitOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Client.WaitAsync(Id, options, progress, cancellationToken);

    /// <inheritdoc cref="WorkflowClient.WatchAsync"/>
    public virtual IAsyncEnumerable<Workflow> WatchAsync(WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.WatchAsync(Id, options, cancellationToken);

    /// <inheritdoc cref="WorkflowClient.TailTraceAsync"/>
    public virtual IAsyncEnumerable<string> TailTraceAsync(WaitOptions? options = null, CancellationToken cancellationToken = default) =>
        Client.TailTraceAsync(Id, options, cancellationToken);

    /// <inheritdoc cref="WorkflowClient.CancelAsync"/>
    public virtual Task CancelAsync(CancellationToken cancellationToken = default) => Client.CancelAsync(Id, cancellationToken);

    /// <summary>The handle as a short text without secrets, to keep or to send elsewhere; <see cref="WorkflowClient.OpenHandle(string)"/> makes a handle of it in any program, of any later version too.</summary>
    public virtual string Serialize() => HandleText.Write(Id, StepName, ExternalId);

    /// <summary>The workflow's id.</summary>
    public override string ToString() => Id;

    private protected virtual string? StepName => null;
}

/// <summary>A workflow whose kind of result is known.</summary>
/// <typeparam name="TOutput">The result.</typeparam>
public class WorkflowHandle<TOutput> : WorkflowHandle
    where TOutput : WireRecord
{
    private readonly string? _stepName;

    /// <inheritdoc/>
    public WorkflowHandle(WorkflowClient client, string id)
        : base(client, id)
    {
    }

    /// <summary>Makes a handle without any request.</summary>
    /// <param name="client">The client.</param>
    /// <param name="id">The workflow's id.</param>
    /// <param name="stepName">The name of the step whose output is the result. When null: the last step that makes such an output.</param>
    public WorkflowHandle(WorkflowClient client, string id, string? stepName)
        : base(client, id) => _stepName = stepName;

    /// <summary>For mocks.</summary>
    protected WorkflowHandle()
    {
    }

    private protected override string? StepName => _stepName;

    /// <summary>Waits for the end and returns the result.</summary>
    /// <param name="options">How to wait. When null: the defaults.</param>
    /// <param name="progress">Reported to on every change while waiting.</param>
    /// <param name="cancellationToken">Cancels the wait, and the work where <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <exception cref="WorkflowOutputException">The workflow succeeded and there is no result that can be had.</exception>
    /// <inheritdoc cref="WorkflowClient.WaitAsync(string, WaitOptions?, IProgress{WorkflowProgress}?, CancellationToken)" path="/exception"/>
    public virtual async Task<TOutput> GetResultAsync(WaitOptions? options = null, IProgress<WorkflowProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Workflow workflow = await WaitAsync((options ?? new()) with { ThrowOnFailure = true }, progress, cancellationToken).ConfigureAwait(false);
        return workflow.GetResult<TOutput>(_stepName);
    }
}
