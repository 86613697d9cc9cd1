using System.Text.Json;

namespace Generation;

/// <summary>Why an object could not be read as its typed leaf.</summary>
public sealed record ReadProblem
{
    /// <summary>The JSON path inside the object; empty for the object itself.</summary>
    public required string Path { get; init; }

    /// <summary>What was expected there.</summary>
    public required string Message { get; init; }

    /// <summary>The path and what was expected there.</summary>
    public override string ToString() => Path.Length == 0 ? Message : $"{Path}: {Message}";

    internal static ReadProblem From(JsonException exception)
    {
        string path = exception.Path ?? "";
        path = path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path.TrimStart('$');
        string message = exception.InnerException is null && !exception.Message.Contains("Path:", StringComparison.Ordinal)
            ? exception.Message
            : "The value is of another type than this member has.";
        return new ReadProblem { Path = path, Message = message };
    }
}
