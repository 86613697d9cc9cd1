using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>The Buzz that moved for a workflow.</summary>
public sealed partial record TransactionSummary : WireRecord
{
    private const decimal Largest = 1e15m;

    /// <summary>The transactions, oldest first.</summary>
    [JsonIgnore]
    public IReadOnlyList<WorkflowTransaction> List { get => ListOnWire ?? []; init => ListOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("list")]
    internal IReadOnlyList<WorkflowTransaction>? ListOnWire { get; init; }

    /// <summary>What left the account less what came back, in Buzz.</summary>
    [JsonIgnore]
    public decimal Charge
    {
        get
        {
            decimal charge = 0;
            for (int i = 0; i < List.Count; i++)
            {
                WorkflowTransaction? moved = List[i];
                decimal amount = Math.Clamp(moved?.Amount ?? 0, -Largest, Largest); // far beyond any account, so that no sum overflows
                charge += moved?.Type == TransactionType.Debit ? amount : moved?.Type == TransactionType.Credit ? -amount : 0;
            }

            return charge;
        }
    }

    /// <summary>In a preview: whether the account holds too little. Null elsewhere.</summary>
    public bool? InsufficientBuzz { get; init; }

    internal override string? Describe() => SafeText.List(Buzz.Text(Charge), SafeText.Count(List.Count, "transaction", "transactions"));
}
