using System.Text.Json.Serialization;
using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>Which services to list.</summary>
/// <remarks>Two queries are equal when every member is; their lists of labels only when they are the same object.</remarks>
public sealed record ServiceQuery
{
    /// <summary>Only those of a category: <c>image</c>, <c>video</c>, <c>chat</c>, <c>audio</c>, <c>text</c>, <c>3d</c>, <c>model</c> or <c>utility</c>. When null: any.</summary>
    public string? Category { get; init; }

    /// <summary>Only those whose id begins so, for example <c>image/flux2</c>. When null: any.</summary>
    public string? Prefix { get; init; }

    /// <summary>Only those with all of these labels. When null: any.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Only those with this text in id, name, description or labels. When null: any.</summary>
    public string? Text { get; init; }

    /// <summary>Only those that work so at present. When null: any.</summary>
    public ServiceStatus? Status { get; init; }

    /// <summary>What measurements and status cover. When null the service takes a day.</summary>
    public ServiceWindow? Window { get; init; }

    /// <summary>How many a page holds. When null the service takes 50.</summary>
    public int? PageSize { get; init; }

    /// <summary>How many to pass over. When null: none.</summary>
    public int? Offset { get; init; }

    /// <summary>What is asked for; never the text that is searched for.</summary>
    public override string ToString() => SafeText.List(nameof(ServiceQuery), Category is null ? null : SafeText.Of(Category), Prefix is null ? null : SafeText.Of(Prefix), Status?.Value);

    internal string ToQueryString() => new QueryText()
        .Add("category", Category)
        .Add("prefix", Prefix)
        .AddEach("tags", Tags)
        .Add("query", Text)
        .Add("status", Status?.Value)
        .Add("window", Window?.Value)
        .Add("limit", PageSize)
        .Add("offset", Offset)
        .ToString();
}

/// <summary>A page of a list of services.</summary>
public sealed partial record ServicePage : WireRecord
{
    /// <summary>The services.</summary>
    [JsonIgnore]
    public IReadOnlyList<ServiceInfo> Items { get => ItemsOnWire ?? []; init => ItemsOnWire = value; }

    /// <summary>How many there are on all pages; null when not reported.</summary>
    public int? TotalCount { get; init; }

    /// <summary>How many a page holds at most; null when not reported.</summary>
    public int? Limit { get; init; }

    /// <summary>How many stand before this page; null when not reported.</summary>
    public int? Offset { get; init; }

    [JsonInclude]
    [JsonPropertyName("items")]
    internal IReadOnlyList<ServiceInfo>? ItemsOnWire { get; init; }

    internal override string? Describe() => SafeText.List(SafeText.Count(Items.Count, "service", "services"), SafeText.Count(TotalCount, "in all", "in all"));
}
