using System.Text.Json.Nodes;
using SchemaGen.Schema;

namespace SchemaGen.Changes;

/// <summary>Compares two versions of one value, keyword by keyword, and says what a value is.</summary>
internal sealed class ValueComparison(ApiDescription before, ApiDescription after)
{
    private static readonly HashSet<string> Told = ["$ref", "type", "format", "enum", "default", "pattern", "readOnly", "items", "additionalProperties", .. Ranges.Keywords];

    /// <summary>What differs, without what a list, a map or an object holds.</summary>
    /// <param name="old">The value as it was.</param>
    /// <param name="now">The value as it is.</param>
    /// <param name="isReply">Whether the service gives the value; otherwise it takes it.</param>
    public IEnumerable<Difference> Between(JsonObject old, JsonObject now, bool isReply)
    {
        if (IsReadOnly(old) != IsReadOnly(now))
            yield return new Difference(Section.Changed, IsReadOnly(now) && !isReply, IsReadOnly(now) ? "is read-only" : "can be set");
        if (HasOtherType(old, now))
        {
            yield return new Difference(Section.Changed, true, $"is of type {Type(after, now)} instead of {Type(before, old)}");
            yield break;
        }

        if (IsNullable(old) != IsNullable(now))
            yield return Nullability(IsNullable(now), isReply);
        foreach (Difference difference in Ranges.Between(old, now, isReply).Concat(Values(old, now, isReply)))
            yield return difference;
        if (Default(old, now) is { } other)
            yield return other;
        if (Pattern(old, now, isReply) is { } pattern)
            yield return pattern;

        // What no sentence is known for must not go unnoticed.
        foreach (string keyword in old.Concat(now).Select(k => k.Key).Distinct().Where(k => !Told.Contains(k) && !JsonNode.DeepEquals(old[k], now[k])).ToArray())
            yield return new Difference(Section.Changed, true, $"has the keyword `{keyword}` with {Code(now[keyword])} instead of {Code(old[keyword])}");
    }

    /// <summary>Type, limits, values and default of a value that came.</summary>
    public string Describe(MemberShape member)
    {
        List<string> parts = [Type(after, member.Value) + (IsNullable(member.Value) ? " or null" : ""), .. Ranges.Texts(member.Value)];
        if (ValuesOf(after, member.Value) is { Count: > 0 } values)
            parts.Add(List(values, "or"));
        if (after.Keyword(member.Value, "default") is { } usual)
            parts.Add($"default {Code(usual)}");
        if (member.IsReadOnly)
            parts.Add("read-only");
        else if (member.IsRequired)
            parts.Add("required");
        return string.Join(", ", parts);
    }

    private bool HasOtherType(JsonObject old, JsonObject now) =>
        (before.ObjectOf(old), after.ObjectOf(now)) switch
        {
            ({ } was, { } isNow) => was != isNow,
            (null, null) => Kind(before, old) != Kind(after, now),
            _ => !JsonNode.DeepEquals(old["$ref"], now["$ref"]), // a digest does not have every schema
        };

    // Without what it holds, which is compared on its own.
    private static string Kind(ApiDescription api, JsonObject value) =>
        value["items"] is not null ? "list" : value["additionalProperties"] is JsonObject ? "map" : Type(api, value);

    private static string Type(ApiDescription api, JsonObject value)
    {
        if (api.ObjectOf(value) is { } target)
            return $"`{target}`";
        if (value["items"] is JsonObject items)
            return $"list of {Type(api, items)}";
        if (value["additionalProperties"] is JsonObject values)
            return $"map of {Type(api, values)}";
        string type = string.Join(" or ", Types(api.Keyword(value, "type")));
        if (api.Keyword(value, "format") is { } format)
            type += $" ({format})";
        return type.Length == 0 ? "any value" : IsAir(value) ? "AIR" : type;
    }

    private static bool IsAir(JsonObject value) => value["pattern"]?.GetValue<string>() == DigestReader.AirPattern;

    private static bool IsReadOnly(JsonObject value) => value["readOnly"] is not null;

    private static bool IsNullable(JsonObject value) => value["type"] is JsonArray types && types.Any(t => t!.GetValue<string>() == "null");

    private static IEnumerable<string> Types(JsonNode? type) => type switch
    {
        JsonArray types => types.Select(t => t!.GetValue<string>()).Where(t => t != "null"),
        null => [],
        _ => [type.GetValue<string>()],
    };

    private static Difference Nullability(bool isNullable, bool isReply) => isReply
        ? new Difference(Section.Changed, isNullable, isNullable ? "may be null" : "is never null")
        : new Difference(Section.Changed, !isNullable, isNullable ? "takes null" : "no longer takes null");

    private IEnumerable<Difference> Values(JsonObject old, JsonObject now, bool isReply)
    {
        (List<string>? was, List<string>? isNow) = (ValuesOf(before, old), ValuesOf(after, now));
        string? vocabulary = before.VocabularyOf(old) is { } name && name == after.VocabularyOf(now) ? name : null;
        string verb = isReply ? "gives" : "takes";
        if (was is null && isNow is null)
            yield break;
        if (was is null || isNow is null)
        {
            yield return new Difference(Section.Changed, was is null && !isReply, was is null ? $"{verb} only {List(isNow!, "and")}" : $"{verb} any value instead of {List(was, "or")}", vocabulary);
            yield break;
        }

        List<string> came = [.. isNow.Except(was)], went = [.. was.Except(isNow)];
        if (came.Count > 0)
            yield return new Difference(Section.Added, false, $"{verb} the {Count(came)} {List(came, "and")}", vocabulary);
        if (went.Count > 0)
            yield return new Difference(Section.Removed, !isReply, $"no longer {verb} the {Count(went)} {List(went, "and")}", vocabulary);
    }

    private Difference? Default(JsonObject old, JsonObject now)
    {
        (JsonNode? was, JsonNode? isNow) = (before.Keyword(old, "default"), after.Keyword(now, "default"));
        string text = (was, isNow) switch
        {
            (null, { }) => $"has the default {Code(isNow)}, and had none",
            ({ }, null) => $"has no default, and had {Code(was)}",
            _ => $"has the default {Code(isNow)} instead of {Code(was)}",
        };
        string? vocabulary = old["default"] is null && now["default"] is null ? after.VocabularyOf(now) : null;
        return JsonNode.DeepEquals(was, isNow) ? null : new Difference(Section.Changed, false, text, vocabulary);
    }

    private static Difference? Pattern(JsonObject old, JsonObject now, bool isReply) => (old["pattern"], now["pattern"]) switch
    {
        var (was, isNow) when JsonNode.DeepEquals(was, isNow) => null,
        (_, null) => new Difference(Section.Changed, false, "follows no pattern any more"),
        (null, { } isNow) => new Difference(Section.Changed, !isReply, $"follows the pattern {Code(isNow)}"),
        var (was, isNow) => new Difference(Section.Changed, !isReply, $"follows the pattern {Code(isNow)} instead of {Code(was)}"),
    };

    private static List<string>? ValuesOf(ApiDescription api, JsonObject value) =>
        api.Keyword(value, "enum") is JsonArray values ? [.. values.Select(Code)] : null;

    private static string Count(List<string> values) => values.Count == 1 ? "value" : "values";

    private static string List(List<string> values, string last) => values.Count < 2 ? string.Concat(values) : $"{string.Join(", ", values.SkipLast(1))} {last} {values[^1]}";

    private static string Code(JsonNode? value) => value switch
    {
        null => "nothing",
        JsonValue text when text.TryGetValue(out string? plain) => $"`{plain}`",
        _ => value.ToJsonString(),
    };
}
