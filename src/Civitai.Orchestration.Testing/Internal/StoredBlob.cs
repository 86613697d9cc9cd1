using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>A piece of media: drawn on demand when a workflow makes it, kept as bytes when it was uploaded.</summary>
internal sealed class StoredBlob
{
    public required string Id { get; init; }

    /// <summary>The blob's <c>type</c> on the wire.</summary>
    public required string Type { get; init; }

    public required string Extension { get; init; }

    public required string ContentType { get; init; }

    public required string FileName { get; init; }

    public required Func<byte[]> Content { get; init; }

    public string NsfwLevel { get; init; } = "pg";

    public string? JobId { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>The workflow that makes it, and when it is done, counted from submission; none for uploads.</summary>
    public WorkflowRun? Maker { get; set; }

    public TimeSpan ReadyAt { get; init; }

    public bool IsMature => NsfwLevel is "r" or "x" or "xxx";

    public bool IsReady(DateTimeOffset now) => Maker is null || Maker.HasProduced(ReadyAt, now);

    public JsonObject ToJson(LinkSigner links, Uri origin, bool hide, bool unknownMembers = false)
    {
        var json = new JsonObject { ["type"] = Type, ["id"] = Id };
        var (url, expiresAt) = links.Sign(origin, this);
        json["available"] = !hide;
        json["url"] = hide ? null : url;
        json["urlExpiresAt"] = hide ? null : expiresAt.ToWire();
        if (JobId is not null)
            json["jobId"] = JobId;
        json["nsfwLevel"] = NsfwLevel;
        if (Width is { } width && Height is { } height)
        {
            json["width"] = width;
            json["height"] = height;
        }

        if (unknownMembers)
            json["sharpness"] = 0.75;
        return json;
    }
}
