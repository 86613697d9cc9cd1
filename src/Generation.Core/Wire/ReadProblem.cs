using System.Text.Json;

namespace Generation;

/// <summary>Why an object could not be read as its typed leaf.</summary>
/// <param name="Path">The JSON path inside the object; empty for the object itself.</param>
/// <param name="Message">What was expected there.</param>
public sealed record ReadProblem(string Path, string Message)
{
    internal static ReadProblem From(JsonException exception)
    {
        string path = exception.Path ?? "";
        path = path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : path.TrimStart('$');
        string message = exception.InnerException is null && !exception.Message.Contains("Path:", StringComparison.Ordinal)
            ? exception.Message
            : "The value is of another type than this member has.";
        return new ReadProblem(path, message);
    }
}
