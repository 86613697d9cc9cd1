using System.Globalization;

namespace Generation;

/// <summary>How long something takes, between a short and a long end.</summary>
public readonly record struct DurationRange
{
    /// <summary>Makes a range.</summary>
    /// <param name="minimum">The short end.</param>
    /// <param name="maximum">The long end.</param>
    public DurationRange(TimeSpan minimum, TimeSpan maximum) => (Minimum, Maximum) = (minimum, maximum);

    /// <summary>The short end.</summary>
    public TimeSpan Minimum { get; }

    /// <summary>The long end; the same as <see cref="Minimum"/> where the duration is known exactly.</summary>
    public TimeSpan Maximum { get; }

    /// <summary>Both ends, or the one where they are the same.</summary>
    public override string ToString() =>
        Minimum == Maximum ? Minimum.ToString("c", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Minimum:c} to {Maximum:c}");

    /// <summary>What is left of work of which a share was done in a time: the less was seen, the wider.</summary>
    /// <param name="share">What is done, above 0 and at most 1.</param>
    /// <param name="elapsed">In which time.</param>
    internal static DurationRange? OfProgress(double share, TimeSpan elapsed)
    {
        if (!(share is > 0 and <= 1) || elapsed <= TimeSpan.Zero || elapsed > TimeSpan.FromDays(30))
            return null;
        TimeSpan rest = elapsed * ((1 - share) / share);
        double spread = Math.Clamp((1 - share) / 2, 0.1, 0.5);
        return new DurationRange(rest * (1 - spread), rest * (1 + spread));
    }
}
