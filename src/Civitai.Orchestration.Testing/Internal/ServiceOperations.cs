using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>The operations below <c>/v2/services</c>: what can be asked for, which here is what the catalogue has rows for.</summary>
internal static class ServiceOperations
{
    public static ApiReply List(ApiCall call)
    {
        var errors = new List<(string Path, string Message)>();
        int limit = call.Number("limit", 50, errors);
        int offset = call.Number("offset", 0, errors);
        if (limit < 1)
            errors.Add(("limit", "The value is at least 1."));
        if (offset < 0)
            errors.Add(("offset", "The value is at least 0."));
        if (errors.Count > 0)
            return ApiReply.Invalid(errors);

        var found = InputCatalog.All
            .Where(row => call.Query("category") is not { Length: > 0 } category || category == row.StepType)
            .Where(row => row.Id.StartsWith(call.Query("prefix") ?? "", StringComparison.Ordinal))
            .Where(row => $"{row.Id} {row.Title}".Contains(call.Query("query") ?? "", StringComparison.OrdinalIgnoreCase))
            .Where(_ => call.Query("status") is not { Length: > 0 } status || status == "available")
            .ToList();
        var items = new JsonArray();
        foreach (var row in found.Skip(offset).Take(limit))
            items.Add((JsonNode)Describe(row));
        return ApiReply.Json(200, new JsonObject { ["items"] = items, ["totalCount"] = found.Count, ["limit"] = limit, ["offset"] = offset });
    }

    public static ApiReply Get(string id) => InputCatalog.Find(id) is { } row
        ? ApiReply.Json(200, Describe(row))
        : ApiReply.Problem(404, "Not Found", "There is no such service.");

    private static JsonObject Describe(InputDefinition row)
    {
        var parameters = new JsonObject();
        foreach (var discriminator in row.Discriminators)
            parameters[discriminator.Name] = discriminator.Value;
        return new()
        {
            ["id"] = row.Id,
            ["category"] = row.StepType,
            ["parameters"] = parameters,
            ["step"] = row.StepType,
            ["submit"] = "/v2/consumer/workflows",
            ["estimate"] = "/v2/consumer/workflows?whatif=true",
            ["name"] = row.Title,
            ["tags"] = new JsonArray(),
            ["status"] = "available",
        };
    }
}
