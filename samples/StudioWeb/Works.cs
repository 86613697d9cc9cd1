using System.Collections.Concurrent;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Civitai.Orchestration;

namespace StudioWeb;

/// <summary>Follows running work and tells every open page what changes.</summary>
internal sealed partial class Works(WorkflowClient workflows, Arrivals arrivals, SpendBudget budget, IHostApplicationLifetime lifetime, ILogger<Works> logger)
{
    private static readonly WaitOptions Waiting = new() { ProgressInterval = TimeSpan.FromSeconds(1), ThrowOnFailure = false };
    private readonly ConcurrentDictionary<string, WorkView> _running = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Channel<Change>, bool> _pages = new();

    /// <summary>Submits what was typed. The same key again gives the same work, and nothing is paid twice.</summary>
    public async Task<WorkView> SubmitAsync(Draft draft, CancellationToken cancellationToken)
    {
        string key = draft.Key ?? throw new BadHttpRequestException("A submission needs a key.");
        var options = new SubmitOptions { ExternalId = key, Tags = [WorkView.Tag], Metadata = WorkView.NotesOf(draft) };
        Workflow workflow = await workflows.SubmitAsync(Forms.Read(draft), options, cancellationToken);
        return await FollowAsync(workflow, cancellationToken);
    }

    /// <summary>A page of everything that was ever submitted here, newest first. What still runs, or has not arrived, is followed from now on, also when an earlier process has submitted it.</summary>
    public async Task<WorksView> ListAsync(string? cursor, CancellationToken cancellationToken)
    {
        var query = new WorkflowQuery { Tags = [WorkView.Tag], PageSize = 12, Cursor = cursor, HideMatureContent = false };
        WorkflowPage page = await workflows.QueryPageAsync(query, cancellationToken);
        var views = new List<WorkView>();
        foreach (Workflow workflow in page.Items)
            views.Add(await FollowAsync(workflow, cancellationToken));
        return new WorksView(views, string.IsNullOrEmpty(page.Next) ? null : page.Next);
    }

    /// <summary>
    /// What one page is told: all that runs, then every change. It names states and not differences, so whoever was away needs nothing but the next connection.
    /// </summary>
    public async IAsyncEnumerable<SseItem<Change>> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        var page = Channel.CreateUnbounded<Change>();
        _pages[page] = true;
        try
        {
            yield return Item(new Change(await BudgetAsync(), null));
            foreach (WorkView work in _running.Values)
                yield return Item(new Change(null, work));
            while (await WaitAsync(page.Reader, stop.Token))
            {
                while (page.Reader.TryRead(out Change? change))
                    yield return Item(change);
            }
        }
        finally
        {
            _pages.TryRemove(page, out _);
        }
    }

    public async Task<BudgetView> BudgetAsync() => new(budget.Limit, await budget.GetUsedAsync());

    private async Task<WorkView> FollowAsync(Workflow workflow, CancellationToken cancellationToken)
    {
        WorkView view = WorkView.Of(workflow);
        if (view.HasEnded && !await arrivals.IsOpenAsync(workflow, cancellationToken))
            return view;
        if (!_running.TryAdd(view.Id, view))
            return _running.GetValueOrDefault(view.Id, view);
        _ = FollowAsync(view);
        return view;
    }

    private async Task FollowAsync(WorkView view)
    {
        try
        {
            await TellAsync(view);
            var listener = new Listener(progress => Tell(new Change(null, _running[view.Id] = WorkView.Of(progress.Workflow, progress))));
            Workflow ended = await workflows.WaitAsync(view.Id, Waiting, listener, lifetime.ApplicationStopping);
            await arrivals.ArriveAsync(ended, lifetime.ApplicationStopping);
            view = WorkView.Of(ended);
        }
        catch (OperationCanceledException)
        {
            return; // the work goes on, and the next start goes on with it
        }
        catch (Exception e) when (e is GenerationException or IOException)
        {
            LogLost(e, view.Id);
            view = _running[view.Id] with { Problem = e.Message };
        }
        finally
        {
            _running.TryRemove(view.Id, out _);
        }

        await TellAsync(view);
    }

    private async Task TellAsync(WorkView view) => Tell(new Change(await BudgetAsync(), view));

    private void Tell(Change change)
    {
        foreach (Channel<Change> page in _pages.Keys)
            page.Writer.TryWrite(change);
    }

    private static async ValueTask<bool> WaitAsync(ChannelReader<Change> changes, CancellationToken cancellationToken)
    {
        try
        {
            return await changes.WaitToReadAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return false; // the page was closed, or the server stops
        }
    }

    private static SseItem<Change> Item(Change change) => new(change, "change") { ReconnectionInterval = TimeSpan.FromSeconds(1) };

    [LoggerMessage(1, LogLevel.Warning, "Workflow {Id} is no longer followed; the page's next list follows it again.")]
    private partial void LogLost(Exception exception, string id);

    private sealed class Listener(Action<WorkflowProgress> tell) : IProgress<WorkflowProgress>
    {
        public void Report(WorkflowProgress value) => tell(value);
    }
}

/// <summary>What has changed: the budget, a piece of work, or both.</summary>
internal sealed record Change(BudgetView? Budget, WorkView? Work);

/// <summary>What may be spent, and what is spent or reserved.</summary>
internal sealed record BudgetView(decimal Limit, decimal Used);

/// <summary>A page of the history.</summary>
internal sealed record WorksView(IReadOnlyList<WorkView> Items, string? Next);
