using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;
using Civitai.Orchestration.VideoGen;
using Microsoft.Extensions.DependencyInjection;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>Says who takes what becomes of submissions. All handlers that fit are called, one after another, in the order in which they were added.</summary>
/// <remarks>
/// They take what was submitted with <c>SubmitAsync</c>; who calls <c>RunAsync</c> takes the result there, and a callback only makes the wait shorter. A handler that throws, as one does whose token fires (<see cref="CallbackOptions.HandlerTimeout"/>), is called again later, and
/// those that have returned are not, unless another process goes on with it, which says so (<see cref="WorkflowEnd.IsRepeated"/>).
/// </remarks>
public sealed class CallbackBuilder
{
    private readonly CallbackHandlers _handlers;

    internal CallbackBuilder(IServiceCollection services, CallbackHandlers handlers) => (Services, _handlers) = (services, handlers);

    /// <summary>The services of the program.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Takes the output of trainings: the epochs that are there, also of one that was cancelled or failed after some.</summary>
    /// <param name="handler">The handler.</param>
    public CallbackBuilder OnTraining(Func<TrainingOutput, WorkflowEnd, CancellationToken, Task> handler) => OnOutput(handler);

    /// <summary>Takes generated images.</summary>
    /// <param name="handler">The handler.</param>
    public CallbackBuilder OnImages(Func<ImageGenOutput, WorkflowEnd, CancellationToken, Task> handler) => OnOutput(handler);

    /// <summary>Takes generated videos.</summary>
    /// <param name="handler">The handler.</param>
    public CallbackBuilder OnVideos(Func<VideoGenOutput, WorkflowEnd, CancellationToken, Task> handler) => OnOutput(handler);

    /// <summary>Takes outputs of a type: of each workflow that has one the last, where it holds anything that can be had, however the workflow ended.</summary>
    /// <typeparam name="TOutput">The type of output, for example <see cref="TrainingOutput"/>.</typeparam>
    /// <param name="handler">The handler.</param>
    public CallbackBuilder OnOutput<TOutput>(Func<TOutput, WorkflowEnd, CancellationToken, Task> handler)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handlers.Outputs.Add(workflow => workflow.TryGetOutput<TOutput>() is not null);
        return Add((end, cancellationToken) => end.Workflow.TryGetOutput<TOutput>() is { } output ? handler(output, end, cancellationToken) : null);
    }

    /// <summary>
    /// Takes the ends that brought nothing for a handler of outputs: of workflows that did not succeed, and of those that did and whose result is withheld or missing. <see cref="WorkflowFailedException"/> says in types what to do about
    /// one: <c>new WorkflowFailedException(end.Workflow).Advice</c>. An end that a handler of outputs takes, such as three of four images, is not taken by this one too: <see cref="Workflow.Status"/> and <see cref="Workflow.IncompleteSteps"/> say there that something is lacking.
    /// </summary>
    /// <param name="handler">The handler.</param>
    public CallbackBuilder OnFailed(Func<WorkflowEnd, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add((end, cancellationToken) => IsInVain(end.Workflow) ? handler(end, cancellationToken) : null);
    }

    /// <summary>Takes every end, well or not.</summary>
    /// <param name="handler">The handler.</param>
    public CallbackBuilder OnEnded(Func<WorkflowEnd, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        return Add(handler);
    }

    /// <summary>
    /// Takes submissions of which a recovery of the journal has found that the service never had them: nothing was charged, and they can be submitted again with the same key.
    /// </summary>
    /// <param name="handler">The handler.</param>
    public CallbackBuilder OnNeverSubmitted(Func<CallbackContext, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handlers.NeverSubmitted.Add(handler);
        return this;
    }

    /// <summary>
    /// Takes every event as it was posted, for a display of progress: those of a workflow in their order, without those that came before, each once and without a second attempt. What an event says was not asked of the service; before
    /// anything is published or paid because of it, ask.
    /// </summary>
    /// <param name="handler">The handler.</param>
    public CallbackBuilder OnEvent(Func<WorkflowEvent, CallbackContext, CancellationToken, Task> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handlers.Events.Add(handler);
        return this;
    }

    /// <summary>How many handlers there are.</summary>
    public override string ToString() => FormattableString.Invariant($"{_handlers.Ends.Count} handlers of ends, {_handlers.NeverSubmitted.Count} of what was never submitted, {_handlers.Events.Count} of events");

    private bool IsInVain(Workflow workflow) =>
        (workflow.Status != WorkflowStatus.Succeeded || workflow.IncompleteSteps.Count > 0) && !_handlers.Outputs.Any(hasOutput => hasOutput(workflow));

    // Null where the end does not fit.
    private CallbackBuilder Add(Func<WorkflowEnd, CancellationToken, Task?> handle)
    {
        _handlers.Ends.Add(async (end, cancellationToken) =>
        {
            if (handle(end, cancellationToken) is not { } handling)
                return false;
            await handling.ConfigureAwait(false);
            return true;
        });
        return this;
    }
}
