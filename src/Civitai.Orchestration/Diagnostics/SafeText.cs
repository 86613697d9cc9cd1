namespace Civitai.Orchestration.Diagnostics;

/// <summary>Makes the service's words safe for a log or a message: one line, and not longer than a name is.</summary>
internal static class SafeText
{
    private const int Longest = 80;

    internal static string Of(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(text.Length, Longest));
        return string.Create(start.Length, text, static (safe, given) =>
        {
            for (int i = 0; i < safe.Length; i++)
                safe[i] = char.IsControl(given[i]) || char.IsSurrogate(given[i]) || given[i] is '\u2028' or '\u2029' ? '?' : given[i];
        });
    }
}
