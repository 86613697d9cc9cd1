namespace Civitai.Orchestration;

/// <summary>Amounts in words.</summary>
internal static class BuzzText
{
    /// <summary>An amount with its unit; null without one.</summary>
    internal static string? Of(decimal? amount) => amount is { } known ? FormattableString.Invariant($"{known:0.##} Buzz") : null;
}
