using Generation.Http;
using Generation.Submitting;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    /// <summary>Runs one step as a recipe, and waits for its end where the answer came before it.</summary>
    /// <returns>The work as it ended; without an id where the service names none.</returns>
    internal async Task<Workflow> InvokeAsync<TOutput>(WorkflowTemplate template, SubmitOptions options, CancellationToken cancellationToken)
        where TOutput : WireRecord
    {
        cancellationToken.ThrowIfCancellationRequested();
        var deadline = Deadline.After(_connection.Clock, options.Timeout);
        string key = MintKey(); // the service does not see it; budgets hold the price under it
        var trace = new SubmissionTrace<Workflow>();
        var submission = new WorkflowSubmission(template, key, isKeyMinted: true)
        {
            MaxCost = options.MaxCost,
            ConfirmCost = options.ConfirmCost,
            Validation = options.Validation ?? _settings.Validation,
            IsAwaited = true,
            IsRecipe = true,
            Deadline = deadline,
            Trace = trace,
        };
        Workflow workflow = await InvokeAsync(submission, trace, cancellationToken).ConfigureAwait(false);
        WorkflowStep? step = workflow.Steps.FirstOrDefault(s => s.Type == template.Steps[0].Type);
        if (workflow.Status.IsTerminal || step?.Status.IsTerminal == true)
            return workflow;
        if (!PathSegment.IsUsable(workflow.Id))
            throw new WorkflowOutputException(workflow, typeof(TOutput).Name, step);

        try
        {
            _recent.Add(workflow.Id);
            var waiting = new WaitOptions { ThrowOnFailure = false, Mode = template.Ephemeral == true ? WaitMode.LongPoll : WaitMode.Auto };
            workflow = await WaitAsync(workflow.Id, waiting, null, deadline, workflow.CreatedAt, cancellationToken).ConfigureAwait(false);
        }
        catch (CivitaiException e)
        {
            e.WorkWasAccepted(); // whatever the last read of it was refused with
            throw;
        }

        await SettleAsync(key, workflow).ConfigureAwait(false);
        return workflow;
    }

    private async Task<Workflow> InvokeAsync(WorkflowSubmission submission, SubmissionTrace<Workflow> trace, CancellationToken cancellationToken)
    {
        // The requests keep the deadline themselves and end with more to say; this is for interceptors and the question for the price.
        using AttemptLimit? limit = _settings.RecipeInterceptors.Count == 0 && submission.ConfirmCost is null ? null : new AttemptLimit(_connection.Clock, Durations.Sum(submission.Deadline.Remaining, Grace), cancellationToken);
        try
        {
            return await _recipes.SubmitAsync(submission, trace, limit?.Token ?? cancellationToken).ConfigureAwait(false);
        }
        catch (CivitaiException e) when (trace.Accepted is not null)
        {
            e.WorkWasAccepted();
            e.IsAbout(trace.Accepted.Id.Length > 0 ? trace.Accepted.Id : null);
            throw;
        }
        catch (Exception e) when (e is OperationCanceledException ? limit?.IsOver == true && !cancellationToken.IsCancellationRequested : trace.WasSent && e is not CivitaiException)
        {
            throw trace.WasSent ? SubmissionInterruptedException.OfRecipe(trace.Accepted, e) : NotSentInTime(e, null);
        }
    }
}
