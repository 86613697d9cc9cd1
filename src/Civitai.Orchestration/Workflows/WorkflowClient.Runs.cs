using System.Runtime.ExceptionServices;
using Generation.Http;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    // The keys whose ends somebody in this process waits for; recovery leaves them alone.
    private readonly RunsByKey _runs = new();

    private void Await(WorkflowRun run)
    {
        _runs.Add(run.Key, run);
        _signsOfLife?.Begin();
    }

    private Task<Workflow> SubmitAsync(WorkflowRun run, TimeSpan wait, CancellationToken cancellationToken)
    {
        WorkflowTemplate template = run.IsKeyMinted ? run.Template! : run.Template! with { ExternalId = run.PresentKey }; // only what has a template is submitted
        return SubmitAsync(template, run.Options, wait, run.Deadline, run.IsKeyMinted ? run.PresentKey : null, cancellationToken, run);
    }

    // The end of the last run. Work that failed is submitted again where that is asked for and may help.
    private async Task<Workflow> FinishAsync(WorkflowRun run, Workflow accepted, CancellationToken cancellationToken)
    {
        while (true)
        {
            run.Works[run.PresentKey] = accepted;
            WorkflowFailedException? failure = null;
            Workflow ended;
            try
            {
                Report(run.Progress, accepted.Id, accepted);
                ended = accepted.Status.IsTerminal ? Ended(null, accepted, run.Waiting) : await WaitAsync(accepted.Id, run.Waiting, run.Progress, run.Deadline, accepted.CreatedAt, cancellationToken, run.Options.HideMatureContent == true).ConfigureAwait(false);
            }
            catch (WorkflowFailedException e)
            {
                (failure, ended) = (e, e.Workflow);
            }
            catch (CivitaiException e)
            {
                e.WorkWasAccepted(); // whatever the last read of it was refused with
                throw;
            }

            await SettleRunAsync(run.PresentKey, ended).ConfigureAwait(false);
            if (run is { IsKnownByKey: true, Number: 1, Template: { } wanted })
                WorkflowPipeline.ThrowIfOther(wanted, run.PresentKey, ended); // before it is taken for that work, or anything is submitted in its place
            if (run.Template is not null)
                NoteCosts(run.Template, ended, run.Trace.Price, run.Options.Costs, run, accepted);
            run.Count(ended);
            if (ended.Status != WorkflowStatus.Succeeded && await RepeatAsync(run, failure ?? new WorkflowFailedException(ended), cancellationToken).ConfigureAwait(false) is { } next)
            {
                accepted = next;
                continue;
            }

            if (!run.KeepsKeysOpen)
            {
                run.IsReported = true;
                await NoteHandedOverAsync(run.PresentKey, ended).ConfigureAwait(false); // how it ended is reported now
            }

            if (failure is null)
                return ended;
            if (run.Number > 1)
                throw new WorkflowFailedException(ended) { ExternalId = run.PresentKey, Runs = run.Number, PaidRuns = run.PaidRuns };
            failure.WorkWasAccepted();
            ExceptionDispatchInfo.Throw(failure);
        }
    }

    // The workflow of the next run; null where there is none, and the failure is what there is to tell.
    private async Task<Workflow?> RepeatAsync(WorkflowRun run, WorkflowFailedException failure, CancellationToken cancellationToken)
    {
        bool isHopeful = failure.Advice is FailureAdvice.Wait || (failure.Advice is FailureAdvice.RetrySame && (failure.Reason is not null || run.Number == 1));
        if (run.Template is null || run.Number > run.Options.Retries || !isHopeful)
            return null;
        TimeSpan pause = failure.Advice == FailureAdvice.Wait ? _connection.Options.Jittered(Durations.Shortest(FirstPause * Math.Pow(2, run.Number - 1), LongestPause)) : TimeSpan.Zero;
        if (run.Deadline.Remaining <= pause)
            return null;
        try
        {
            await Task.Delay(pause, _connection.Clock, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        string last = run.PresentKey;
        run.Next();
        _runs.Add(run.PresentKey, run);
        Workflow accepted;
        try
        {
            accepted = await SubmitAsync(run, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not ExternalIdConflictException && (!run.Trace.WasSent || e is GenerationException { MayHaveBeenExecuted: false } or WorkflowSubmitCanceledException { MayHaveBeenExecuted: false }))
        {
            // There is no next run, whatever the reason is, and what became of this one is what the caller has to know.
            _runs.Remove(run.PresentKey, run);
            run.Back();
            return null;
        }

        if (!run.KeepsKeysOpen)
            await NoteHandedOverAsync(last, failure.Workflow).ConfigureAwait(false); // the next run stands for it
        return accepted;
    }

    private void Forget(WorkflowRun run)
    {
        foreach (string key in run.Keys)
            _runs.Remove(key, run);
        run.Leave();
    }
}
