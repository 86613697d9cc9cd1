using System.Globalization;

namespace Civitai.Orchestration.Tool.Screen;

/// <summary>Durations as a person reads them.</summary>
internal static class Span
{
    public static string Text(DurationRange range) => Text(range.Minimum) is var shorter && Text(range.Maximum) is var longer && shorter == longer ? shorter : $"{shorter} to {longer}";

    private static string Text(TimeSpan span) => span switch
    {
        { TotalSeconds: < 10 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(span.TotalSeconds):0} s"),
        { TotalSeconds: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(span.TotalSeconds / 5) * 5:0} s"),
        { TotalMinutes: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(span.TotalMinutes):0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{span.TotalHours:0.0} h"),
    };
}
