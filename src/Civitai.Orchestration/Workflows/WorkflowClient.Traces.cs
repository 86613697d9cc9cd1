using System.Runtime.CompilerServices;
using Generation.Http;
using Generation.Waiting;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    /// <summary>
    /// The lines of the record that a step keeps of itself, as they are written and each once: of a training or a ComfyUI graph whose input asked for it with
    /// <c>Trace</c>. It ends when the workflow has ended and its record has been read.
    /// </summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="options">How long and how to wait, as in <see cref="WatchAsync"/>. When null: the defaults. A workflow that ends without success is no exception here.</param>
    /// <param name="cancellationToken">Cancels the reading, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <remarks>
    /// A record that the service sends on and on is followed line by line. One that it sends as far as it goes is read again from its beginning at each look at the workflow, and only what is new is handed out.
    /// A line of more than a mebibyte comes in pieces. A graph's binary record (<c>.bin</c>) is none of lines and passed over. Source: the API document (<c>CustomComfyOutput</c>);
    /// of trainings, clients of the service.
    /// </remarks>
    /// <exception cref="WorkflowOutputException">The workflow has ended and no step named a record: none was asked for, or the step ended before it began.</exception>
    /// <exception cref="CivitaiApiException">The workflow has ended and its record is refused.</exception>
    /// <exception cref="CivitaiTransportException">The workflow has ended and its record cannot be read, also after all attempts.</exception>
    /// <exception cref="WorkflowWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="WorkflowWaitCanceledException">The caller's token cancelled the wait; the work goes on.</exception>
    public virtual async IAsyncEnumerable<string> TailTraceAsync(string workflowId, WaitOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options ??= new();
        options.ThrowIfInvalid();
        var deadline = Deadline.After(_connection.Clock, options.Limit);
        var tail = new TraceTail(_connection);
        Workflow? last = null;
        var wait = new Wait<Workflow>(workflowId, options, deadline, isObserved: true, cancellationToken);
        await foreach (Workflow workflow in _loop.RunAsync(_source, wait, hasPlace: false).ConfigureAwait(false))
        {
            last = workflow;
            using var limit = new AttemptLimit(_connection.Clock, deadline.Remaining, cancellationToken);
            await foreach (string line in tail.ReadAsync(workflow, limit.Token).ConfigureAwait(false))
                yield return line;
            if (tail.WasEnded)
                throw limit.IsOver ? _loop.GiveUp(_source, wait, last, null) : await _source.EndedAsync(wait, new OperationCanceledException(cancellationToken)).ConfigureAwait(false);
        }

        if (last is not null && !tail.HasAny)
            throw new WorkflowOutputException(last, "trace", TraceTail.StepOf(last));
    }
}
