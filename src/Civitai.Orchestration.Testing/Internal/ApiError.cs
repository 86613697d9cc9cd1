using System.Globalization;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Why a request is refused, before it is put into one of the service's shapes.</summary>
internal sealed record ApiError(int Status, string Title, string? Detail = null)
{
    /// <summary>What is wrong where, as wire paths and messages.</summary>
    public IReadOnlyList<(string Path, string Message)> Errors { get; init; } = [];

    private IEnumerable<string> Texts => Errors.Count == 0 ? [Detail ?? Title] : Errors.Select(error => $"{error.Path}: {error.Message}");

    public JsonNode ToJson(ErrorShape shape) => shape switch
    {
        ErrorShape.ErrorText => new JsonObject { ["error"] = string.Join(' ', Texts) },
        ErrorShape.ErrorObject => new JsonObject
        {
            ["error"] = new JsonObject { ["message"] = string.Join(' ', Texts), ["code"] = Status.ToString(CultureInfo.InvariantCulture) },
        },
        ErrorShape.Message => new JsonObject { ["message"] = string.Join(' ', Texts) },
        ErrorShape.Text => JsonValue.Create(string.Join(' ', Texts)),
        ErrorShape.ListOfTexts => new JsonObject { ["errors"] = Texts.ToJson() },
        ErrorShape.ListOfObjects => new JsonObject { ["errors"] = Objects() },
        _ => Problem(shape == ErrorShape.NullLists),
    };

    private JsonArray Objects()
    {
        var list = new JsonArray();
        foreach (var (path, message) in Errors.DefaultIfEmpty(("", Detail ?? Title)))
            list.Add((JsonNode)new JsonObject { ["path"] = path, ["message"] = message });
        return list;
    }

    private JsonObject Problem(bool hasNullLists)
    {
        var json = new JsonObject { ["type"] = "about:blank", ["title"] = Title, ["status"] = Status };
        if (Detail is not null)
            json["detail"] = Detail;
        if (Errors.Count == 0 && !hasNullLists)
            return json;

        var map = new JsonObject();
        foreach (var (path, message) in Errors.DefaultIfEmpty(("$", Detail ?? Title)))
        {
            if (hasNullLists)
                map[path] = null;
            else if (map[path] is JsonArray messages)
                messages.Add((JsonNode)message);
            else
                map[path] = new JsonArray(message);
        }

        json["errors"] = map;
        return json;
    }
}
