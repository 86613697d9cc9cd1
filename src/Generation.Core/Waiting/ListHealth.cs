using Generation.Http;

namespace Generation.Waiting;

/// <summary>
/// Whether the service's list can be asked. Where plain reads work and the list does not, again and again, it rests. What failed at one moment counts once; what fails while other pages can be read is one page's matter.
/// </summary>
internal sealed class ListHealth(TimeProvider clock)
{
    /// <summary>From so many failures in a row on, of the list or of one page, it is not asked for a while.</summary>
    public const int MostFailures = 2;

    private const int MostDoublings = 5; // of the rest, which is the longest by then

    private static readonly TimeSpan ShortestRest = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Memory = LongestRest + TimeSpan.FromMinutes(1); // by then every page was asked for again

    private int _failures; // in a row, while plain reads work
    private long _counted = -1; // when the last of them was
    private (long Since, TimeSpan Length) _rest;
    private long? _worked; // when it was read last

    /// <summary>Whether the list may be asked now.</summary>
    public bool IsUsable => _rest.Length == TimeSpan.Zero || clock.GetElapsedTime(_rest.Since) >= _rest.Length;

    /// <summary>A page could be read.</summary>
    public void NoteSuccess() => (_failures, _worked) = (0, clock.GetTimestamp());

    /// <summary>A page that was asked for at a moment could not be read, and a plain read after it could.</summary>
    public void NoteFailure(long asked)
    {
        if (asked <= _counted || (_worked is { } worked && clock.GetElapsedTime(worked) < Memory))
            return;
        (_failures, _counted) = (_failures + 1, clock.GetTimestamp());
        if (_failures >= MostFailures)
            _rest = (_counted, Durations.Shortest(LongestRest, ShortestRest * Math.Pow(2, Math.Min(_failures - MostFailures, MostDoublings))));
    }
}
