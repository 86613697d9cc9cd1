namespace Generation.Wire;

/// <summary>What every open vocabulary shares: comparison without regard to case, and the search for a known value.</summary>
internal static class StringValue
{
    internal static bool Equals(string? left, string? right) =>
        string.Equals(left ?? "", right ?? "", StringComparison.OrdinalIgnoreCase);

    internal static int GetHashCode(string? value) =>
        StringComparer.OrdinalIgnoreCase.GetHashCode(value ?? "");

    internal static bool Contains(IReadOnlyList<string> known, string value)
    {
        for (int i = 0; i < known.Count; i++)
        {
            if (string.Equals(known[i], value, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
