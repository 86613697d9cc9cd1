namespace Civitai.Orchestration.Tool;

/// <summary>What the program itself refuses, with the exit code that it ends with.</summary>
internal sealed class ToolException(int exitCode, string code, string message) : Exception(message)
{
    public int ExitCode => exitCode;

    /// <summary>The kind of failure, for scripts.</summary>
    public string Code => code;

    /// <summary>The service's id of the training that it is about; null for none.</summary>
    public string? Id { get; init; }
}
