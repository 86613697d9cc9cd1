using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>All workflows, media and accounts. Every member locks; nothing here waits except <see cref="WaitForEndAsync"/>.</summary>
internal sealed class ServiceState(OrchestratorSimulatorOptions options, LinkSigner links, CallbackSender callbacks)
{
    private readonly object _gate = new();
    private readonly List<WorkflowRun> _runs = [];
    private readonly Dictionary<string, decimal> _charged = []; // by owner, refunds not counted
    private readonly Dictionary<string, WorkflowRun> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Owner, string ExternalId), WorkflowRun> _byExternalId = [];
    private readonly Dictionary<string, StoredBlob> _blobs = new(StringComparer.Ordinal);
    private readonly Queue<Outcome> _outcomes = new();
    private readonly Dictionary<string, Func<SimulatedStep, JsonNode?>> _outputs = new(StringComparer.Ordinal);
    private int _workflowCount;
    private int _uploadCount;

    private DateTimeOffset Now => options.TimeProvider.GetUtcNow();

    public void Enqueue(Outcome outcome, int times)
    {
        lock (_gate)
        {
            for (int time = 0; time < times; time++)
                _outcomes.Enqueue(outcome);
        }
    }

    public void SetOutput(string stepType, Func<SimulatedStep, JsonNode?> output)
    {
        lock (_gate)
            _outputs[stepType] = output;
    }

    public IReadOnlyList<SimulatedWorkflow> Summaries()
    {
        lock (_gate)
        {
            var now = Now;
            return [.. _runs.Select(run => run.Summarize(now))];
        }
    }

    public decimal Balance(string owner)
    {
        lock (_gate)
            return BalanceOf(owner, Now);
    }

    /// <summary>The workflow that answers a submission: the one with the same external id, or a new one, or none when Buzz is short.</summary>
    public WorkflowRun? Accept(string owner, JsonObject template, bool isPreview, WorkflowPrice price, Uri origin)
    {
        WorkflowRun run;
        lock (_gate)
        {
            string? externalId = template.Text("externalId");
            var now = Now;
            // An ephemeral workflow that has ended leaves nothing behind, so its external id is free again.
            if (externalId is not null && _byExternalId.TryGetValue((owner, externalId), out var existing) && IsVisible(existing, now))
                return existing;

            // Refunds only add to what is left, so most submissions need no look at all the others.
            decimal charged = _charged.GetValueOrDefault(owner);
            bool isShort = price.Total > options.Balance - charged && price.Total > BalanceOf(owner, now);
            if (isShort && !isPreview)
                return null;

            run = new WorkflowRun(
                new Submission
                {
                    WorkflowId = $"wf_{StableHash.Of("workflow", SafetensorsFile.Number(_workflowCount + 1)):x16}",
                    Owner = owner,
                    Template = template,
                    At = now,
                    IsPreview = isPreview,
                    IsShortOfBuzz = isShort,
                    Price = price,
                    Outcome = isPreview || !_outcomes.TryPeek(out var scripted) ? Outcome.Succeeded() : scripted,
                },
                options,
                step => _outputs.TryGetValue(step.Type, out var output) ? output(step) : null);
            // Only now is it accepted: a function of the test's that throws uses up nothing.
            _workflowCount++;
            if (!isPreview)
                _outcomes.TryDequeue(out _);
            if (externalId is not null)
                _byExternalId[(owner, externalId)] = run;
            if (isPreview && externalId is null)
                return run;

            _runs.Add(run);
            _byId[run.Id] = run;
            if (!isPreview)
            {
                _charged[owner] = charged + price.Total;
                foreach (var blob in run.Steps.SelectMany(step => step.Blobs))
                    _blobs[blob.Id] = blob;
            }
        }

        callbacks.Follow(new CallbackFeed(run, links, origin), feed =>
        {
            lock (_gate)
                return feed.Read(Now);
        });
        return run;
    }

    /// <summary>A workflow its owner may still see.</summary>
    public WorkflowRun? Find(string owner, string id)
    {
        lock (_gate)
        {
            return _byId.TryGetValue(id, out var run) && run.Owner == owner && IsVisible(run, Now) && run.IsReadable(Now) ? run : null;
        }
    }

    /// <summary>Runs one reading of a workflow without interference.</summary>
    public T With<T>(WorkflowRun run, Func<WorkflowRun, DateTimeOffset, T> action)
    {
        lock (_gate)
            return action(run, Now);
    }

    /// <summary>Runs one change of a workflow, from reading what it was to setting what it is, without interference.</summary>
    public T Change<T>(WorkflowRun run, Func<WorkflowRun, DateTimeOffset, T> change)
    {
        T result;
        lock (_gate)
        {
            result = change(run, Now);
            run.NotifyChanged();
        }

        callbacks.Notify(run);
        return result;
    }

    public void Change(WorkflowRun run, Action<WorkflowRun, DateTimeOffset> change) => Change(run, (workflow, now) =>
    {
        change(workflow, now);
        return true;
    });

    public void Delete(WorkflowRun run) => Change(run, (workflow, now) =>
    {
        workflow.Cancel(now);
        workflow.DeletedAt = now;
        if (workflow.ExternalId is { } externalId)
            _byExternalId.Remove((workflow.Owner, externalId));
    });

    public (JsonObject Json, bool IsTerminal) Describe(WorkflowRun run, Uri origin, bool hideMature)
    {
        lock (_gate)
        {
            var now = Now;
            return (WorkflowView.Of(run, new View(now, links, origin, hideMature)), WorkflowRun.IsTerminal(run.Status(now)));
        }
    }

    public JsonObject Describe(StoredBlob blob, Uri origin)
    {
        lock (_gate)
            return blob.ToJson(new View(Now, links, origin));
    }

    /// <summary>A page of workflows, oldest or newest first, behind the place that the cursor names.</summary>
    /// <returns>The items, and the place of the last of them when there are more.</returns>
    public (JsonArray Items, int? Next) Page(
        string owner, Func<WorkflowRun, DateTimeOffset, bool> filter, bool ascending, int? cursor, int take, Uri origin, bool hideMature)
    {
        lock (_gate)
        {
            var now = Now;
            var items = new JsonArray();
            int? last = null;
            int step = ascending ? 1 : -1;
            for (int place = cursor + step ?? (ascending ? 0 : _runs.Count - 1); place >= 0 && place < _runs.Count; place += step)
            {
                var run = _runs[place];
                if (run.Owner != owner || run.IsPreview || !IsVisible(run, now) || !filter(run, now))
                    continue;
                if (items.Count == take)
                    return (items, last);

                items.Add((JsonNode)WorkflowView.Of(run, new View(now, links, origin, hideMature)));
                last = place;
            }

            return (items, null);
        }
    }

    public StoredBlob? FindBlob(string id)
    {
        lock (_gate)
            return Blob(id) is { } blob && blob.IsReady(Now) ? blob : null;
    }

    public StoredBlob Upload(string type, string extension, string contentType, byte[] content)
    {
        lock (_gate)
        {
            var size = PngImage.ReadSize(content);
            var blob = new StoredBlob
            {
                Id = $"blob_{StableHash.Of("upload", SafetensorsFile.Number(++_uploadCount)):x16}",
                Type = type,
                Extension = extension,
                ContentType = contentType,
                FileName = $"upload{extension}",
                Width = size?.Width,
                Height = size?.Height,
                Content = () => content,
            };
            _blobs[blob.Id] = blob;
            return blob;
        }
    }

    /// <summary>Returns when the workflow has ended, or when the time is over.</summary>
    public async Task WaitForEndAsync(WorkflowRun run, TimeSpan atMost, CancellationToken cancellationToken)
    {
        var clock = options.TimeProvider;
        var deadline = clock.GetUtcNow() + atMost;
        while (true)
        {
            TimeSpan pause;
            Task changed;
            lock (_gate)
            {
                var now = Now;
                if (now >= deadline || WorkflowRun.IsTerminal(run.Status(now)))
                    return;

                var next = run.NextEvent(now) is { } soon && soon < deadline ? soon : deadline;
                // Timers count whole milliseconds and round down; rounding up here never wakes too early.
                pause = TimeSpan.FromMilliseconds(Math.Ceiling((next - now).TotalMilliseconds));
                changed = run.Changed.Task;
            }

            using var wakeUp = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            await Task.WhenAny(Task.Delay(pause, clock, wakeUp.Token), changed).ConfigureAwait(false);
            await wakeUp.CancelAsync().ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static bool IsVisible(WorkflowRun run, DateTimeOffset now) =>
        run.DeletedAt is null && !(run.IsEphemeral && WorkflowRun.IsTerminal(run.Status(now)));

    // Previews cost nothing; the rest follows from what is stored, so refunds need no bookkeeping of their own.
    private decimal BalanceOf(string owner, DateTimeOffset now) =>
        options.Balance - _runs.Where(run => run.Owner == owner && !run.IsPreview && !run.IsRefunded(now)).Sum(run => (decimal)run.Submission.Price.Total);

    // A blob's id may come with the extension of its file, as in its addresses.
    private StoredBlob? Blob(string id) =>
        _blobs.TryGetValue(id, out var blob) || _blobs.TryGetValue(id.Split('.')[0], out blob) ? blob : null;
}
