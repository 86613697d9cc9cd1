using System.Runtime.CompilerServices;
using Generation.Files;

namespace Generation;

/// <summary>What can be done with the training of any vendor.</summary>
public static class TrainingRunExtensions
{
    private const int DownloadsAtOnce = 4;

    /// <summary>
    /// Each epoch as soon as its files are there, once and in order, until the training has ended. Of a training that fails or is cancelled what it made until then; no exception says so: see <see cref="ITrainingRun.GetUpdateAsync"/>.
    /// </summary>
    /// <param name="run">The training, which any program may have started.</param>
    /// <param name="after">The number of the last epoch that is known already, so that a program that was interrupted goes on where it was. 0 for none.</param>
    /// <param name="options">How to wait. When null: the defaults.</param>
    /// <param name="cancellationToken">Ends watching; the training goes on.</param>
    /// <exception cref="GenerationException">The vendor could not be asked, for longer than <see cref="WaitOptions"/> tolerates.</exception>
    public static async IAsyncEnumerable<TrainedEpoch> WatchEpochsAsync(
        this ITrainingRun run, int after = 0, WaitOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        await foreach (TrainingUpdate update in run.WatchUpdatesAsync(options, cancellationToken).ConfigureAwait(false))
        {
            foreach (TrainedEpoch epoch in update.Epochs)
            {
                if (epoch.Number <= after)
                    continue;
                after = epoch.Number;
                yield return epoch;
            }
        }
    }

    /// <summary>Ends a training early and keeps what it has made: asks the vendor to cancel and waits for the end.</summary>
    /// <param name="run">The training.</param>
    /// <param name="options">How to wait for the end. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the wait; the vendor may have been asked.</param>
    /// <returns>How it ended, with the epochs that are there. One that ended by itself in the meantime is not cancelled.</returns>
    /// <exception cref="GenerationException">The vendor refused, or could not be asked.</exception>
    public static async Task<TrainingUpdate> StopAsync(this ITrainingRun run, WaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        TrainingUpdate last = await run.GetUpdateAsync(cancellationToken).ConfigureAwait(false);
        if (last.HasEnded)
            return last;
        await run.CancelRunAsync(cancellationToken).ConfigureAwait(false);
        await foreach (TrainingUpdate update in run.WatchUpdatesAsync(options, cancellationToken).ConfigureAwait(false))
            last = update;
        return last;
    }

    /// <summary>Downloads files of a training into a folder, several at once.</summary>
    /// <param name="run">The training.</param>
    /// <param name="files">The files, for example <see cref="TrainingResult.Files"/>.</param>
    /// <param name="folder">The folder; made when it is missing. Files have their names and usual extensions, and existing ones are replaced.</param>
    /// <param name="progress">Reported to with the bytes of all files.</param>
    /// <param name="cancellationToken">Cancels all downloads.</param>
    /// <returns>The files on the disk, in the order of <paramref name="files"/>.</returns>
    /// <exception cref="ArgumentException">A file is null; nothing was downloaded.</exception>
    /// <exception cref="GenerationException">A file could not be had; the others were not waited for.</exception>
    public static async Task<IReadOnlyList<DownloadedFile>> DownloadFilesAsync(
        this ITrainingRun run, IEnumerable<TrainedFile> files, string folder, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        TrainedFile[] wanted = [.. files];
        if (Array.Exists(wanted, f => f is null))
            throw new ArgumentException("A file is null. The model of an epoch is where the vendor keeps it.", nameof(files));
        string[] names = FileNames.Unique(wanted.Select(f => f.Name));
        var results = new DownloadedFile[wanted.Length];
        var sum = new ProgressSum(progress, wanted.Length);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = DownloadsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, wanted.Length, limits, async (i, token) =>
            results[i] = await run.DownloadFileAsync(wanted[i], Path.Combine(folder, names[i]), sum.Of(i), token).ConfigureAwait(false)).ConfigureAwait(false);
        return results;
    }
}
