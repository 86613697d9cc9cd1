namespace Civitai.Orchestration.Tool;

/// <summary>What surrounds the program: texts in and out, the environment, the clock, the folder that remembers runs. Tests have their own.</summary>
internal sealed record ToolContext
{
    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required TextReader In { get; init; }

    /// <summary>Whether a person looks at the output and can answer. Otherwise output is plain lines and no question is asked.</summary>
    public required bool IsInteractive { get; init; }

    /// <summary>A variable of the environment; null where it is not set or empty.</summary>
    public required Func<string, string?> GetVariable { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder that remembers runs.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public string Home => GetVariable("LORAFORGE_HOME") is { } named ? Path.GetFullPath(named)
        : Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } data ? Path.Combine(data, "loraforge")
        : throw new ToolException(ExitCode.Failure, "home", "There is no folder to remember runs in; name one with LORAFORGE_HOME.");

    public static ToolContext OfProcess() => new()
    {
        Out = Console.Out,
        Error = Console.Error,
        In = Console.In,
        IsInteractive = !Console.IsInputRedirected && !Console.IsOutputRedirected,
        GetVariable = name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null,
    };
}
