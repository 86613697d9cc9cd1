using System.Net;
using System.Text;
using System.Text.Json;
using Generation.Http;

namespace Civitai.Orchestration.Http;

/// <summary>
/// Reads what the service says of a refusal, in every shape that it is seen in: problem details, <c>error</c> as text or object, <c>message</c>, lists of texts or objects, bare text. Whatever it is, the text is
/// kept.
/// </summary>
internal static class ProblemReader
{
    // Made anew for each refusal, which is rare.
    private static string[] TextNames => ["detail", "message", "errorMessage", "description", "error", "title"];

    private static string[] PathNames => ["path", "field", "property", "propertyName", "pointer"];

    /// <summary>The service's words; null when there are none, or a page for people stands in their place.</summary>
    internal static CivitaiProblem? Read(Failure failure)
    {
        ReadOnlyMemory<byte> body = failure.Body;
        if (body.Span.StartsWith("\uFEFF"u8))
            body = body[3..];
        if (body.IsEmpty || ServiceConnection.IsPage(failure.MediaType, body.Span))
            return null;

        string text = Encoding.UTF8.GetString(body.Span); // what is no UTF-8 becomes U+FFFD
        try
        {
            return Read(WireReader.ParseElement(text));
        }
        catch (JsonException)
        {
            return new CivitaiProblem { Detail = text };
        }
    }

    /// <summary>Whether the refusal says that the account cannot pay.</summary>
    internal static bool IsLackOfBuzz(HttpStatusCode status, CivitaiProblem? problem)
    {
        if (status == HttpStatusCode.PaymentRequired)
            return true;
        if (status is not (HttpStatusCode.Forbidden or HttpStatusCode.BadRequest or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity) || problem is null)
            return false;
        string text = string.Join(' ', [problem.Title, problem.Detail, .. problem.Errors?.Values.SelectMany(v => v) ?? []]);
        return (Has("insufficient") || Has("not enough")) && (Has("buzz") || Has("fund") || Has("balance"));

        bool Has(string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    private static CivitaiProblem? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return TextOf(root) is { Length: > 0 } text ? new CivitaiProblem { Detail = text } : null;

        var errors = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        string? detail = null;
        foreach (string name in TextNames)
        {
            if (name != "title")
                detail ??= RawJson.Member(root, name) is { } member ? TextOf(member) : null;
        }

        if (RawJson.Member(root, "error") is { ValueKind: JsonValueKind.Object } inner)
            Collect(inner, errors);
        Collect(root, errors);
        return new CivitaiProblem
        {
            Type = RawJson.Text(root, "type"),
            Title = RawJson.Text(root, "title"),
            Status = RawJson.Member(root, "status") is { ValueKind: JsonValueKind.Number } status && status.TryGetInt32(out int number) ? number : null,
            Detail = detail,
            Instance = RawJson.Text(root, "instance"),
            Errors = errors.Count == 0 ? null : errors.ToDictionary(e => e.Key, e => (IReadOnlyList<string>)e.Value, StringComparer.Ordinal),
            AdditionalProperties = Rest(root),
        };
    }

    // The member errors: messages by path, or a list of texts or of objects with a path and a message.
    private static void Collect(JsonElement owner, Dictionary<string, List<string>> errors)
    {
        if (RawJson.Member(owner, "errors") is not { } found)
            return;
        if (found.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in found.EnumerateObject())
                Add(property.Name, property.Value);
        }
        else if (found.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in found.EnumerateArray())
                Add(item.ValueKind == JsonValueKind.Object ? PathNames.Select(n => RawJson.Text(item, n)).FirstOrDefault(p => p is not null) ?? "" : "", item);
        }
        else
        {
            Add("", found);
        }

        void Add(string path, JsonElement value)
        {
            if (!errors.TryGetValue(path, out List<string>? messages))
                errors[path] = messages = [];
            if (value.ValueKind == JsonValueKind.Array)
                messages.AddRange(value.EnumerateArray().Select(TextOf).OfType<string>());
            else if (TextOf(value) is { } text)
                messages.Add(text);
            else if (messages.Count == 0)
                messages.Add("No reason is given.");
        }
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => WireText.Read(value),
        JsonValueKind.Array => string.Join(" ", value.EnumerateArray().Select(TextOf).OfType<string>()) is { Length: > 0 } text ? text : null,
        JsonValueKind.Object => TextNames.Select(n => RawJson.Member(value, n) is { } member ? TextOf(member) : null).FirstOrDefault(t => t is not null),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static Dictionary<string, JsonElement>? Rest(JsonElement root)
    {
        Dictionary<string, JsonElement>? rest = null;
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (property.Name is not ("type" or "title" or "status" or "detail" or "instance" or "errors") and string name)
                (rest ??= new(StringComparer.Ordinal))[name] = property.Value.Clone();
        }

        return rest;
    }
}
