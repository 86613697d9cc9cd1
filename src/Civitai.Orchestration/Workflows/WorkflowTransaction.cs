using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>One movement of Buzz.</summary>
public sealed partial record WorkflowTransaction : WireRecord
{
    /// <summary>Whether Buzz left the account or came back.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public TransactionType Type { get; init; }

    /// <summary>The amount in Buzz, never negative.</summary>
    [JsonIgnore]
    public decimal Amount { get => AmountOnWire ?? 0; init => AmountOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("amount")]
    internal decimal? AmountOnWire { get; init; }

    /// <summary>The id of the transaction; null when not reported.</summary>
    public string? Id { get; init; }

    /// <summary>The kind of Buzz.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public BuzzAccount AccountType { get; init; }

    internal override string? Describe() => SafeText.List(Type.Value, Buzz.Text(AmountOnWire), AccountType.Value);
}
