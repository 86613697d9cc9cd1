using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Civitai.Orchestration.Faults.Service;

/// <summary>
/// A small service of its own, which shares no code with the library: submissions are kept by their key, reads may wait, results are files. It counts what reached it.
/// </summary>
internal sealed class ReferenceService(TimeProvider clock, string token)
{
    public const string Workflows = "/v2/consumer/workflows";
    public const string Blobs = "/v2/consumer/blobs";
    public const string Content = "/v2/consumer/blobs/content/";

    private readonly object _gate = new();
    private readonly Dictionary<string, Work> _byKey = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Work> _byId = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, StoredFile> _files = new(StringComparer.Ordinal);
    private int _submissions;

    /// <summary>What is part of every signed address, and must not be found anywhere else.</summary>
    public string Signature { get; init; } = "";

    /// <summary>How long work takes, on the service's clock.</summary>
    public TimeSpan Runtime { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>About how many bytes a picture has.</summary>
    public int ImageBytes { get; init; } = 3000;

    /// <summary>Whether addresses of files answer with a relative redirect first, as the real service does.</summary>
    public bool RedirectsContent { get; init; }

    /// <summary>The submissions that were executed, repetitions of a key included.</summary>
    public int Submissions => Volatile.Read(ref _submissions);

    /// <summary>The workflows that exist.</summary>
    public IReadOnlyCollection<Work> All => [.. _byId.Values];

    public Work? Find(string id) => _byId.GetValueOrDefault(id);

    public StoredFile? FindFile(string id) => _files.GetValueOrDefault(id);

    public void AddFile(string id, StoredFile file) => _files[id] = file;

    public async Task<ServiceReply> HandleAsync(ServiceRequest request, string origin, CancellationToken cancellationToken)
    {
        if (request.IsContent)
            return ReadContent(request);
        if (request.Headers.GetValueOrDefault("authorization") != "Bearer " + token)
            return ServiceReply.Empty(401);

        string rest = request.Path.StartsWith(Workflows + "/", StringComparison.Ordinal) ? Uri.UnescapeDataString(request.Path[(Workflows.Length + 1)..]) : "";
        switch (request.Method)
        {
            case "POST" when request.Path == Workflows:
                return await SubmitAsync(request, origin, cancellationToken).ConfigureAwait(false);
            case "GET" when request.Path == Workflows:
                return ServiceReply.Json(200, $$"""{"items":[{{string.Join(',', All.Select(w => Describe(w, origin)))}}]}""");
            case "GET" when rest.Length > 0 && Find(rest) is { } work:
                return await ReadAsync(work, request.Wait, origin, cancellationToken).ConfigureAwait(false);
            case "PUT" or "PATCH" or "DELETE" when rest.Length > 0 && Find(rest) is not null:
                return ServiceReply.Empty(204);
            case "POST" when request.Path.StartsWith(Blobs + "/", StringComparison.Ordinal) && request.Path.EndsWith("/refresh", StringComparison.Ordinal):
                string refreshed = request.Path[(Blobs.Length + 1)..^"/refresh".Length];
                return FindFile(refreshed) is null ? ServiceReply.Empty(404) : ServiceReply.Json(200, DescribeBlob(refreshed, origin));
            case "GET" when request.Path.StartsWith(Blobs + "/", StringComparison.Ordinal):
                string id = request.Path[(Blobs.Length + 1)..];
                return FindFile(id) is null ? ServiceReply.Empty(404) : ServiceReply.Empty(308) with { Headers = [("Location", origin + SignedPath(id, direct: true))] };
            default:
                return ServiceReply.Json(404, """{"type":"about:blank","title":"Not Found","status":404}""");
        }
    }

    /// <summary>The signed address of a file, as a path.</summary>
    public string SignedPath(string id, bool direct) => $"{Content}{id}?sig={Signature}&exp=2099-01-01{(direct ? "&direct=1" : "")}";

    private async Task<ServiceReply> SubmitAsync(ServiceRequest request, string origin, CancellationToken cancellationToken)
    {
        JsonElement body;
        try
        {
            using var document = JsonDocument.Parse(request.Body);
            body = document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return ServiceReply.Json(400, """{"title":"One or more validation errors occurred.","status":400,"errors":{"$":["not JSON"]}}""");
        }

        if (request.Parameter("whatif") is not null)
            return ServiceReply.Json(200, Describe(new Work("", "", body, clock.GetUtcNow(), TimeSpan.MaxValue), origin));

        Work work;
        lock (_gate)
        {
            _submissions++;
            string key = body.TryGetProperty("externalId", out JsonElement given) ? given.GetString()! : "none-" + Guid.NewGuid();
            if (!_byKey.TryGetValue(key, out work!))
            {
                string id = string.Create(CultureInfo.InvariantCulture, $"{_byKey.Count}-{clock.GetUtcNow():yyyyMMddHHmmssfff}");
                work = new Work(id, key, body, clock.GetUtcNow(), Runtime);
                _byKey.Add(key, work);
                for (int n = 0; n < work.Quantity; n++)
                    _files[work.BlobId(n)] = new StoredFile(MediaFile.Png(SHA256.HashData(Encoding.UTF8.GetBytes(work.BlobId(n)))[0], ImageBytes + (n * 500)), "image/png");
                _byId[id] = work;
            }
        }

        return await ReadAsync(work, request.Wait, origin, cancellationToken).ConfigureAwait(false);
    }

    private async Task<ServiceReply> ReadAsync(Work work, TimeSpan wait, string origin, CancellationToken cancellationToken)
    {
        TimeSpan left = work.EndsAt - clock.GetUtcNow();
        if (left > TimeSpan.Zero && wait > TimeSpan.Zero)
            await Task.Delay(left < wait ? left : wait, clock, cancellationToken).ConfigureAwait(false);
        return ServiceReply.Json(clock.GetUtcNow() >= work.EndsAt ? 200 : 202, Describe(work, origin));
    }

    private string Describe(Work work, string origin)
    {
        bool isPreview = work.Id.Length == 0;
        bool hasEnded = !isPreview && clock.GetUtcNow() >= work.EndsAt;
        string status = isPreview ? "unassigned" : hasEnded ? "succeeded" : clock.GetUtcNow() >= work.CreatedAt + (work.Runtime / 2) ? "processing" : "scheduled";
        string images = string.Join(',', Enumerable.Range(0, work.Quantity).Select(n => hasEnded
            ? DescribeBlob(work.BlobId(n), origin)
            : $$"""{"type":"image","width":512,"height":512,"id":"{{work.BlobId(n)}}","available":false,"url":null,"urlExpiresAt":null,"jobId":null,"nsfwLevel":null,"blockedReason":null}"""));
        string completed = hasEnded ? $"\"{work.EndsAt:O}\"" : "null";
        return $$"""
            {"id":"{{work.Id}}","createdAt":"{{work.CreatedAt:O}}","transactions":{"list":[{"type":"debit","amount":8,"accountType":"blue"}]},"metadata":{},"status":"{{status}}",
            "completedAt":{{completed}},"cost":{"base":8,"factors":{"quantity":1},"fixed":{},"total":8},"tags":["größe","日本語"],"externalId":"1234567-{{work.Key}}",
            "steps":[{"$type":"imageGen","input":{{work.Input}},"output":{"images":[{{images}}]},"name":"$0","priority":"low","timeout":"00:10:00","retries":0,"status":"{{status}}",
            "startedAt":null,"completedAt":{{completed}},"estimatedProgressRate":null,"metadata":{},
            "jobs":[{"id":"{{work.Key}}-j","status":"{{status}}","estimatedProgressRate":null,"queuePosition":null,"cost":8}]}],
            "callbacks":[],"tips":{"civitai":0,"creators":0},"allowMatureContent":false,"upgradeMode":"manual","currencies":["blue","green","yellow"]}
            """.ReplaceLineEndings("");
    }

    private string DescribeBlob(string id, string origin) =>
        $$"""{"type":"image","width":512,"height":512,"id":"{{id}}","available":true,"url":"{{origin}}{{SignedPath(id, direct: !RedirectsContent)}}","urlExpiresAt":"2099-01-01T00:00:00Z","jobId":"{{id}}-j","nsfwLevel":"pg","blockedReason":null}""";

    private ServiceReply ReadContent(ServiceRequest request)
    {
        string id = request.Path[Content.Length..];
        if (request.Parameter("sig") != Signature)
            return ServiceReply.Empty(403);
        if (FindFile(id) is not { } file)
            return ServiceReply.Empty(404);
        if (request.Parameter("direct") is null)
            return ServiceReply.Empty(301) with { Headers = [("Location", SignedPath(id, direct: true))] };
        return file.Read(request);
    }
}

/// <summary>One piece of work that was paid for.</summary>
internal sealed record Work(string Id, string Key, JsonElement Body, DateTimeOffset CreatedAt, TimeSpan Runtime)
{
    public DateTimeOffset EndsAt => Runtime == TimeSpan.MaxValue ? DateTimeOffset.MaxValue : CreatedAt + Runtime;

    public string Input => Body.GetProperty("steps")[0].GetProperty("input").GetRawText();

    public string Prompt => Body.GetProperty("steps")[0].GetProperty("input").GetProperty("prompt").GetString()!;

    public int Quantity => Body.GetProperty("steps")[0].GetProperty("input").TryGetProperty("quantity", out JsonElement quantity) ? quantity.GetInt32() : 1;

    public string BlobId(int number) => $"{Key}-{number}.png";
}

/// <summary>A file and how its host hands it out.</summary>
internal sealed record StoredFile(byte[] Bytes, string ContentType)
{
    public bool AcceptsRanges { get; init; } = true;

    public string? ETag { get; init; }

    /// <summary>Bytes that were handed out after a range was asked for.</summary>
    public int RangeRequests { get; set; }

    public string Digest => Convert.ToHexString(SHA256.HashData(Bytes));

    public ServiceReply Read(ServiceRequest request)
    {
        string etag = ETag ?? $"\"{Digest[..16]}\"";
        List<(string, string)> headers = [("ETag", etag)];
        if (!AcceptsRanges)
            return new ServiceReply(200, Bytes, ContentType) { Headers = headers };

        headers.Add(("Accept-Ranges", "bytes"));
        bool mayRange = !request.Headers.TryGetValue("if-range", out string? condition) || condition == etag;
        if (mayRange && request.Headers.TryGetValue("range", out string? text) && RangeHeaderValue.TryParse(text, out RangeHeaderValue? range) && range.Ranges.FirstOrDefault()?.From is { } from)
        {
            RangeRequests++;
            if (from >= Bytes.Length)
                return ServiceReply.Empty(416) with { Headers = [("Content-Range", $"bytes */{Bytes.Length}")] };
            headers.Add(("Content-Range", $"bytes {from}-{Bytes.Length - 1}/{Bytes.Length}"));
            return new ServiceReply(206, Bytes[(int)from..], ContentType) { Headers = headers };
        }

        return new ServiceReply(200, Bytes, ContentType) { Headers = headers };
    }
}
