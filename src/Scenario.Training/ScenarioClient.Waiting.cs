using System.Runtime.CompilerServices;
using Generation.Diagnostics;
using Generation.Http;
using Generation.Waiting;
using Scenario.Training.Diagnostics;

namespace Scenario.Training;

public partial class ScenarioClient
{
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(10);

    /// <summary>Waits for the end of a training that any program has started.</summary>
    /// <param name="modelId">The model's id.</param>
    /// <param name="options">How long and how to wait. When null: the defaults. The service holds no request open, so it is always polled.</param>
    /// <param name="progress">Reported to on every change.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <returns>The model as it ended: trained, failed or cancelled; the last two only where the options do not throw.</returns>
    /// <exception cref="ScenarioTrainingFailedException">The training failed or was cancelled.</exception>
    /// <exception cref="ScenarioWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="ScenarioWaitCanceledException">The caller's token cancelled the wait; the work goes on.</exception>
    /// <exception cref="ScenarioNotFoundException">There is no such model.</exception>
    /// <exception cref="ScenarioNotStartedException">The model is still not started after 30 seconds; nothing runs.</exception>
    public virtual Task<ScenarioModel> WaitAsync(string modelId, WaitOptions? options = null, IProgress<TrainingUpdate>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        options.ThrowIfInvalid();
        return WaitAsync(modelId, options, progress, Deadline.After(Clock, options.Limit), cancellationToken);
    }

    /// <summary>The snapshots of a model as its training goes on, the present one first, the last one when it has ended, however it ended.</summary>
    /// <param name="modelId">The model's id.</param>
    /// <param name="options">How long and how to wait. When null: the defaults. An end without success is a snapshot, not an exception.</param>
    /// <param name="cancellationToken">Cancels the watching, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <exception cref="ScenarioWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="ScenarioWaitCanceledException">The caller's token cancelled the wait; the work goes on.</exception>
    /// <exception cref="ScenarioNotStartedException">The model is still not started after 30 seconds; nothing runs.</exception>
    public virtual async IAsyncEnumerable<ScenarioModel> WatchAsync(string modelId, WaitOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        options = (options ?? new()) with { Mode = WaitMode.Poll };
        options.ThrowIfInvalid();
        TrainingUpdate? last = null;
        await foreach (ScenarioModel model in _loop.RunAsync(_models, new Wait<ScenarioModel>(modelId, options, Deadline.After(Clock, options.Limit), true, cancellationToken), hasPlace: false).ConfigureAwait(false))
        {
            TrainingUpdate update = ScenarioUpdates.Of(modelId, model);
            if (last is not null && ScenarioUpdates.AreSame(last, update))
                continue;
            last = update;
            yield return model;
        }
    }

    /// <summary>Waits for the end of a job.</summary>
    /// <param name="jobId">The job's id.</param>
    /// <param name="options">How long to wait. When null: the defaults.</param>
    /// <param name="progress">Reported to with every job that is read.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work.</param>
    /// <returns>The job as it ended: success, failure or canceled. No end of it is an exception: a failure is in <see cref="ScenarioJob.Status"/>.</returns>
    /// <exception cref="ScenarioWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="ScenarioWaitCanceledException">The caller's token cancelled the wait; the work goes on.</exception>
    public virtual async Task<ScenarioJob> WaitForJobAsync(string jobId, WaitOptions? options = null, IProgress<ScenarioJob>? progress = null, CancellationToken cancellationToken = default)
    {
        options = (options ?? new()) with { Mode = WaitMode.Poll };
        options.ThrowIfInvalid();
        ScenarioJob? last = null;
        await foreach (ScenarioJob job in _loop.RunAsync(_jobs, new Wait<ScenarioJob>(jobId, options, Deadline.After(Clock, options.Limit), progress is not null, cancellationToken), hasPlace: false).ConfigureAwait(false))
        {
            last = job;
            Report(progress, job);
        }

        return last!; // the sequence ends only after a terminal snapshot
    }

    private async Task<ScenarioModel> WaitAsync(string modelId, WaitOptions options, IProgress<TrainingUpdate>? progress, Deadline deadline, CancellationToken cancellationToken)
    {
        options = options with { Mode = WaitMode.Poll };
        _ = ModelPath(modelId); // a wrong id is the caller's mistake, before anything is sent
        using TraceSpan? span = Telemetry.Instruments.Start("Training.Wait", Name, modelId);
        try
        {
            TrainingUpdate? last = null;
            ScenarioModel? ended = null;
            await foreach (ScenarioModel model in _loop.RunAsync(_models, new Wait<ScenarioModel>(modelId, options, deadline, progress is not null, cancellationToken), hasPlace: false).ConfigureAwait(false))
            {
                ended = model;
                TrainingUpdate update = ScenarioUpdates.Of(modelId, model);
                if (last is null || !ScenarioUpdates.AreSame(last, update))
                    Report(progress, update);
                last = update;
            }

            return await EndedAsync(span, ended!, options, deadline, cancellationToken).ConfigureAwait(false); // the sequence ends only after a terminal snapshot
        }
        catch (Exception e)
        {
            span?.Fail(e);
            throw;
        }
    }

    private async Task<ScenarioModel> EndedAsync(TraceSpan? span, ScenarioModel model, WaitOptions options, Deadline deadline, CancellationToken cancellationToken)
    {
        bool isFailure = model.Status != ScenarioModelStatus.Trained;
        ScenarioTrainingStats? stats = model.TrainingStats;
        Telemetry.Instruments.Ended(
            span, new WorkTags("training", model.Type.IsKnown ? model.Type.Value : "", Name), model.Status.Value, Seconds(stats?.QueueDuration), Seconds(stats?.TrainDuration), isFailure);
        Diagnostics.Log.Ended(Logger, model.Id, model.Status.Value);
        if (!isFailure || !options.ThrowOnFailure)
            return model;
        throw new ScenarioTrainingFailedException(model, await FindLastJobAsync(model.Id, deadline.Within(LongestLook), cancellationToken).ConfigureAwait(false));
    }

    // What the job says besides is no reason to lose the failure.
    private async Task<ScenarioJob?> FindLastJobAsync(string modelId, Deadline deadline, CancellationToken cancellationToken)
    {
        try
        {
            return await TryFindJobAsync(modelId, deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            return null;
        }
    }

    private static TimeSpan? Seconds(double? seconds) => seconds is >= 0 and < 1e8 ? TimeSpan.FromSeconds(seconds.Value) : null;

    private void Report<T>(IProgress<T>? progress, T value) => Listeners.Report(progress, () => value, Logger, "wait");
}
