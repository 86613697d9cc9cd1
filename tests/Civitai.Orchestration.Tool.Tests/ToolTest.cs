using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;
using Generation.Datasets.Tests;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>The tool against simulators of both services, in virtual time, with a folder of pictures and a memory of its own.</summary>
public abstract class ToolTest : IAsyncLifetime
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private CancellationTokenSource? _running;

    private protected TestFolder Folder { get; } = new();

    protected VirtualTimeProvider Clock { get; } = new();

    protected OrchestratorSimulator Civitai { get; private set; } = null!; // started before every test

    protected ScenarioSimulator Scenario { get; private set; } = null!; // started before every test

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Told of every variable that the tool asks for.</summary>
    protected Action<string>? Asked { get; set; }

    /// <summary>Whether the tool takes its output for a terminal.</summary>
    protected bool IsInteractive { get; set; }

    /// <summary>Told of every line that the tool prints.</summary>
    protected Action<string>? Printed { get; set; }

    /// <summary>Where files go.</summary>
    protected string Output => Folder.Beside("out");

    protected string Out { get; private set; } = "";

    protected string Error { get; private set; } = "";

    protected IReadOnlyList<JsonNode> Events => [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!)];

    public async ValueTask InitializeAsync()
    {
        for (int i = 1; i <= 4; i++)
            Folder.Captioned($"cat {i}.png", Pictures.Png(i), $"inkcat number {i}");
        Civitai = await OrchestratorSimulator.StartAsync(new() { TimeProvider = Clock }, Stop);
        Scenario = await ScenarioSimulator.StartAsync(new() { TimeProvider = Clock }, Stop);
        _variables["LORAFORGE_HOME"] = Folder.Beside("home");
    }

    public async ValueTask DisposeAsync()
    {
        await Civitai.DisposeAsync();
        await Scenario.DisposeAsync();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Set(string variable, string value) => _variables[variable] = value;

    /// <summary>Runs the tool at Civitai's simulator.</summary>
    protected Task<int> RunAsync(params string[] arguments) => RunAtAsync(Civitai.BaseAddress, null, arguments);

    /// <summary>Runs the tool at Scenario's simulator.</summary>
    protected Task<int> RunScenarioAsync(params string[] arguments) => RunAtAsync(Scenario.BaseAddress, null, ["--vendor", "scenario", .. arguments]);

    /// <summary>Runs the tool and interrupts it as Ctrl+C does, when a line with the text was printed.</summary>
    protected Task<int> InterruptAsync(string when, params string[] arguments) => RunAtAsync(Civitai.BaseAddress, when, arguments);

    /// <summary>Interrupts the tool as Ctrl+C does, while it runs.</summary>
    protected void Interrupt() => _running?.Cancel();

    /// <summary>Runs the tool without saying where.</summary>
    protected Task<int> RunPlainAsync(params string[] arguments) => RunAtAsync(null, null, arguments);

    /// <summary>Runs the tool without saying where, interrupted before it begins, so that it sends nothing.</summary>
    protected Task<int> RunStoppedAsync(params string[] arguments) => RunAtAsync(null, "", arguments);

    private async Task<int> RunAtAsync(Uri? address, string? interruptWhen, string[] arguments)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        _running = stop;
        if (interruptWhen == "")
            await stop.CancelAsync();
        using var output = new Lines(line =>
        {
            Printed?.Invoke(line);
            if (interruptWhen is not null && line.Contains(interruptWhen, StringComparison.Ordinal))
                stop.Cancel();
        });
        using var error = new StringWriter();
        var context = new ToolContext { Out = output, Error = error, In = TextReader.Null, IsInteractive = IsInteractive, GetVariable = Variable, Clock = Clock };
        string[] service = address is null ? [] : ["--service", address.AbsoluteUri];
        if (address is not null && !_variables.ContainsKey("CIVITAI_API_TOKEN"))
            service = ["--simulator", .. service];
        int code = await Cli.RunAsync([.. arguments, .. service], context, stop.Token);
        _running = null;
        (Out, Error) = (output.ToString(), error.ToString());
        return code;
    }

    private string? Variable(string name)
    {
        Asked?.Invoke(name);
        return _variables.GetValueOrDefault(name);
    }

    private sealed class Lines(Action<string> seen) : StringWriter
    {
        private readonly Lock _lock = new();

        public override void WriteLine(string? value)
        {
            lock (_lock)
                base.WriteLine(value);
            seen(value ?? "");
        }
    }
}
