using System.Text;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A complete answer, made before any of it is sent so that faults can interfere.</summary>
internal sealed class ApiReply
{
    private ApiReply(int status, string? contentType, ReadOnlyMemory<byte> body)
    {
        Status = status;
        ContentType = contentType;
        Body = body;
    }

    public int Status { get; }

    public string? ContentType { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public List<KeyValuePair<string, string>> Headers { get; } = [];

    public static ApiReply NoContent() => new(204, null, default);

    public static ApiReply Json(int status, JsonNode json) =>
        new(status, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(json.ToJsonString()));

    public static ApiReply Bytes(int status, string contentType, ReadOnlyMemory<byte> body) => new(status, contentType, body);

    public static ApiReply Html(int status) => new(status, "text/html", Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html><html><head><title>{status}</title></head><body><h1>Error {status}</h1><p>The gateway could not reach the host.</p></body></html>"));

    public static ApiReply Redirect(int status, string location) => new ApiReply(status, null, default).With("Location", location);

    public static ApiReply Problem(int status, string title, string? detail = null) => Problem(status, title, detail, null);

    /// <summary>A 400 whose <c>errors</c> map paths such as <c>steps[0].input.width</c> to messages.</summary>
    public static ApiReply Invalid(IEnumerable<(string Path, string Message)> errors)
    {
        var map = new JsonObject();
        foreach (var (path, message) in errors)
        {
            if (map[path] is JsonArray messages)
                messages.Add((JsonNode)message);
            else
                map[path] = new JsonArray(message);
        }

        return Problem(400, "One or more validation errors occurred.", null, map);
    }

    public static ApiReply Invalid(string path, string message) => Invalid([(path, message)]);

    public ApiReply With(string header, string value)
    {
        Headers.Add(new(header, value));
        return this;
    }

    private static ApiReply Problem(int status, string title, string? detail, JsonObject? errors)
    {
        var json = new JsonObject { ["type"] = "about:blank", ["title"] = title, ["status"] = status };
        if (detail is not null)
            json["detail"] = detail;
        if (errors is not null)
            json["errors"] = errors;
        return new(status, "application/problem+json; charset=utf-8", Encoding.UTF8.GetBytes(json.ToJsonString()));
    }
}
