using Generation.Http;
using Generation.Waiting;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    /// <summary>A workflow that is waited for.</summary>
    private sealed class WorkflowSource(WorkflowClient client, string id, WaitOptions options) : SnapshotSource<Workflow>
    {
        private static readonly TimeSpan CancelLimit = TimeSpan.FromSeconds(10);

        public override string Id => id;

        public override Task<Workflow> ReadAsync(TimeSpan hold, Deadline deadline, CancellationToken cancellationToken) =>
            client.GetAsync(id, hold, RetryScope.Never, deadline, cancellationToken);

        public override bool HasEnded(Workflow snapshot) => snapshot.Status.IsTerminal;

        public override TimeSpan? ExpectedRest(Workflow snapshot)
        {
            if (snapshot.Steps.FirstOrDefault(s => !s.Status.IsTerminal) is not { EstimatedProgressRate: > 0.01 and < 1 and double rate, StartedAt: { } start })
                return null;
            TimeSpan spent = client._connection.Clock.GetUtcNow() - start;
            return spent > TimeSpan.Zero && spent < TimeSpan.FromDays(30) ? spent * ((1 - rate) / rate) : null;
        }

        public override bool IsTooSoon(GenerationException refusal) => refusal is NotFoundException && client._recent.Contains(id);

        public override Exception TimedOut(Workflow? last, TimeSpan waited, Exception? cause) => new WorkflowWaitTimeoutException(client.GetHandle(id), last, waited, cause);

        public override async Task<Exception> CanceledAsync(OperationCanceledException cause, CancellationToken cancellationToken)
        {
            bool isRequested = options.CancelWorkWhenCanceled;
            if (isRequested)
            {
                try
                {
                    // The caller's token is used up; the request has its own short limit.
                    await client.RequestCancelAsync(id, Deadline.After(client._connection.Clock, CancelLimit), CancellationToken.None).ConfigureAwait(false);
                }
                catch (CivitaiException)
                {
                    isRequested = false; // which the exception says; the handle is there to ask again
                }
            }

            return new WorkflowWaitCanceledException(client.GetHandle(id), isRequested, cause, cancellationToken);
        }

        public override Exception Disposed(OperationCanceledException cause) => new WorkflowWaitCanceledException(client.GetHandle(id), cause);
    }
}
