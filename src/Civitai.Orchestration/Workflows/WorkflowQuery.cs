using System.Globalization;
using System.Text.Json.Serialization;
using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>Which of the account's workflows to list.</summary>
/// <remarks>Two queries are equal when every member is; their lists of labels only when they are the same object.</remarks>
public sealed record WorkflowQuery
{
    /// <summary>The account's work with all that it made: what is found by it is the caller's result.</summary>
    internal static WorkflowQuery Own { get; } = new() { HideMatureContent = false };

    /// <summary>Only workflows with all of these labels. When null: any.</summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>Only workflows whose metadata matches this text. When null: any.</summary>
    public string? Text { get; init; }

    /// <summary>Only workflows made at or after this time. When null: any.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Only workflows made at or before this time. When null: any.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Whether the oldest come first. When null: the newest do.</summary>
    public bool? Ascending { get; init; }

    /// <summary>Whether workflows that failed, expired or were cancelled are left out. When null: no.</summary>
    public bool? ExcludeFailed { get; init; }

    /// <summary>Whether mature results come without an address. When null the service hides them in lists.</summary>
    public bool? HideMatureContent { get; init; }

    /// <summary>How many a page holds, at least 1. When null the service uses 100; no source states the most that it takes.</summary>
    public int? PageSize { get; init; }

    /// <summary>Where to go on, from <see cref="WorkflowPage.Next"/>; can be kept and used by another program. When null: at the start.</summary>
    public string? Cursor { get; init; }

    /// <summary>The span of time and the size of a page; never what is searched for.</summary>
    public override string ToString() => SafeText.List(
        nameof(WorkflowQuery),
        From is null ? null : string.Create(CultureInfo.InvariantCulture, $"from {From:O}"),
        To is null ? null : string.Create(CultureInfo.InvariantCulture, $"to {To:O}"),
        SafeText.Count(Tags?.Count, "label", "labels"),
        PageSize is null ? null : string.Create(CultureInfo.InvariantCulture, $"{PageSize} on a page"));

    internal void ThrowIfInvalid()
    {
        if (PageSize < 1)
            throw new ArgumentOutOfRangeException("query", PageSize, "A page of workflows must hold at least 1.");
    }

    internal string ToQueryString() => new QueryText()
        .AddEach("tags", Tags)
        .Add("query", Text)
        .Add("fromDate", From)
        .Add("toDate", To)
        .Add("ascending", Ascending)
        .Add("excludeFailed", ExcludeFailed)
        .Add("hideMatureContent", HideMatureContent)
        .Add("take", PageSize)
        .Add("cursor", Cursor)
        .ToString();
}

/// <summary>A page of a list of workflows.</summary>
public sealed partial record WorkflowPage : WireRecord
{
    /// <summary>The workflows.</summary>
    [JsonIgnore]
    public IReadOnlyList<Workflow> Items { get => ItemsOnWire ?? []; init => ItemsOnWire = value; }

    /// <summary>The cursor of the next page; null or empty at the end.</summary>
    [Loose]
    public string? Next { get; init; }

    [JsonInclude]
    [JsonPropertyName("items")]
    internal IReadOnlyList<Workflow>? ItemsOnWire { get; init; }

    internal override string? Describe() =>
        SafeText.List(SafeText.Count(Items.Count, "workflow", "workflows"), string.IsNullOrEmpty(Next) ? null : "more follow");
}
