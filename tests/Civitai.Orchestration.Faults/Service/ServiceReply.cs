using System.Text;

namespace Civitai.Orchestration.Faults.Service;

/// <summary>A reply before it is written to the wire; the length is added there.</summary>
internal sealed record ServiceReply(int Status, byte[] Body, string? ContentType = "application/json; charset=utf-8")
{
    public List<(string Name, string Value)> Headers { get; init; } = [];

    public bool IsJson => ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true;

    public static ServiceReply Json(int status, string body) => new(status, Encoding.UTF8.GetBytes(body));

    public static ServiceReply Page(int status, string title) => new(
        status, Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1><hr><center>gateway</center></body></html>"), "text/html");

    public static ServiceReply Empty(int status) => new(status, [], null);
}
