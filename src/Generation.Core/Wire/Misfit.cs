using System.Text.Json;

namespace Generation.Wire;

/// <summary>A value that does not fit its member, where one such value makes the whole object unknown.</summary>
internal sealed class Misfit(string message, long position) : JsonException(message)
{
    /// <summary>Where the value begins, in bytes from the start of the text.</summary>
    public long Position => position;
}
