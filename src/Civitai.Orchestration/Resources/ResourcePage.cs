using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A page of a list of resources.</summary>
public sealed partial record ResourcePage : WireRecord
{
    /// <summary>The resources.</summary>
    [JsonIgnore]
    public IReadOnlyList<ResourceInfo> Items { get => ItemsOnWire ?? []; init => ItemsOnWire = value; }

    /// <summary>The cursor of the next page; null or empty at the end.</summary>
    [Loose]
    public string? Next { get; init; }

    [JsonInclude]
    [JsonPropertyName("items")]
    internal IReadOnlyList<ResourceInfo>? ItemsOnWire { get; init; }

    internal override string? Describe() =>
        SafeText.List(SafeText.Count(Items.Count, "resource", "resources"), string.IsNullOrEmpty(Next) ? null : "more follow");
}
