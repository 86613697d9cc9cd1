using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>Whether a text holds everything that another holds: of members that stand there twice one value, null and empty text as good as absent, times and durations in any spelling.</summary>
internal static class JsonMeaning
{
    /// <summary>The path of the first thing that was lost or changed; null when nothing was.</summary>
    public static string? FindLoss(JsonElement before, JsonElement after, string path = "$")
    {
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
        {
            foreach (IGrouping<string, JsonElement> member in before.EnumerateObject().GroupBy(m => m.Name, m => m.Value))
            {
                List<JsonElement> written = [.. after.EnumerateObject().Where(m => m.Name == member.Key).Select(m => m.Value)];
                if (written.Count == 0 && member.All(IsNothing))
                    continue;
                string?[] losses = [.. from value in member from w in written select FindLoss(value, w, $"{path}.{member.Key}")];
                if (losses.Length == 0 || !losses.Contains(null))
                    return losses.FirstOrDefault() ?? $"{path}.{member.Key}";
            }

            return null;
        }

        if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
        {
            if (before.GetArrayLength() != after.GetArrayLength())
                return path;
            for (int i = 0; i < before.GetArrayLength(); i++)
            {
                if (FindLoss(before[i], after[i], $"{path}[{i}]") is { } loss)
                    return loss;
            }

            return null;
        }

        return IsSame(before, after) ? null : path;
    }

    private static bool IsNothing(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && value.GetRawText() == "\"\"");

    private static bool IsSame(JsonElement before, JsonElement after)
    {
        if (before.ValueKind != after.ValueKind)
            return false;
        if (before.ValueKind == JsonValueKind.Number)
            return before.GetRawText() == after.GetRawText() || Math.Abs(before.GetDouble() - after.GetDouble()) <= Math.Abs(before.GetDouble()) * 1e-15 + 1e-28;
        if (before.ValueKind != JsonValueKind.String)
            return true;

        string a = Unescape(before.GetRawText());
        string b = Unescape(after.GetRawText());
        return a == b || (Instant(a) is { } time && time == Instant(b)) || (Span(a) is { } span && span == Span(b));
    }

    // Also halves of surrogate pairs, which the reader of the platform refuses.
    private static string Unescape(string json)
    {
        var text = new StringBuilder();
        for (int i = 1; i < json.Length - 1; i++)
        {
            if (json[i] != '\\')
                text.Append(json[i]);
            else if (json[++i] == 'u')
                text.Append((char)int.Parse(json.AsSpan((i += 4) - 3, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            else
                text.Append(json[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var c => c });
        }

        return text.ToString();
    }

    private static DateTimeOffset? Instant(string text) =>
        text.Length > 9 && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) ? time : null;

    private static TimeSpan? Span(string text)
    {
        try
        {
            return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out TimeSpan span) ? span : XmlConvert.ToTimeSpan(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }
}
