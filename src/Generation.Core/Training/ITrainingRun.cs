namespace Generation;

/// <summary>A training by its id: to follow, to wait for, to cancel, to fetch the files of. Costs nothing to make.</summary>
public interface ITrainingRun
{
    /// <summary>The run's id; keep it to go on later or elsewhere.</summary>
    string Id { get; }

    /// <summary>What the run was accepted for, in the unit of its service; null where the answer did not say, and for a run that was made from its id.</summary>
    decimal? Cost { get; }

    /// <summary>Where the run stands.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    Task<TrainingUpdate> GetUpdateAsync(CancellationToken cancellationToken = default);

    /// <summary>Where the run stands whenever that changes, the last time when it has ended, however it ended.</summary>
    /// <param name="options">How long and how to wait. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the watching, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    IAsyncEnumerable<TrainingUpdate> WatchUpdatesAsync(WaitOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Waits for the end and returns what was made.</summary>
    /// <param name="options">How long and how to wait. When null: the defaults.</param>
    /// <param name="progress">Reported to on every change.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <exception cref="GenerationException">The training failed or was cancelled, or the wait was given up; the vendor's own exception says which.</exception>
    Task<TrainingResult> GetResultAsync(WaitOptions? options = null, IProgress<TrainingUpdate>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>Asks the vendor to cancel the work. Wait for the end to know.</summary>
    /// <param name="cancellationToken">Cancels this call, not the work.</param>
    Task CancelRunAsync(CancellationToken cancellationToken = default);

    /// <summary>Fetches a file of the result.</summary>
    /// <param name="file">The file, from this run's result.</param>
    /// <param name="path">Where it goes; an existing file is replaced, the content's usual extension is added where the path has none.</param>
    /// <param name="progress">Reported to as bytes are written.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    Task<DownloadedFile> DownloadFileAsync(TrainedFile file, string path, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default);
}
