using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Testing;
using Xunit;

namespace Civitai.Orchestration.Faults;

/// <summary>A long list, page after page: complete, in as many requests as there are pages, held one page at a time, and gone on with by another process.</summary>
public sealed class PageTests(PageTests.LongList list) : IClassFixture<PageTests.LongList>
{
    private const int Count = 10_000;
    private const int PageSize = 100;
    private const int Pages = Count / PageSize;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_workflow_comes_once_in_as_many_requests_as_there_are_pages_and_no_more_than_two_pages_are_held()
    {
        using OrchestrationClient client = list.Connect();
        int before = list.Simulator.Requests.Count;
        List<string> ids = [];
        var seen = new List<WeakReference>(Count);
        var held = new List<int>();

        await foreach (Workflow workflow in client.Workflows.QueryAsync(new() { PageSize = PageSize }, Stop))
        {
            ids.Add(workflow.Id);
            Note(seen, workflow);
            if (seen.Count % (Count / 5) == 0)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                GC.Collect();
                held.Add(seen.Count(r => r.IsAlive));
            }
        }

        Assert.Equal(Pages, list.Simulator.Requests.Count - before);
        AssertComplete(ids);
        Assert.Equal(5, held.Count);
        Assert.All(held, h => Assert.InRange(h, 1, 2 * PageSize)); // the one at hand is there
    }

    [Fact]
    public async Task Cursor_as_text_goes_on_where_a_killed_process_stopped()
    {
        List<string> ids = [];
        string cursor = "";
        using (Process first = Begin("-"))
        {
            for (int page = 0; page < 50;)
            {
                string line = await first.StandardOutput.ReadLineAsync(Stop) ?? throw new InvalidOperationException("The process ended early.");
                if (line.StartsWith("next ", StringComparison.Ordinal))
                    (cursor, page) = (line["next ".Length..], page + 1);
                else
                    ids.Add(line);
            }

            first.Kill();
            await first.WaitForExitAsync(Stop);
        }

        Assert.Equal(50 * PageSize, ids.Count);
        int before = list.Simulator.Requests.Count;
        using (Process second = Begin(cursor))
        {
            while (await second.StandardOutput.ReadLineAsync(Stop) is { } line)
            {
                if (!line.StartsWith("next ", StringComparison.Ordinal))
                    ids.Add(line);
            }

            await second.WaitForExitAsync(Stop);
            Assert.Equal(0, second.ExitCode);
        }

        Assert.Equal(Pages - 50, list.Simulator.Requests.Count - before);
        AssertComplete(ids);
    }

    /// <summary>The process: writes the ids of each page, then the cursor of the next one.</summary>
    internal static async Task<int> ListAsync(Uri service, string cursor)
    {
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = service });
        string? next = cursor == "-" ? null : cursor;
        do
        {
            WorkflowPage page = await client.Workflows.QueryPageAsync(new() { PageSize = PageSize, Cursor = next });
            foreach (Workflow workflow in page.Items)
                Console.Out.WriteLine(workflow.Id);
            next = page.Next;
            if (!string.IsNullOrEmpty(next))
                Console.Out.WriteLine("next " + next);
        }
        while (!string.IsNullOrEmpty(next));

        return 0;
    }

    private void AssertComplete(List<string> ids)
    {
        Assert.Equal(Count, ids.Count);
        Assert.Equal(list.Ids, ids.Order(StringComparer.Ordinal));
    }

    // Apart, so that no variable of the caller holds the workflow.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Note(List<WeakReference> seen, Workflow workflow) => seen.Add(new WeakReference(workflow));

    private Process Begin(string cursor)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "Civitai.Orchestration.Faults.dll");
        return Process.Start(new ProcessStartInfo("dotnet", ["exec", program, "list", list.Simulator.BaseAddress.AbsoluteUri, cursor]) { RedirectStandardOutput = true })!; // it is a new process
    }

    /// <summary>A simulator with 10,000 workflows that have ended.</summary>
    public sealed class LongList : IAsyncLifetime
    {
        private readonly VirtualTimeProvider _clock = new();

        public OrchestratorSimulator Simulator { get; private set; } = null!; // set before the tests

        /// <summary>The ids in their order as text; all are different.</summary>
        public IReadOnlyList<string> Ids { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            Simulator = await OrchestratorSimulator.StartAsync(new() { TimeProvider = _clock });
            using OrchestrationClient client = Connect();
            await Parallel.ForAsync(0, Count, async (i, token) =>
                await client.Workflows.SubmitAsync(StepInputs.Echo(string.Create(CultureInfo.InvariantCulture, $"lighthouse {i}")), cancellationToken: token));
            _clock.Advance(TimeSpan.FromDays(1));
            Ids = [.. Simulator.Workflows.Select(w => w.Id).Distinct().Order(StringComparer.Ordinal)];
            Assert.Equal(Count, Ids.Count);
        }

        public async ValueTask DisposeAsync() => await Simulator.DisposeAsync();

        public OrchestrationClient Connect() => new(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = Simulator.BaseAddress, TimeProvider = _clock });
    }
}
