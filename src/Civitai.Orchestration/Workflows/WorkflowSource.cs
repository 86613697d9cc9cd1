using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Civitai.Orchestration.Diagnostics;
using Generation.Diagnostics;
using Generation.Http;
using Generation.Waiting;

namespace Civitai.Orchestration;

public partial class WorkflowClient
{
    /// <summary>The workflows that are waited for.</summary>
    private sealed class WorkflowSource(WorkflowClient client) : SharedSource<Workflow>
    {
        private static readonly TimeSpan ListPrecision = TimeSpan.FromMilliseconds(1);
        private static readonly byte[][] Told = [[.. "id"u8], [.. "status"u8], [.. "createdAt"u8]];

        public override int PageSize => 100;

        public override async Task<Workflow?> ReadAsync(Wait<Workflow> wait, TimeSpan hold, CancellationToken cancellationToken)
        {
            try
            {
                using Reply reply = await client._connection.SendAsync(Reading(wait.Id, hold, RetryScope.Never, wait.Deadline, hidesMature: wait.IsAlone), cancellationToken).ConfigureAwait(false);
                ReadOnlyMemory<byte> body = reply.Body;
                bool isUnfinished = IsUnfinished(body.Span, wait.Id, out DateTimeOffset? createdAt);
                if (wait.IsObserved || !isUnfinished)
                {
                    Workflow workflow = client.Read(wait.Id, reply);
                    wait.CreatedAt = workflow.CreatedAt;
                    return workflow;
                }

                wait.CreatedAt = createdAt;
                if (wait.Kept is not WaitAudience && !wait.IsOneOfMany)
                    wait.Kept = body.ToArray();
                return null;
            }
            catch (CivitaiException e)
            {
                e.IsAbout(wait.Id);
                throw;
            }
        }

        public override async Task<SnapshotPage<Workflow>> ReadPageAsync(PageSpan span, Func<string, IEnumerable<Wait<Workflow>>> find, CancellationToken cancellationToken)
        {
            WorkflowQuery query = WorkflowQuery.Own with
            {
                From = span.From,
                To = span.To > DateTimeOffset.MaxValue - ListPrecision ? DateTimeOffset.MaxValue : span.To + ListPrecision,
                Ascending = span.From is null ? null : true,
                PageSize = PageSize,
                Cursor = span.Cursor,
            };
            using Reply reply = await client._connection.SendAsync(new ServiceCall(HttpMethod.Get, Root + query.ToQueryString()) { Retry = RetryScope.Never }, cancellationToken).ConfigureAwait(false);
            var items = new List<PageItem<Workflow>>();
            int count = 0;
            string? last = null;
            try
            {
                string? next = WireReader.ForEachItem(reply.Body.Span, "items", "next", Told, (item, told) =>
                {
                    count++;
                    last = told[2] ?? last;
                    Workflow? whole = null;
                    foreach (Wait<Workflow> wait in told[0] is { } id && told[1] is not null ? find(id) : [])
                    {
                        bool isEnough = IsUnfinished(told[1]) && !wait.IsObserved;
                        if (isEnough || (whole ??= Whole(item)) is not null)
                            items.Add(new PageItem<Workflow>(wait, wait.CreatedAt ?? TimeOf(told[2]), isEnough ? null : whole));
                    }
                });
                return new SnapshotPage<Workflow>(items, count, TimeOf(last), next);
            }
            catch (JsonException e)
            {
                throw new CivitaiTransportException("The service's list of workflows cannot be read.", e) { MayHaveBeenExecuted = true, IsTransient = true };
            }
        }

        public override void Begin(Wait<Workflow> wait)
        {
            Activity? before = Activity.Current;
            TraceSpan? span = Telemetry.Instruments.Start("Workflow.Wait", client._connection.Options.Name, wait.Id);
            Activity.Current = before; // what the caller does meanwhile is not part of the wait
            if (span is not null)
                wait.Kept = new WaitAudience((wait.Kept as WaitAudience)?.Progress, span);
        }

        public override void Enter(Wait<Workflow> wait)
        {
            if ((wait.Kept as WaitAudience)?.Span is { } span)
                span.Enter();
        }

        public override void Report(Wait<Workflow> wait, Workflow snapshot)
        {
            if (wait.Kept is not WaitAudience { Progress: not null } listeners)
                return;
            if (listeners.Last is not { } last || !WorkflowChange.IsSame(last, snapshot))
                client.Report(listeners.Progress, wait.Id, snapshot);
            listeners.Last = snapshot;
        }

        public override Workflow Finish(Wait<Workflow> wait, Workflow ended)
        {
            TraceSpan? span = (wait.Kept as WaitAudience)?.Span;
            Workflow workflow = client.Ended(span, ended, wait.Options);
            span?.Dispose();
            return workflow;
        }

        public override void Fail(Wait<Workflow> wait, Exception failure)
        {
            TraceSpan? span = (wait.Kept as WaitAudience)?.Span;
            span?.Fail(failure);
            span?.Dispose();
        }

        public override bool HasEnded(Workflow snapshot) => snapshot.Status.IsTerminal;

        public override TimeSpan? ExpectedRest(Workflow snapshot)
        {
            if (snapshot.Steps.FirstOrDefault(s => !s.Status.IsTerminal) is not { EstimatedProgressRate: > 0.01 and < 1 and double rate, StartedAt: { } start })
                return null;
            TimeSpan spent = client._connection.Clock.GetUtcNow() - start;
            return spent > TimeSpan.Zero && spent < TimeSpan.FromDays(30) ? spent * ((1 - rate) / rate) : null;
        }

        public override bool IsTooSoon(Wait<Workflow> wait, GenerationException refusal) => refusal is NotFoundException && client._recent.Contains(wait.Id);

        public override Exception TimedOut(Wait<Workflow> wait, Workflow? last, TimeSpan waited, Exception? cause) =>
            new WorkflowWaitTimeoutException(client.GetHandle(wait.Id), last ?? (wait.Kept as WaitAudience)?.Last ?? Unread(wait), waited, cause);

        protected override async Task<Exception> CanceledAsync(Wait<Workflow> wait, OperationCanceledException cause)
        {
            bool isRequested = wait.Options.CancelWorkWhenCanceled && await client.TryCancelWorkAsync(wait.Id).ConfigureAwait(false);
            return new WorkflowWaitCanceledException(client.GetHandle(wait.Id), isRequested, cause, wait.CancellationToken);
        }

        protected override Exception Disposed(Wait<Workflow> wait, OperationCanceledException cause) => new WorkflowWaitCanceledException(client.GetHandle(wait.Id), cause);

        // Sound JSON, this workflow, and a status that is known not to be the last one. Everything else is read whole, and the reader says what is wrong with it.
        private static bool IsUnfinished(ReadOnlySpan<byte> body, string id, out DateTimeOffset? createdAt)
        {
            string?[] told = [null, null, null];
            bool isUnfinished = WireReader.TryFindTexts(body, Told, told) && string.Equals(told[0], id, StringComparison.OrdinalIgnoreCase) && IsUnfinished(told[1]);
            createdAt = TimeOf(told[2]);
            return isUnfinished;
        }

        private static bool IsUnfinished(string? status) => status is not null && new WorkflowStatus(status) is { IsKnown: true, IsTerminal: false };

        private static DateTimeOffset? TimeOf(string? text) =>
            DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time : null;

        private static Workflow? Whole(ReadOnlySpan<byte> item)
        {
            try
            {
                return WireReader.Read<Workflow>(item);
            }
            catch (JsonException)
            {
                return null; // as if it were not listed: a plain read will say more of it
            }
        }

        private static Workflow? Unread(Wait<Workflow> wait) => wait.Kept is byte[] body ? Whole(body) : null;
    }
}
