namespace Civitai.Orchestration;

/// <summary>What a request is expected to cost, computed offline from the documented rates.</summary>
/// <remarks>Amounts are whole Buzz: the service rounds the price of each step up, and a line says where that was done. The service's own preview (<c>PreviewCostAsync</c>) is exact; this one needs no request and no token.</remarks>
public sealed class CostEstimate
{
    internal CostEstimate(IReadOnlyList<CostLine> lines)
    {
        Lines = lines;
        Total = lines.Sum(l => l.Amount ?? 0);
        IsComplete = lines.All(l => l.Amount is not null && !l.IsUncertain);
    }

    /// <summary>The sum of the known lines, in whole Buzz.</summary>
    public decimal Total { get; }

    /// <summary>What the total is made of.</summary>
    public IReadOnlyList<CostLine> Lines { get; }

    /// <summary>Whether every line is known. When false the lines say what is not; preview the price to be sure.</summary>
    public bool IsComplete { get; }

    /// <summary>The total in Buzz, with a note when it is not complete.</summary>
    public override string ToString() => BuzzText.Of(Total) + (IsComplete ? "" : " or more");
}
