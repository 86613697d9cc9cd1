namespace Civitai.Orchestration;

/// <summary>What using a resource costs on top of the work.</summary>
public sealed partial record ResourceFee : WireRecord
{
    /// <summary>How much, by <see cref="Type"/>; null when not reported.</summary>
    public decimal? Amount { get; init; }

    /// <summary>What the amount counts for; null when not reported.</summary>
    public string? Type { get; init; }

    /// <summary>In what it is paid out; null when not reported.</summary>
    public string? SettlementCurrency { get; init; }

    /// <summary>The version of the model whose maker gets it; null when not reported.</summary>
    public int? RecipientModelVersionId { get; init; }
}
