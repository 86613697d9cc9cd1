namespace Generation.Waiting;

/// <summary>How fast all waits together may ask: as fast as their pauses need it, a little faster to make up for lost time, and never more than twenty times a second.</summary>
internal sealed class RequestPace(TimeProvider clock)
{
    private const double MostEachSecond = 20;
    private const double Together = 0.25; // requests of so many seconds are sent at one moment: each moment wakes threads
    private const double Haste = 1.25;

    private long _next; // when the next ones may be sent
    private int _together; // how many more at this moment

    /// <summary>When the next request may be sent.</summary>
    public long NotBefore => _together > 0 ? 0 : _next;

    /// <summary>A request is sent.</summary>
    /// <param name="now">When.</param>
    /// <param name="needed">How many requests a second the waits need.</param>
    public void Charge(long now, double needed)
    {
        double eachSecond = Math.Clamp(needed * Haste, 1, MostEachSecond);
        if (_next <= now)
            (_next, _together) = (now, (int)Math.Ceiling(eachSecond * Together));
        _next += (long)(clock.TimestampFrequency / eachSecond);
        _together--;
    }
}
