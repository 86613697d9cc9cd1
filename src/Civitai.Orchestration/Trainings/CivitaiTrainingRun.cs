using System.Globalization;
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration;

/// <summary>A training as every vendor has one; <see cref="Handle"/> is the workflow that does it.</summary>
public class CivitaiTrainingRun : ITrainingRun
{
    internal const string Unit = "Buzz";

    private const double SeenTooLittle = 0.05;

    private readonly BlobClient _blobs;
    private readonly TimeProvider _clock;

    /// <summary>Makes a run, as <see cref="OrchestrationClient.GetTraining"/> does; also for a mock to return.</summary>
    /// <param name="handle">The workflow; what the run's methods ask.</param>
    /// <param name="blobs">What files are downloaded with.</param>
    /// <param name="cost">The price in Buzz that the workflow was accepted for; null for a run that was made from its id.</param>
    /// <param name="timeProvider">The clock that the remaining time is told by. When null: the system's.</param>
    public CivitaiTrainingRun(WorkflowHandle handle, BlobClient blobs, decimal? cost = null, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(handle);
        ArgumentNullException.ThrowIfNull(blobs);
        (Handle, _blobs, Cost, _clock) = (handle, blobs, cost, timeProvider ?? TimeProvider.System);
    }

    /// <summary>The workflow, with all that this service can do.</summary>
    public WorkflowHandle Handle { get; }

    /// <inheritdoc/>
    public string Id => Handle.Id;

    /// <summary>The price in Buzz that the workflow was accepted for; null for a run that was made from its id.</summary>
    public decimal? Cost { get; }

    /// <inheritdoc/>
    public async Task<TrainingUpdate> GetUpdateAsync(CancellationToken cancellationToken = default) => UpdateOf(await Handle.GetAsync(cancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public async IAsyncEnumerable<TrainingUpdate> WatchUpdatesAsync(WaitOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (Workflow workflow in Handle.WatchAsync(options, cancellationToken).ConfigureAwait(false))
            yield return UpdateOf(workflow);
    }

    /// <inheritdoc/>
    public async Task<TrainingResult> GetResultAsync(WaitOptions? options = null, IProgress<TrainingUpdate>? progress = null, CancellationToken cancellationToken = default)
    {
        IProgress<WorkflowProgress>? listener = progress is null ? null : new Listener(this, progress);
        Workflow workflow = await Handle.WaitAsync((options ?? new()) with { ThrowOnFailure = true }, listener, cancellationToken).ConfigureAwait(false);
        return new TrainingResult
        {
            RunId = Id,
            Cost = workflow.Charge,
            CostUnit = Unit,
            Snapshot = workflow,
            Epochs = EpochsOf(StepOf(workflow), workflow.GetOutput<TrainingOutput>(), hasEnded: true),
        };
    }

    /// <inheritdoc/>
    public Task CancelRunAsync(CancellationToken cancellationToken = default) => Handle.CancelAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<DownloadedFile> DownloadFileAsync(TrainedFile file, string path, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Source is Blob blob ? _blobs.DownloadNamedAsync(blob, path, progress, cancellationToken) : throw new ArgumentException("The file is not one of this service.", nameof(file));
    }

    /// <summary>The workflow's id.</summary>
    public override string ToString() => Id;

    private TrainingUpdate UpdateOf(Workflow workflow)
    {
        var progress = WorkflowProgress.Of(Id, workflow);
        WorkflowStep? step = StepOf(workflow);
        return new TrainingUpdate
        {
            RunId = Id,
            Phase = workflow.Status == WorkflowStatus.Succeeded ? TrainingPhase.Succeeded
                : workflow.Status == WorkflowStatus.Canceled ? TrainingPhase.Canceled
                : workflow.Status.IsTerminal ? TrainingPhase.Failed
                : progress.Phase switch
                {
                    WorkflowPhase.Queued => TrainingPhase.Queued,
                    WorkflowPhase.Preparing => TrainingPhase.Preparing,
                    WorkflowPhase.Processing => TrainingPhase.Training,
                    _ => TrainingPhase.Unknown,
                },
            Status = workflow.Status.Value,
            Rate = progress.Phase == WorkflowPhase.Processing ? progress.Rate : null,
            QueuePlace = progress.QueuePlace,
            Remaining = workflow.Status.IsTerminal ? null : RemainingOf(step, progress),
            Epochs = step?.GetOutput() is TrainingOutput output ? EpochsOf(step, output, workflow.Status.IsTerminal) : [],
            Snapshot = workflow,
        };
    }

    private static WorkflowStep? StepOf(Workflow workflow) => workflow.Steps.LastOrDefault(s => s is TrainingStep);

    // What was seen says more than what is usual, once there is something to see.
    private DurationRange? RemainingOf(WorkflowStep? step, WorkflowProgress progress)
    {
        double done = progress.Phase == WorkflowPhase.Processing ? progress.Rate ?? 0 : 0;
        if (progress.Phase is not (WorkflowPhase.Preparing or WorkflowPhase.Processing))
            return null;
        if (done >= SeenTooLittle && step?.StartedAt is { } start && DurationRange.OfProgress(done, _clock.GetUtcNow() - start) is { } seen)
            return seen;
        return (step as TrainingStep)?.Input?.Definition?.Runtime is { } usual ? new DurationRange(usual.Minimum * (1 - done), usual.Maximum * (1 - done)) : null;
    }

    // The service announces all epochs as soon as training begins; those that are there begin with the first. While it goes on, one whose samples are still to be listed or stored is not there; where nothing says
    // how many there will be, one that has none waits for the next one.
    private static List<TrainedEpoch> EpochsOf(WorkflowStep? step, TrainingOutput output, bool hasEnded)
    {
        TrainingInput? input = (step as TrainingStep)?.Input;
        TrainingEpoch[] epochs = [.. output.Epochs.OrderBy(e => e.EpochNumber)];
        int? wanted = input is null ? null : input.Samples?.Prompts?.Count(p => !string.IsNullOrWhiteSpace(p)) ?? 0;
        IEnumerable<TrainingEpoch> there = hasEnded ? epochs.Where(e => e.IsAvailable) : epochs.TakeWhile((e, i) =>
            e.IsAvailable && e.Samples.All(s => s.IsAvailable || s.BlockedReason is not null)
            && (wanted is { } count ? e.Samples.Count >= count : e.Samples.Count > 0 || (i + 1 < epochs.Length && epochs[i + 1].IsAvailable)));
        return [.. there.Select(e => new TrainedEpoch
        {
            Number = e.EpochNumber,
            Model = new TrainedFile { Name = string.Create(CultureInfo.InvariantCulture, $"epoch-{e.EpochNumber}"), IsModel = true, ResourceId = TrainedLoras.FindLora(input, e)?.Value, Source = e.Model! }, // it is available
            Samples = [.. e.Samples.Select((s, i) => new TrainedFile { Name = string.Create(CultureInfo.InvariantCulture, $"epoch-{e.EpochNumber}-sample-{i + 1}"), Source = s })],
        })];
    }

    private sealed class Listener(CivitaiTrainingRun run, IProgress<TrainingUpdate> listener) : IProgress<WorkflowProgress>
    {
        public void Report(WorkflowProgress value) => listener.Report(run.UpdateOf(value.Workflow));
    }
}
