using System.Text.Json;
using Generation.Http;
using Generation.Waiting;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    /// <summary>A workflow that is waited for.</summary>
    private sealed class WorkflowSource(WorkflowClient client, string id, WaitOptions options, bool isObserved) : SnapshotSource<Workflow>
    {
        private static readonly TimeSpan CancelLimit = TimeSpan.FromSeconds(10);

        // Where nobody listens, what is not the end is kept as it came: it is only wanted when the time is over.
        private byte[]? _unread;

        public override string Id => id;

        public override async Task<Workflow?> ReadAsync(TimeSpan hold, Deadline deadline, CancellationToken cancellationToken)
        {
            try
            {
                using Reply reply = await client._connection.SendAsync(Reading(id, hold, RetryScope.Never, deadline), cancellationToken).ConfigureAwait(false);
                if (isObserved || !IsUnfinished(reply.Body.Span))
                    return client.Read(id, reply);
                _unread = reply.Body.ToArray();
                return null;
            }
            catch (CivitaiException e)
            {
                e.IsAbout(id);
                throw;
            }
        }

        public override bool HasEnded(Workflow snapshot) => snapshot.Status.IsTerminal;

        public override TimeSpan? ExpectedRest(Workflow snapshot)
        {
            if (snapshot.Steps.FirstOrDefault(s => !s.Status.IsTerminal) is not { EstimatedProgressRate: > 0.01 and < 1 and double rate, StartedAt: { } start })
                return null;
            TimeSpan spent = client._connection.Clock.GetUtcNow() - start;
            return spent > TimeSpan.Zero && spent < TimeSpan.FromDays(30) ? spent * ((1 - rate) / rate) : null;
        }

        public override bool IsTooSoon(GenerationException refusal) => refusal is NotFoundException && client._recent.Contains(id);

        public override Exception TimedOut(Workflow? last, TimeSpan waited, Exception? cause) => new WorkflowWaitTimeoutException(client.GetHandle(id), last ?? Unread(), waited, cause);

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

        // Sound JSON, this workflow, and a status that is known not to be the last one. Everything else is read whole, and the reader says what is wrong with it.
        private bool IsUnfinished(ReadOnlySpan<byte> body) =>
            WireReader.TryFindTexts(body, "id", "status", out string? found, out string? status)
            && string.Equals(found, id, StringComparison.OrdinalIgnoreCase)
            && new WorkflowStatus(status) is { IsKnown: true, IsTerminal: false };

        private Workflow? Unread()
        {
            try
            {
                return _unread is null ? null : WireReader.Read<Workflow>(_unread);
            }
            catch (JsonException)
            {
                return null; // sound JSON, and still no workflow
            }
        }

        public override Exception Disposed(OperationCanceledException cause) => new WorkflowWaitCanceledException(client.GetHandle(id), cause);
    }
}
