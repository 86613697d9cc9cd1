using System.Globalization;
using System.Text.Json.Nodes;
using Spectre.Console;
using Spectre.Console.Rendering;
using ValidationResult = Generation.ValidationResult;

namespace Civitai.Orchestration.Tool.Screen;

/// <summary>
/// Shows what happens, in one of three ways: bars and questions to a person, plain lines into a pipe, or one JSON object for each event.
/// </summary>
internal sealed class Display
{
    private readonly ToolContext _context;
    private readonly IAnsiConsole? _console;

    public Display(ToolContext context, bool isJson)
    {
        _context = context;
        IsJson = isJson;
        if (context.IsInteractive && !isJson)
            _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(context.Out) });
    }

    public bool IsJson { get; }

    /// <summary>Whether a question can be asked.</summary>
    public bool CanAsk => _console is { Profile.Capabilities.Interactive: true }; // not where a variable says that a build server runs it

    /// <summary>Says that something happened.</summary>
    /// <param name="name">The event's name, for scripts.</param>
    /// <param name="text">What a person reads; null for nothing.</param>
    /// <param name="members">What scripts read.</param>
    public void Say(string name, string? text, params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        if (IsJson)
            _context.Out.WriteLine(Event(name, members));
        else if (text is not null && _console is not null)
            _console.Write(new WholeLine(text)); // above a bar
        else if (text is not null)
            _context.Out.WriteLine(text);
    }

    /// <summary>Says what went wrong: to a person on the error stream, to a script as an event.</summary>
    public void Fail(Problem problem, params ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        if (IsJson)
            _context.Out.WriteLine(Event("error", [("code", problem.Code), ("exitCode", problem.ExitCode), ("message", problem.Message), .. members]));
        else
            _context.Error.WriteLine(problem.Message);
    }

    /// <summary>Says every problem of a request, and refuses one with errors.</summary>
    /// <exception cref="ToolException">There are errors.</exception>
    public void Refuse(ValidationResult validation, string message)
    {
        foreach (ValidationIssue issue in validation.Issues)
            Say("issue", issue.ToString(), ("severity", Text(issue.Severity)), ("path", issue.Path), ("code", issue.Code), ("message", issue.Message));
        if (!validation.IsValid)
            throw new ToolException(ExitCode.Invalid, "invalid", message);
    }

    /// <summary>Something that takes a while. Dispose it when it is over.</summary>
    /// <param name="name">What it is called, for example <c>upload</c>.</param>
    public Stage Begin(string name) => _console is { } console ? new BarStage(console, name) : new LineStage(this, name);

    public async Task<bool> AskAsync(string question, CancellationToken cancellationToken) =>
        CanAsk && _console is { } console && await console.PromptAsync(new ConfirmationPrompt(Markup.Escape(question)) { DefaultValue = false }, cancellationToken).ConfigureAwait(false);

    /// <summary>A severity as scripts read it, <c>error</c> or <c>warning</c>.</summary>
    public static string Text(ValidationSeverity severity) => severity == ValidationSeverity.Error ? "error" : "warning";

    private static string Event(string name, ReadOnlySpan<(string Name, JsonNode? Value)> members)
    {
        var json = new JsonObject { ["event"] = name };
        foreach ((string member, JsonNode? value) in members)
            json[member] = value;
        return json.ToJsonString();
    }

    /// <summary>A line without breaks of its own: the terminal folds it, and what is copied from it is whole.</summary>
    private sealed class WholeLine(string text) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => [new Segment(text), Segment.LineBreak];
    }

    /// <summary>What takes a while.</summary>
    internal abstract class Stage : IAsyncDisposable
    {
        /// <summary>Says how far it is.</summary>
        /// <param name="share">0 to 1; null where that is not known.</param>
        /// <param name="text">What happens.</param>
        /// <param name="members">What scripts read.</param>
        public abstract void Report(double? share, string text, params ReadOnlySpan<(string Name, JsonNode? Value)> members);

        public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    /// <summary>A line whenever the text changes, or another tenth is done.</summary>
    private sealed class LineStage(Display display, string name) : Stage
    {
        private readonly Lock _lock = new();
        private (string Text, int Tenth) _last = ("", -1);

        public override void Report(double? share, string text, params ReadOnlySpan<(string Name, JsonNode? Value)> members)
        {
            lock (_lock)
            {
                (string Text, int Tenth) now = (text, share is { } done ? (int)(done * 10) : -1);
                if (now == _last)
                    return;
                _last = now;
                display.Say(name, share is { } known ? string.Create(CultureInfo.InvariantCulture, $"{name}: {text} {known * 100:0} %") : $"{name}: {text}", [.. members, ("share", share is { } value ? Math.Round(value, 4) : null)]);
            }
        }
    }

    private sealed class BarStage : Stage
    {
        private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly string _name;
        private readonly Task _showing;
        private ProgressTask? _bar;

        public BarStage(IAnsiConsole console, string name)
        {
            _name = name;
            _showing = console.Progress().AutoClear(false).Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn()).StartAsync(context =>
            {
                _bar = context.AddTask(Markup.Escape(name));
                return _end.Task;
            });
        }

        public override void Report(double? share, string text, params ReadOnlySpan<(string Name, JsonNode? Value)> members)
        {
            if (_bar is not { } bar)
                return;
            bar.Description = Markup.Escape($"{_name}: {text}");
            bar.IsIndeterminate = share is null;
            bar.Value = bar.MaxValue * (share ?? 0);
        }

        public override async ValueTask DisposeAsync()
        {
            _end.TrySetResult();
            await _showing.ConfigureAwait(false);
            await base.DisposeAsync().ConfigureAwait(false);
        }
    }
}
