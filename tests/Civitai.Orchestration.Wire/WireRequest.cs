using System.Text.Json.Nodes;
using WireMock.Logging;

namespace Civitai.Orchestration.Wire;

/// <summary>A request as it arrived.</summary>
public sealed class WireRequest(ILogEntry entry)
{
    public string Method => entry.RequestMessage!.Method; // entries without a request are left out

    public string Path => entry.RequestMessage!.Path;

    /// <summary>Method, path and query.</summary>
    public string Line => $"{Method} {new Uri(entry.RequestMessage!.Url).PathAndQuery}";

    public string? Token => Header("Authorization");

    public JsonNode? Json => entry.RequestMessage!.Body is { Length: > 0 } body ? JsonNode.Parse(body) : null;

    public byte[] Bytes => entry.RequestMessage!.BodyAsBytes ?? [];

    public string? Header(string name) =>
        entry.RequestMessage!.Headers is { } headers && headers.TryGetValue(name, out var values) ? values.ToString() : null;

    public override string ToString() => Line;
}
