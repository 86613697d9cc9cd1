namespace Civitai.Orchestration.Http;

/// <summary>The shorter and the longer of two time spans.</summary>
internal static class Durations
{
    internal static TimeSpan Shortest(TimeSpan a, TimeSpan b) => a < b ? a : b;

    internal static TimeSpan Longest(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
