namespace Generation.Http;

/// <summary>Puts an id into a path, as one segment that stays where it is put.</summary>
internal static class PathSegment
{
    /// <summary>The escaped segment.</summary>
    /// <param name="id">The id.</param>
    /// <param name="parameter">The caller's parameter, for the exception.</param>
    /// <exception cref="ArgumentException">The id is empty, or an address would take it for a step in the path.</exception>
    internal static string Of(string id, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id, parameter);
        return IsUsable(id) ? Uri.EscapeDataString(id) : throw new ArgumentException("The id is not one: it would lead elsewhere.", parameter);
    }

    /// <summary>Text of the caller's own as a segment: a slash in it is escaped.</summary>
    /// <exception cref="ArgumentException">The text is empty, or an address would take it for a step in the path.</exception>
    internal static string OfText(string text, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameter);
        return text is not ("." or "..") && !text.Any(c => char.IsControl(c)) ? Uri.EscapeDataString(text) : throw new ArgumentException("The text cannot stand in an address.", parameter);
    }

    /// <summary>Whether text can be an id in a path.</summary>
    internal static bool IsUsable(string id) =>
        !string.IsNullOrWhiteSpace(id) && Uri.UnescapeDataString(id).Trim() is not ("." or "..") && !id.AsSpan().ContainsAny('/', '\\') && !id.Any(c => char.IsControl(c) || char.IsSurrogate(c));
}
