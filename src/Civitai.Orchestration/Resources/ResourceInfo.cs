using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>What the service knows of a resource.</summary>
/// <remarks>Members that are not listed here are in <see cref="WireRecord.AdditionalProperties"/>.</remarks>
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

    /// <summary>When its early access ends; null when it has none.</summary>
    public DateTimeOffset? EarlyAccessEndsAt { get; init; }

    /// <summary>When it was published; null when not reported.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    internal override string? Describe() => SafeText.List(Air.IsWellFormed ? Air.Value : null, ResourceName, VersionName);
}
