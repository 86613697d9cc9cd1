using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>The operations below <c>/v2/consumer/blobs</c>.</summary>
internal sealed class BlobOperations(ServiceState state, LinkSigner links, OrchestratorSimulatorOptions options, Func<ServiceAddresses> addresses)
{
    /// <summary>Handles what needs no token because the address is signed; null for everything else.</summary>
    public Task<ApiReply>? HandleSigned(ApiCall call, string[] path)
    {
        bool isRead = HttpMethods.IsGet(call.Method) || HttpMethods.IsHead(call.Method);
        return path switch
        {
            ["blobs", "content", var token] when isRead => Task.FromResult(Content(call, token)),
            ["blobs", "archive", var token] when isRead => Task.FromResult(Archive(token)),
            ["blobs", "blocked", _] when isRead => Task.FromResult(ApiReply.Problem(403, "Forbidden", "The content is blocked.")),
            ["blobs", var id] when isRead && call.Query("sig") is not null => Task.FromResult(Signed(call, id)),
            ["blobs"] when (HttpMethods.IsPost(call.Method) || HttpMethods.IsPut(call.Method)) && call.Query("sig") is not null =>
                links.Check(call, "upload") switch
                {
                    LinkSigner.Verdict.Valid => UploadAsync(call),
                    LinkSigner.Verdict.Refused => Task.FromResult(Refused()),
                    _ => Task.FromResult(ApiReply.Problem(401, "Unauthorized", "The signature is not valid.")),
                },
            _ => null,
        };
    }

    /// <summary>A blob by its id: the way to its signed address on the sibling host, or, without redirects, the bytes.</summary>
    public ApiReply Get(ApiCall call, string id)
    {
        if (state.FindBlob(id) is not { } blob)
            return Missing();
        return options.RedirectsMedia ? ApiReply.Redirect(301, links.Sign(addresses().Sibling, blob).Url) : Bytes(call, blob);
    }

    public ApiReply Stream(ApiCall call, string id) => state.FindBlob(id) is { } blob ? Bytes(call, blob) : Missing();

    public ApiReply Exists(string id) => state.FindBlob(id) is null ? Missing() : ApiReply.NoContent();

    public ApiReply Refresh(ApiCall call, string id) =>
        state.FindBlob(id) is { } blob ? ApiReply.Json(200, state.Describe(blob, call.Origin)) : Missing();

    public ApiReply PresignUpload(ApiCall call)
    {
        var (url, expiresAt) = links.SignUpload(call.Origin);
        return ApiReply.Json(200, new JsonObject { ["uploadUrl"] = url, ["expiresAt"] = expiresAt.ToWire() });
    }

    public async Task<ApiReply> UploadAsync(ApiCall call)
    {
        byte[] content = call.Body;
        string contentType = call.Request.ContentType ?? "application/octet-stream";
        if (contentType.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            call.Request.Body = new MemoryStream(call.Body);
            try
            {
                var form = await call.Request.ReadFormAsync().ConfigureAwait(false);
                if (form.Files.Count == 0)
                    return ApiReply.Problem(400, "Bad Request", "The form has no file.");
                using var copy = new MemoryStream();
                await form.Files[0].CopyToAsync(copy).ConfigureAwait(false);
                (content, contentType) = (copy.ToArray(), form.Files[0].ContentType);
            }
            catch (InvalidDataException)
            {
                return ApiReply.Problem(400, "Bad Request", "The form cannot be read.");
            }
        }

        if (content.Length == 0)
            return ApiReply.Problem(400, "Bad Request", "The upload is empty.");
        if (content.Length > options.MaxUploadBytes)
            return ApiReply.Problem(413, "Content Too Large");

        string media = contentType.Split(';')[0].Trim().ToLowerInvariant();
        var (type, extension) = media switch
        {
            "image/png" => ("image", ".png"),
            "image/jpeg" => ("image", ".jpeg"),
            "image/webp" => ("image", ".webp"),
            "image/gif" => ("image", ".gif"),
            "video/mp4" => ("video", ".mp4"),
            "video/webm" => ("video", ".webm"),
            "audio/mpeg" => ("audio", ".mp3"),
            "audio/wav" or "audio/x-wav" => ("audio", ".wav"),
            "application/zip" or "application/octet-stream" => ("file", ".bin"),
            _ => ("", ""),
        };
        if (type.Length == 0)
            return ApiReply.Problem(415, "Unsupported Media Type", "Uploads are images, videos, audio or zip files.");

        return ApiReply.Json(201, state.Describe(state.Upload(type, extension, media, content), call.Origin));
    }

    private static ApiReply Missing() => ApiReply.Problem(404, "Not Found", "There is no such blob, or it is not made yet.");

    private ApiReply Refused() => ApiReply.Problem(options.SignedUrlRefusal, "The link is refused", "The link has expired.");

    // Ranges are honoured one at a time, as downloads resume them, and only of the content that If-Range names; else the whole is sent.
    private static ApiReply Ranged(ApiCall call, string contentType, byte[] content, string tag)
    {
        if (!RangeHeaderValue.TryParse(call.Request.Headers.Range.ToString(), out var range) || range.Unit != "bytes" || range.Ranges.Count != 1
            || (call.Request.Headers.IfRange.ToString() is { Length: > 0 } known && known != tag))
            return ApiReply.Bytes(200, contentType, content);

        var asked = range.Ranges.First();
        var (start, end) = asked.From is { } from
            ? (from, Math.Min(asked.To ?? long.MaxValue, content.Length - 1))
            : (Math.Max(0, content.Length - asked.To.GetValueOrDefault()), content.Length - 1);
        if (start >= content.Length || start > end)
            return ApiReply.Problem(416, "Range Not Satisfiable").With("Content-Range", FormattableString.Invariant($"bytes */{content.Length}"));

        return ApiReply.Bytes(206, contentType, content.AsMemory((int)start, (int)(end - start + 1)))
            .With("Content-Range", string.Create(CultureInfo.InvariantCulture, $"bytes {start}-{end}/{content.Length}"));
    }

    // The signed address leads on to the content, by a path alone.
    private ApiReply Signed(ApiCall call, string id)
    {
        if (state.FindBlob(id) is not { } blob)
            return Missing();
        return links.Check(call, blob.Id) switch
        {
            LinkSigner.Verdict.Refused => Refused(),
            LinkSigner.Verdict.Forged => ApiReply.Problem(401, "Unauthorized", "The signature is not valid."),
            _ => options.RedirectsMedia ? ApiReply.Redirect(301, links.ContentPath(blob)) : Bytes(call, blob),
        };
    }

    private ApiReply Content(ApiCall call, string token) => links.CheckToken(token, out string? id) switch
    {
        LinkSigner.Verdict.Refused => Refused(),
        LinkSigner.Verdict.Forged => ApiReply.Problem(400, "Bad Request", "The link is not valid."),
        _ => state.FindBlob(id) is { } blob ? Bytes(call, blob) : Missing(),
    };

    private ApiReply Archive(string token)
    {
        if (links.CheckToken(token, out string? ids) != LinkSigner.Verdict.Valid)
            return ApiReply.Problem(410, "Gone", "The archive is no longer there.");

        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var blob in ids.Split('~').Select(state.FindBlob).OfType<StoredBlob>())
            {
                using var entry = archive.CreateEntry(blob.Id + blob.Extension).Open();
                entry.Write(blob.Content());
            }
        }

        return ApiReply.Bytes(200, "application/zip", file.ToArray());
    }

    private ApiReply Bytes(ApiCall call, StoredBlob blob) =>
        Ranged(call, blob.ContentType, blob.ContentAt(options.TimeProvider.GetUtcNow()), $"\"{blob.Id}\"")
            .With("Accept-Ranges", "bytes")
            .With("ETag", $"\"{blob.Id}\"")
            .With("Content-Disposition", $"inline; filename=\"{blob.FileName}\"");
}
