using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>The Buzz that moved for a workflow.</summary>
public sealed record TransactionSummary : WireRecord
{
    /// <summary>The transactions, oldest first.</summary>
    [JsonIgnore]
    public IReadOnlyList<WorkflowTransaction> List { get => ListOnWire ?? []; init => ListOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("list")]
    [JsonConverter(typeof(RecordListConverter<WorkflowTransaction>))]
    internal IReadOnlyList<WorkflowTransaction>? ListOnWire { get; init; }

    /// <summary>In a preview: whether the account holds too little. Null elsewhere.</summary>
    public bool? InsufficientBuzz { get; init; }
}
