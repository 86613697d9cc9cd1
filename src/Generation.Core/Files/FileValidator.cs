using System.Net.Http.Headers;
using System.Text.Json.Serialization;

namespace Generation.Files;

/// <summary>What shows that a file is still the same: a strong tag, else the time of its last change.</summary>
internal sealed record FileValidator
{
    public string? EntityTag { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    [JsonIgnore]
    public RangeConditionHeaderValue Condition => EntityTag is null ? new(LastModified!.Value) : new(EntityTag); // one of both is set

    /// <summary>The validator of a response; null when it has none that is strong enough to go on from.</summary>
    public static FileValidator? Of(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentEncoding.Count > 0 || response.Headers.AcceptRanges.Contains("none"))
            return null;
        if (response.Headers.ETag is { IsWeak: false } tag)
            return new() { EntityTag = tag.Tag };

        // A file that changed within the second before the reply may change again within it.
        DateTimeOffset? changed = response.Content.Headers.LastModified;
        return changed is not null && (response.Headers.Date is not { } date || date - changed >= TimeSpan.FromSeconds(1)) ? new() { LastModified = changed } : null;
    }
}
