using System.Text;

namespace Generation.Http;

/// <summary>Writes an id as one segment of a path. What would move the request elsewhere is refused before anything is sent.</summary>
internal static class PathSegment
{
    /// <summary>Escapes an id.</summary>
    /// <param name="id">The id, as the service gave it.</param>
    /// <param name="parameterName">The caller's parameter, for the exception.</param>
    /// <exception cref="ArgumentException">The id is empty, holds control characters or half a character, or is a step through folders: <c>.</c> or <c>..</c>, escaped or not.</exception>
    internal static string Of(string? id, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id, parameterName);
        if (!IsPlain(id))
            throw new ArgumentException("The id holds control characters or half a character; no id of the service does.", parameterName);

        string plain = Uri.UnescapeDataString(id);
        foreach (string part in plain.Split('/', '\\'))
        {
            if (part is "." or "..")
                throw new ArgumentException("The id is a step through folders, so the request would go elsewhere.", parameterName);
        }

        return Uri.EscapeDataString(id);
    }

    private static bool IsPlain(string id)
    {
        ReadOnlySpan<char> rest = id;
        while (rest.Length > 0)
        {
            if (char.IsControl(rest[0]) || Rune.DecodeFromUtf16(rest, out _, out int consumed) != System.Buffers.OperationStatus.Done)
                return false;
            rest = rest[consumed..];
        }

        return true;
    }
}
