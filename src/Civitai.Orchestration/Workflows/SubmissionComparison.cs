using System.Globalization;
using System.Text.Json;

namespace Civitai.Orchestration;

/// <summary>
/// Whether the workflow that came back for a key is the work that was sent. The service fills in what was left out and writes some things its own way (signed addresses for media, blobs for data), so only
/// what was said and came back otherwise counts.
/// </summary>
internal static class SubmissionComparison
{
    private const char NoCharacter = '\uFFFE';
    private const string Arguments = "arguments";

    /// <summary>The path of the first difference; null when there is none.</summary>
    internal static string? FindDifference(ReadOnlySpan<byte> sent, Workflow reported) => FindDifference(WireReader.ParseElement(sent), reported);

    /// <inheritdoc cref="FindDifference(ReadOnlySpan{byte}, Workflow)"/>
    internal static string? FindDifference(JsonElement sent, Workflow reported) =>
        FindDifference(sent.GetProperty("steps"), reported.Steps) ?? FindDifferenceOfArguments(sent, reported);

    private static string? FindDifference(JsonElement steps, IReadOnlyList<WorkflowStep> reported)
    {
        if (reported.Count == 0)
            return null; // a reply without steps says nothing of them
        if (steps.GetArrayLength() != reported.Count)
            return "steps";

        for (int i = 0; i < reported.Count; i++)
        {
            if (steps[i].ValueKind == JsonValueKind.Object && FindDifference(steps[i], reported[i]) is { } difference)
                return string.Create(CultureInfo.InvariantCulture, $"steps[{i}].{difference}");
        }

        return null;
    }

    // What a reference stands for is there.
    private static string? FindDifferenceOfArguments(JsonElement sent, Workflow reported)
    {
        if (reported.Arguments is null || !sent.TryGetProperty(Arguments, out JsonElement was))
            return null;
        JsonElement now = WireReader.ParseElement(WireWriter.ToUtf8(new WorkflowTemplate { Steps = [], Arguments = reported.Arguments }));
        return Find(was, now.GetProperty(Arguments), Arguments);
    }

    private static string? FindDifference(JsonElement was, WorkflowStep reported)
    {
        JsonElement now = WireReader.ParseElement(WireWriter.ToUtf8(reported.ToTemplate()));
        foreach (string member in (ReadOnlySpan<string>)["$type", "name", "input"])
        {
            if (was.TryGetProperty(member, out JsonElement a) && now.TryGetProperty(member, out JsonElement b) && Find(a, b, member) is { } difference)
                return difference;
        }

        return null;
    }

    private static string? Find(JsonElement was, JsonElement now, string path)
    {
        switch (was.ValueKind, now.ValueKind)
        {
            case (JsonValueKind.Object, JsonValueKind.Object):
                foreach (JsonProperty property in was.EnumerateObject())
                {
                    if (now.TryGetProperty(property.Name, out JsonElement other) && Find(property.Value, other, $"{path}.{LoneSurrogates.Show(property.Name)}") is { } inner)
                        return inner;
                }

                return null;
            case (JsonValueKind.Array, JsonValueKind.Array):
                int count = was.GetArrayLength();
                if (count != now.GetArrayLength())
                    return path;
                for (int i = 0; i < count; i++)
                {
                    if (Find(was[i], now[i], FormattableString.Invariant($"{path}[{i}]")) is { } inner)
                        return inner;
                }

                return null;
            case (JsonValueKind.String, JsonValueKind.String):
                return IsSameText(WireText.Read(was) ?? "", WireText.Read(now) ?? "") ? null : path; // halves of characters were hidden, so both are text
            case (JsonValueKind.Number, JsonValueKind.Number):
                return IsSameNumber(was, now) ? null : path;
            case (JsonValueKind.True or JsonValueKind.False, JsonValueKind.True or JsonValueKind.False):
                return was.ValueKind == now.ValueKind ? null : path;
            default:
                return null; // another form of the same, such as a reference that was resolved
        }
    }

    // A service may keep numbers in single precision; whole ones are compared exactly.
    private static bool IsSameNumber(JsonElement was, JsonElement now)
    {
        if (was.TryGetInt64(out long a) && now.TryGetInt64(out long b))
            return a == b;
        (double x, double y) = (was.GetDouble(), now.GetDouble());
        return x.Equals(y) || Math.Abs(x - y) <= 1e-6 * Math.Max(Math.Abs(x), Math.Abs(y));
    }

    // Names are compared without regard to case, sentences with it; neither by how lines, spaces and composed characters are written.
    private static bool IsSame(string was, string now) =>
        string.Equals(was, now, was.Contains(' ', StringComparison.Ordinal) ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static string Plain(string text)
    {
        string joined = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return joined.Any(c => char.IsSurrogate(c) || c == NoCharacter) ? joined : joined.Normalize(); // which throws for halves of characters, and for this
    }

    private static bool IsSameText(string was, string now) =>
        IsSame(was, now)
        || IsSame(Plain(was), Plain(now))
        || IsRewritten(was)
        || IsRewritten(now)
        || (was.StartsWith("urn:air:", StringComparison.OrdinalIgnoreCase) != now.StartsWith("urn:air:", StringComparison.OrdinalIgnoreCase))
        || (now.StartsWith(was, StringComparison.OrdinalIgnoreCase) && was.StartsWith("urn:air:", StringComparison.OrdinalIgnoreCase) && now[was.Length] is '@' or '.'); // pinned by the service

    // Media come back under an address of the service's own.
    private static bool IsRewritten(string text) => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || text.Length > 10_000;
}
