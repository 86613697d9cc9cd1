using System.Text.Json.Nodes;

namespace SchemaGen.Changes;

/// <summary>Limits of numbers, texts and lists, in words and compared.</summary>
internal static class Ranges
{
    /// <summary>The keywords that are limits.</summary>
    public static readonly string[] Keywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems", "multipleOf"];

    private static readonly (string Low, string High, string Unit, string Open)[] Ends =
    [
        ("minimum", "maximum", "", "any number"),
        ("exclusiveMinimum", "exclusiveMaximum", ", ends excluded", "any number"),
        ("minLength", "maxLength", " characters", "any length"),
        ("minItems", "maxItems", " entries", "any number of entries"),
    ];

    /// <summary>The limits of a value, a text for each kind of limit that it has.</summary>
    public static IEnumerable<string> Texts(JsonObject value)
    {
        foreach ((string low, string high, string unit, string open) in Ends)
        {
            if (Text(value, low, high, unit, open) is var text && text != open)
                yield return text;
        }

        if (value["multipleOf"] is { } step)
            yield return $"multiples of {step.ToJsonString()}";
    }

    /// <summary>What differs.</summary>
    public static IEnumerable<Difference> Between(JsonObject old, JsonObject now, bool isReply)
    {
        string verb = isReply ? "gives" : "takes";
        foreach ((string low, string high, string unit, string open) in Ends)
        {
            (double oldLow, double oldHigh) = (Low(old, low), High(old, high));
            (double nowLow, double nowHigh) = (Low(now, low), High(now, high));
            bool isNarrower = nowLow > oldLow || nowHigh < oldHigh;
            bool isWider = nowLow < oldLow || nowHigh > oldHigh;
            if (isNarrower || isWider)
            {
                string by = (isNarrower, isWider) switch { (true, true) => "instead of", (true, false) => "narrower than", _ => "wider than" };
                yield return new Difference(Section.Changed, isNarrower && !isReply, $"{verb} {Text(now, low, high, unit, open)}, {by} {Text(old, low, high, unit, open)}");
            }
        }

        (double oldStep, double nowStep) = (Number(old, "multipleOf") ?? 0, Number(now, "multipleOf") ?? 0);
        if (oldStep != nowStep)
        {
            bool isWider = nowStep == 0 || (oldStep > 0 && Math.Abs(Math.IEEERemainder(oldStep, nowStep)) < 1e-9);
            yield return new Difference(Section.Changed, !isWider && !isReply, $"{verb} {Steps(now)}, {(isWider ? "wider" : "narrower")} than {Steps(old)}");
        }
    }

    private static string Steps(JsonObject value) => value["multipleOf"] is { } step ? $"multiples of {step.ToJsonString()}" : "any number";

    private static string Text(JsonObject value, string low, string high, string unit, string open) => (IsOpen(value, low) ? null : value[low], value[high]) switch
    {
        (null, null) => open,
        (null, { } top) => $"at most {top.ToJsonString()}{unit}",
        ({ } bottom, null) => $"at least {bottom.ToJsonString()}{unit}",
        ({ } bottom, { } top) => $"{bottom.ToJsonString()} to {top.ToJsonString()}{unit}",
    };

    // No text and no list is shorter than nothing.
    private static bool IsOpen(JsonObject value, string low) => low is "minLength" or "minItems" && Number(value, low) is null or 0;

    private static double Low(JsonObject value, string keyword) => IsOpen(value, keyword) ? 0 : Number(value, keyword) ?? double.NegativeInfinity;

    private static double High(JsonObject value, string keyword) => Number(value, keyword) ?? double.PositiveInfinity;

    private static double? Number(JsonObject value, string keyword) => value[keyword] is { } number ? number.GetValue<double>() : null;
}
