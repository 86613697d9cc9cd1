using Generation.Http;
using Generation.Waiting;

namespace Scenario.Training;

public partial class ScenarioClient
{
    private static readonly TimeSpan CancelLimit = TimeSpan.FromSeconds(10);

    /// <summary>A training that is waited for.</summary>
    private sealed class ModelSource(ScenarioClient client, string id, WaitOptions options) : SnapshotSource<ScenarioModel>
    {
        public override string Id => id;

        public override async Task<ScenarioModel?> ReadAsync(TimeSpan hold, Deadline deadline, CancellationToken cancellationToken) =>
            await client.GetAsync(id, RetryScope.Never, deadline, cancellationToken).ConfigureAwait(false);

        public override bool HasEnded(ScenarioModel snapshot) => snapshot.Status.IsTerminal;

        public override TimeSpan? ExpectedRest(ScenarioModel snapshot) => ScenarioUpdates.RestOf(snapshot);

        public override bool IsTooSoon(GenerationException refusal) => refusal is ScenarioNotFoundException && client._recent.Contains(id);

        public override Exception TimedOut(ScenarioModel? last, TimeSpan waited, Exception? cause) => new ScenarioWaitTimeoutException(client.GetTraining(id), id, last, waited, cause);

        public override async Task<Exception> CanceledAsync(OperationCanceledException cause, CancellationToken cancellationToken)
        {
            bool isRequested = options.CancelWorkWhenCanceled;
            if (isRequested)
            {
                try
                {
                    // The caller's token is used up; the request has its own short limit.
                    await client.CancelAsync(id, Deadline.After(client.Clock, CancelLimit), CancellationToken.None).ConfigureAwait(false);
                }
                catch (ScenarioException)
                {
                    isRequested = false; // which the exception says; the id is there to ask again
                }
            }

            return new ScenarioWaitCanceledException(id, isRequested, cause, cancellationToken);
        }

        public override Exception Disposed(OperationCanceledException cause) => new ScenarioWaitCanceledException(id, false, cause, cause.CancellationToken);
    }

    /// <summary>A job that is waited for.</summary>
    private sealed class JobSource(ScenarioClient client, string id) : SnapshotSource<ScenarioJob>
    {
        public override string Id => id;

        public override async Task<ScenarioJob?> ReadAsync(TimeSpan hold, Deadline deadline, CancellationToken cancellationToken) =>
            await client.GetJobAsync(id, RetryScope.Never, deadline, cancellationToken).ConfigureAwait(false);

        public override bool HasEnded(ScenarioJob snapshot) => snapshot.Status.IsTerminal;

        public override Exception TimedOut(ScenarioJob? last, TimeSpan waited, Exception? cause) => new ScenarioWaitTimeoutException(null, id, last, waited, cause);

        public override Task<Exception> CanceledAsync(OperationCanceledException cause, CancellationToken cancellationToken) =>
            Task.FromResult<Exception>(new ScenarioWaitCanceledException(id, false, cause, cancellationToken));

        public override Exception Disposed(OperationCanceledException cause) => new ScenarioWaitCanceledException(id, false, cause, cause.CancellationToken);
    }
}
