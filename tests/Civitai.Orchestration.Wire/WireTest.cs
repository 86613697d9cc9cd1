using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Wire;

/// <summary>
/// A test against mock servers: the service, the sibling host that keeps its files, and a third host. Every request must have been expected, and none but those to the service may carry the token.
/// </summary>
public abstract class WireTest : IDisposable
{
    internal const string ApiToken = "wire-token";

    /// <summary>For what must end but might never: real time, long enough for a busy machine.</summary>
    protected static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly List<IDisposable> _owned = [];
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "wire-" + Guid.NewGuid().ToString("N"));
    private WireServer? _files;
    private WireServer? _elsewhere;

    protected WireTest() => Service.Knows("https://service.invalid", () => Service).Knows("https://files.invalid", () => Files).Knows("https://cdn.invalid", () => Elsewhere);

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    protected static ZImageTurboCreateImageGenInput Picture => new() { Prompt = "a lighthouse at dawn, fog over the sea", OutputFormat = ImageGenOutputFormat.Png };

    protected static SdxlAiToolkitTrainingInput Training => new() { Epochs = 3, TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/inkcat.zip", Count = 15 } };

    protected WireServer Service { get; } = new();

    protected WireServer Files => _files ??= new WireServer().Knows("https://cdn.invalid", () => Elsewhere);

    protected WireServer Elsewhere => _elsewhere ??= new WireServer();

    /// <summary>Waiting takes no time on it.</summary>
    protected VirtualTimeProvider Clock { get; } = new();

    protected Traffic Traffic => field ??= new Traffic(Clock);

    protected OrchestrationClient CreateClient(Action<OrchestrationClientOptions>? configure = null)
    {
        var options = new OrchestrationClientOptions { BaseAddress = Service.Address, TimeProvider = Clock, Randomness = () => 0.5 };
        configure?.Invoke(options);
        var client = new OrchestrationClient(ApiToken, options, Traffic);
        _owned.Add(client);
        return client;
    }

    protected string PathOf(string name)
    {
        Directory.CreateDirectory(_folder);
        return Path.Combine(_folder, name);
    }

    /// <summary>The names of the files in the test's folder.</summary>
    protected IReadOnlyList<string> Saved => Directory.Exists(_folder) ? [.. Directory.GetFiles(_folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)] : [];

    /// <summary>Runs a call against a server that may be silent: time passes while a request is under way, once so many were answered.</summary>
    protected async Task<T> WhileTimePassesAsync<T>(Func<Task<T>> call, TimeSpan atMost, int answered = 0)
    {
        Task<T> running = call();
        while (!running.IsCompleted && Clock.Elapsed < atMost)
        {
            if (Traffic.UnderWay > 0 && Traffic.Sent > answered)
                Clock.Advance(TimeSpan.FromMilliseconds(250));
            await Task.Yield();
        }

        Assert.True(running.IsCompleted, $"It still runs after {Clock.Elapsed}.");
        return await running;
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _owned.ForEach(o => o.Dispose());
        Traffic.Dispose();
        try
        {
            Service.AssertAllMatched();
            foreach (WireServer other in new[] { _files, _elsewhere }.OfType<WireServer>())
            {
                other.AssertAllMatched();
                Assert.All(other.Requests, r => Assert.Null(r.Token));
            }
        }
        finally
        {
            Service.Dispose();
            _files?.Dispose();
            _elsewhere?.Dispose();
            if (Directory.Exists(_folder))
                Directory.Delete(_folder, recursive: true);
        }
    }
}
