using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>What the service knows of a resource.</summary>
public sealed partial record ResourceInfo : WireRecord
{
    /// <summary>Its identifier.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Air Air { get; init; }

    /// <summary>Its name; null when not reported.</summary>
    public string? ResourceName { get; init; }

    /// <summary>The name of its version; null when not reported.</summary>
    public string? VersionName { get; init; }

    /// <summary>Its size in bytes; null when not reported.</summary>
    public long? Size { get; init; }

    /// <summary>The format of its file; null when not reported.</summary>
    public string? FileFormat { get; init; }

    /// <summary>Hashes of its file, by kind; null when not reported.</summary>
    public IReadOnlyDictionary<string, string>? Hashes { get; init; }

    /// <summary>Whether it can be used for generation; null when not reported.</summary>
    public bool? CanGenerate { get; init; }

    /// <summary>Whether using it needs a permission; null when not reported.</summary>
    public bool? CheckPermission { get; init; }

    /// <summary>Whether it may not be used for mature content; null when not reported.</summary>
    public bool? HasMatureContentRestriction { get; init; }

    /// <summary>Whether results made with it are kept safe for work; null when not reported.</summary>
    [JsonPropertyName("hasNSFWContentRestriction")]
    public bool? HasNsfwContentRestriction { get; init; }

    /// <summary>Where its file can be had; they may be signed, treat them as secrets.</summary>
    [JsonIgnore]
    public IReadOnlyList<Uri> DownloadUrls { get => WireText.ToUris(DownloadUrlsOnWire); init => DownloadUrlsOnWire = WireText.ToTexts(value); }

    /// <summary>Whether using it needs the account's authorization; null when not reported.</summary>
    public bool? RequiresAuthorization { get; init; }

    /// <summary>How often an account may use it before its early access ends; null for no limit.</summary>
    public int? FreeTrialLimit { get; init; }

    /// <summary>How popular it is, 0 to 1; null when not reported.</summary>
    public double? PopularityRank { get; init; }

    /// <summary>Whether the site features it; null when not reported.</summary>
    public bool? IsFeatured { get; init; }

    /// <summary>The number of the account that it belongs to; null when not reported.</summary>
    public int? UserId { get; init; }

    /// <summary>Whether the machines that would use it have it; null when not reported.</summary>
    public ResourceAvailability? Availability { get; init; }

    /// <summary>Whether its maker is paid for its use; null when not reported.</summary>
    public bool? PayoutEnabled { get; init; }

    /// <summary>What its use costs on top of the work; null for nothing.</summary>
    public ResourceFee? Fee { get; init; }

    /// <summary>All that its use costs on top of the work.</summary>
    [JsonIgnore]
    public IReadOnlyList<ResourceFee> Fees { get => FeesOnWire ?? []; init => FeesOnWire = value; }

    /// <summary>When the service reads it anew; null when not reported.</summary>
    public DateTimeOffset? InvalidateAt { get; init; }

    /// <summary>When its early access ends; null when it has none.</summary>
    public DateTimeOffset? EarlyAccessEndsAt { get; init; }

    /// <summary>When it was published; null when not reported.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    [JsonInclude]
    [JsonPropertyName("fees")]
    internal IReadOnlyList<ResourceFee>? FeesOnWire { get; init; }

    [JsonInclude]
    [JsonPropertyName("downloadUrls")]
    [Loose]
    internal IReadOnlyList<string>? DownloadUrlsOnWire { get; init; }

    internal override string? Describe() => SafeText.List(Air.IsWellFormed ? Air.Value : null, ResourceName, VersionName);
}
