using Civitai.Orchestration.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StudioWeb.Tests;

/// <summary>A page of a browser for each test, and an application of its own where none is shared. What a page reports as an error fails its test.</summary>
public abstract class StudioTest(Chromium chromium, StudioHost? shared = null, StudioHost? own = null) : IAsyncLifetime
{
    private readonly List<string> _errors = [];
    private int _requestsBefore;
    private IPage? _page;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected StudioHost Host { get; } = shared ?? own ?? new StudioHost();

    protected OrchestratorSimulator Simulator => Host.Simulator;

    protected IPage Page => _page!; // set before a test runs

    /// <summary>What this test sent to the service, beside reading.</summary>
    protected IEnumerable<RecordedRequest> Sent => Simulator.Requests.Skip(_requestsBefore).Where(r => r.Method == "POST");

    /// <summary>What was made and paid for.</summary>
    protected IEnumerable<SimulatedWorkflow> Paid => Simulator.Workflows.Where(w => !w.IsPreview);

    /// <summary>A text of errors that a test brings about on purpose.</summary>
    protected string? ExpectedError { get; set; }

    protected ILocator Submit => Page.GetByRole(AriaRole.Button, new() { Name = "Make", Exact = true });

    protected ILocator Works => Page.Locator(".work");

    public async ValueTask InitializeAsync()
    {
        Chromium.SkipIfMissing();
        try
        {
            if (shared is null)
                await Host.InitializeAsync();
            _requestsBefore = Simulator.Requests.Count;
            _page = await NewPageAsync();
            await Page.GotoAsync(Host.Address.AbsoluteUri);
            await Expect(Field("prompt")).ToBeVisibleAsync();
        }
        catch
        {
            await DisposeAsync(); // nobody else does
            throw;
        }
    }

    protected async Task<IPage> NewPageAsync()
    {
        IBrowserContext context = await chromium.Browser.NewContextAsync();
        IPage page = await context.NewPageAsync();
        page.Console += (_, message) => Note(message.Type is "error" or "warning" ? message.Text : null);
        page.PageError += (_, error) => Note(error);
        return page;
    }

    protected ILocator Field(string name) => Page.Locator($"[id='field-{name}']");

    protected ILocator Limits(string name) => Page.Locator($"[id='field-{name}-limits']");

    protected ILocator Issues(string name) => Page.Locator($"[id='field-{name}-issues']");

    protected async Task ChooseAsync(string kind) => await Page.GetByRole(AriaRole.Radio, new() { Name = kind }).CheckAsync(new() { Force = true }); // it lies under its label's text

    /// <summary>The least that makes a training.</summary>
    protected async Task FillTrainingAsync(int epochs)
    {
        await ChooseAsync("Training");
        await Field("trainingData.sourceUrl").FillAsync("https://example.com/inkcat.zip");
        await Field("trainingData.count").FillAsync("15");
        await Field("epochs").FillAsync($"{epochs}");
        await Field("samples.prompts").FillAsync("inkcat asleep\ninkcat in snow");
    }

    /// <summary>Whether the pictures of a piece of work are really there.</summary>
    protected static async Task ExpectPicturesAsync(ILocator work, int count)
    {
        ILocator pictures = work.Locator("img");
        await Expect(pictures).ToHaveCountAsync(count);
        for (int i = 0; i < count; i++)
        {
            await pictures.Nth(i).ScrollIntoViewIfNeededAsync();
            await Expect(pictures.Nth(i)).ToHaveJSPropertyAsync("complete", true);
            Assert.True(await pictures.Nth(i).EvaluateAsync<int>("i => i.naturalWidth") > 0);
        }
    }

    protected static async Task ExpectStatusAsync(ILocator work, string status) => await Expect(work.Locator(".chip")).ToHaveTextAsync(status);

    public async ValueTask DisposeAsync()
    {
        if (_page is not null)
            await _page.Context.CloseAsync();
        if (shared is null)
            await Host.DisposeAsync();
        GC.SuppressFinalize(this);
        lock (_errors)
            Assert.Empty(_errors);
    }

    private void Note(string? error)
    {
        if (error is null || (ExpectedError is { } expected && error.Contains(expected, StringComparison.Ordinal)))
            return;
        lock (_errors)
            _errors.Add(error);
    }
}
