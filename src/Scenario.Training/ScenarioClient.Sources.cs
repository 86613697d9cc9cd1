using Generation.Http;
using Generation.Waiting;

namespace Scenario.Training;

public partial class ScenarioClient
{
    private static readonly TimeSpan CancelLimit = TimeSpan.FromSeconds(10);

    // How long a wait leaves a model that is not started to another program that is about to start it.
    private static readonly TimeSpan StartGrace = TimeSpan.FromSeconds(30);

    /// <summary>A training that is waited for.</summary>
    private sealed class ModelSource(ScenarioClient client) : SnapshotSource<ScenarioModel>
    {
        public override async Task<ScenarioModel?> ReadAsync(Wait<ScenarioModel> wait, TimeSpan hold, CancellationToken cancellationToken)
        {
            ScenarioModel model = await client.GetAsync(wait.Id, RetryScope.Never, wait.Deadline, cancellationToken).ConfigureAwait(false);
            bool isNobodys = model.Status.IsNotStarted && wait.Deadline.Elapsed >= StartGrace && !client._claimed.Contains(StartKey(wait.Id)); // what this client has started may show it late
            return isNobodys ? throw new ScenarioNotStartedException(wait.Id) : model;
        }

        public override bool HasEnded(ScenarioModel snapshot) => snapshot.Status.IsTerminal;

        public override TimeSpan? ExpectedRest(ScenarioModel snapshot) => ScenarioUpdates.RestOf(snapshot);

        public override bool IsTooSoon(Wait<ScenarioModel> wait, GenerationException refusal) => refusal is ScenarioNotFoundException && client._recent.Contains(wait.Id);

        public override Exception TimedOut(Wait<ScenarioModel> wait, ScenarioModel? last, TimeSpan waited, Exception? cause) => new ScenarioWaitTimeoutException(client.GetTraining(wait.Id), wait.Id, last, waited, cause);

        protected override async Task<Exception> CanceledAsync(Wait<ScenarioModel> wait, OperationCanceledException cause)
        {
            bool isRequested = wait.Options.CancelWorkWhenCanceled;
            if (isRequested)
            {
                try
                {
                    // The caller's token is used up; the request has its own short limit.
                    await client.CancelAsync(wait.Id, Deadline.After(client.Clock, CancelLimit), CancellationToken.None).ConfigureAwait(false);
                }
                catch (Exception e) when (e is ScenarioException or ObjectDisposedException)
                {
                    isRequested = false; // which the exception says; the id is there to ask again
                }
            }

            return new ScenarioWaitCanceledException(wait.Id, isRequested, cause, wait.CancellationToken);
        }

        protected override Exception Disposed(Wait<ScenarioModel> wait, OperationCanceledException cause) => new ScenarioWaitCanceledException(wait.Id, false, cause, cause.CancellationToken);
    }

    /// <summary>A job that is waited for.</summary>
    private sealed class JobSource(ScenarioClient client) : SnapshotSource<ScenarioJob>
    {
        public override async Task<ScenarioJob?> ReadAsync(Wait<ScenarioJob> wait, TimeSpan hold, CancellationToken cancellationToken) =>
            await client.GetJobAsync(wait.Id, RetryScope.Never, wait.Deadline, cancellationToken).ConfigureAwait(false);

        public override bool HasEnded(ScenarioJob snapshot) => snapshot.Status.IsTerminal;

        public override bool IsTooSoon(Wait<ScenarioJob> wait, GenerationException refusal) => refusal is ScenarioNotFoundException && client._recent.Contains(wait.Id);

        public override Exception TimedOut(Wait<ScenarioJob> wait, ScenarioJob? last, TimeSpan waited, Exception? cause) => new ScenarioWaitTimeoutException(null, wait.Id, last, waited, cause);

        protected override Task<Exception> CanceledAsync(Wait<ScenarioJob> wait, OperationCanceledException cause) =>
            Task.FromResult<Exception>(new ScenarioWaitCanceledException(wait.Id, false, cause, wait.CancellationToken));

        protected override Exception Disposed(Wait<ScenarioJob> wait, OperationCanceledException cause) => new ScenarioWaitCanceledException(wait.Id, false, cause, cause.CancellationToken);
    }
}
