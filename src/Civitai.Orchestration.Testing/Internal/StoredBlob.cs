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

    /// <summary>What there is of it once its maker has gone on for so long; null for what is there whole or not at all.</summary>
    public Func<TimeSpan, byte[]>? Growing { get; init; }

    public string NsfwLevel { get; init; } = "pg";

    public string? JobId { get; init; }

    public string? BlockedReason { get; init; }

    public int? Width { get; init; }

    public int? Height { get; init; }

    /// <summary>The workflow that makes it, and when it is done, counted from submission; none for uploads.</summary>
    public WorkflowRun? Maker { get; set; }

    /// <summary>When it is made; <see cref="TimeSpan.MaxValue"/> when it never is.</summary>
    public TimeSpan ReadyAt { get; init; }

    /// <summary>What stands as its address, whatever leads to it; null for its signed address.</summary>
    public string? GivenUrl { get; init; }

    public bool IsMature => NsfwLevel is "r" or "x" or "xxx";

    public byte[] ContentAt(DateTimeOffset now) => Growing is { } growing && Maker is { } maker ? growing(maker.Age(now)) : Content();

    public bool IsReady(DateTimeOffset now) => Maker is null || Maker.HasProduced(ReadyAt, now);

    /// <summary>The blob as a result names it: available with its address, or announced without one.</summary>
    public JsonObject ToJson(View view, bool unknownMembers = false)
    {
        bool isAvailable = IsReady(view.Now) && !(view.HideMature && IsMature);
        var (url, expiresAt) = view.Links.Sign(view.Origin, this);
        var json = new JsonObject
        {
            ["type"] = Type,
            ["id"] = Id,
            ["available"] = isAvailable,
            ["url"] = isAvailable ? GivenUrl ?? url : null,
            ["urlExpiresAt"] = isAvailable ? expiresAt.ToWire() : null,
        };
        if (JobId is not null)
            json["jobId"] = JobId;
        json["nsfwLevel"] = NsfwLevel;
        if (BlockedReason is not null)
            json["blockedReason"] = BlockedReason;
        if (Width is { } width && Height is { } height)
        {
            json["width"] = width;
            json["height"] = height;
        }

        if (Type == "model3d")
            json["format"] = Extension[1..];
        if (unknownMembers)
            json["sharpness"] = 0.75;
        return json;
    }
}
