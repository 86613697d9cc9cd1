using System.Runtime.CompilerServices;

namespace Generation;

/// <summary>What can be done with the training of any vendor.</summary>
public static class TrainingRunExtensions
{
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
}
