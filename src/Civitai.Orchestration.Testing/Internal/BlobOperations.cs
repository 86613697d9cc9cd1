using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>The operations below <c>/v2/consumer/blobs</c>.</summary>
internal sealed class BlobOperations(ServiceState state, LinkSigner links, OrchestratorSimulatorOptions options)
{
    /// <summary>Handles what needs no token because the address is signed; null for everything else.</summary>
    public Task<ApiReply>? HandleSigned(ApiCall call, string[] path) => path switch
    {
        ["blobs", "content", var token] when HttpMethods.IsGet(call.Method) || HttpMethods.IsHead(call.Method) =>
            Task.FromResult(Content(call, token)),
        ["blobs"] when HttpMethods.IsPost(call.Method) && call.Query("sig") is { } signature => links.CheckUpload(signature) switch
        {
            LinkSigner.Verdict.Valid => UploadAsync(call),
            LinkSigner.Verdict.Expired => Task.FromResult(Expired()),
            _ => Task.FromResult(ApiReply.Problem(401, "Unauthorized", "The signature is not valid.")),
        },
        _ => null,
    };

    public ApiReply Redirect(ApiCall call, string id) =>
        state.FindBlob(id) is { } blob ? ApiReply.Redirect(308, links.Sign(call.Origin, blob).Url) : Missing();

    public ApiReply Exists(string id) => state.FindBlob(id) is null ? Missing() : ApiReply.NoContent();

    public ApiReply Refresh(ApiCall call, string id) =>
        state.FindBlob(id) is { } blob ? ApiReply.Json(200, blob.ToJson(links, call.Origin, hide: false)) : Missing();

    public ApiReply PresignUpload(ApiCall call)
    {
        var (url, expiresAt) = links.SignUpload(call.Origin);
        return ApiReply.Json(200, new JsonObject { ["uploadUrl"] = url, ["expiresAt"] = expiresAt.ToWire() });
    }

    public async Task<ApiReply> UploadAsync(ApiCall call)
    {
        var content = call.Body;
        var contentType = call.Request.ContentType ?? "application/octet-stream";
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

        var media = contentType.Split(';')[0].Trim().ToLowerInvariant();
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

        return ApiReply.Json(201, state.Upload(type, extension, media, content).ToJson(links, call.Origin, hide: false));
    }

    private static ApiReply Missing() => ApiReply.Problem(404, "Not Found", "There is no such blob, or it is not made yet.");

    private static ApiReply Expired() => ApiReply.Problem(403, "Forbidden", "The link has expired.");

    // Ranges are honoured one at a time, as downloads resume them; a request for several gets the whole.
    private static ApiReply Ranged(ApiCall call, string contentType, byte[] content)
    {
        if (!RangeHeaderValue.TryParse(call.Request.Headers.Range.ToString(), out var range) || range.Unit != "bytes" || range.Ranges.Count != 1)
            return ApiReply.Bytes(200, contentType, content);

        var asked = range.Ranges.First();
        var (start, end) = asked.From is { } from
            ? (from, Math.Min(asked.To ?? long.MaxValue, content.Length - 1))
            : (Math.Max(0, content.Length - asked.To.GetValueOrDefault()), content.Length - 1);
        if (start >= content.Length || start > end)
            return ApiReply.Problem(416, "Range Not Satisfiable").With("Content-Range", $"bytes */{content.Length}");

        return ApiReply.Bytes(206, contentType, content.AsMemory((int)start, (int)(end - start + 1)))
            .With("Content-Range", string.Create(CultureInfo.InvariantCulture, $"bytes {start}-{end}/{content.Length}"));
    }

    private ApiReply Content(ApiCall call, string token)
    {
        switch (links.Check(token, out var id))
        {
            case LinkSigner.Verdict.Expired:
                return Expired();
            case LinkSigner.Verdict.Forged:
                return ApiReply.Problem(400, "Bad Request", "The link is not valid.");
        }

        if (state.FindBlob(id) is not { } blob)
            return Missing();
        return Ranged(call, blob.ContentType, blob.Content())
            .With("Accept-Ranges", "bytes")
            .With("ETag", $"\"{blob.Id}\"")
            .With("Content-Disposition", $"inline; filename=\"{blob.FileName}\"");
    }
}
