using System.Globalization;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>The operations below <c>/v2/resources</c>, which know every well-formed identifier with a version.</summary>
internal static class ResourceOperations
{
    /// <summary>The resources that are being fetched: none.</summary>
    public static ApiReply List(ApiCall call) => call.Query("view") == "queue"
        ? ApiReply.Json(200, new JsonObject { ["items"] = new JsonArray() })
        : ApiReply.Invalid("view", "The only view is 'queue'.");

    public static ApiReply Get(string text)
    {
        if (!Air.TryParse(text, CultureInfo.InvariantCulture, out _))
            return ApiReply.Invalid("air", "The text is not an AIR.");
        if (!text.Contains('@', StringComparison.Ordinal))
            return ApiReply.Problem(404, "Not Found", "The simulator knows resources by their version only.");

        ulong key = StableHash.Of(text);
        return ApiReply.Json(200, new JsonObject
        {
            ["air"] = text,
            ["size"] = (long)(key % 6_000_000_000),
            ["hashes"] = new JsonObject { ["AutoV2"] = $"{key & 0xFFFFFFFFFF:X10}" },
            ["downloadUrls"] = new JsonArray(),
            ["resourceName"] = "Simulated resource",
            ["versionName"] = "v1",
            ["checkPermission"] = false,
            ["canGenerate"] = true,
            ["fileFormat"] = "safeTensor",
            ["hasMatureContentRestriction"] = false,
            ["hasNSFWContentRestriction"] = false,
        });
    }
}
