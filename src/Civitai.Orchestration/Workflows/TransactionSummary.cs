using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>The Buzz that moved for a workflow.</summary>
public sealed partial record TransactionSummary : WireRecord
{
    // Far beyond any account, so that no sum overflows.
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
                decimal amount = Bounded(moved?.Amount ?? 0);
                charge += moved?.Type == TransactionType.Debit ? amount : moved?.Type == TransactionType.Credit ? -amount : 0;
            }

            return charge;
        }
    }

    /// <summary>In a preview: whether the account holds too little. Null elsewhere.</summary>
    public bool? InsufficientBuzz { get; init; }

    /// <summary>An amount that can be added to others, whatever the service says.</summary>
    internal static decimal Bounded(decimal amount) => Math.Clamp(amount, -Largest, Largest);

    internal override string? Describe() => SafeText.List(Buzz.Text(Charge), SafeText.Count(List.Count, "transaction", "transactions"));
}
