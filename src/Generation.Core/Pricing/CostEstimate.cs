namespace Generation;

/// <summary>What a request is expected to cost, computed offline from documented rates.</summary>
/// <remarks>The service's own preview is exact; an estimate needs no request and no token.</remarks>
public sealed class CostEstimate
{
    internal CostEstimate(string unit, IReadOnlyList<CostLine> lines)
    {
        Unit = unit;
        Lines = lines;
        Total = lines.Sum(l => l.Amount ?? 0);
        IsComplete = lines.All(l => l.Amount is not null && !l.IsUncertain);
    }

    /// <summary>What the amounts are counted in, for example <c>Buzz</c>; one for all lines.</summary>
    public string Unit { get; }

    /// <summary>The sum of the known lines.</summary>
    public decimal Total { get; }

    /// <summary>What the total is made of.</summary>
    public IReadOnlyList<CostLine> Lines { get; }

    /// <summary>Whether every line is known and certain. When false the lines say what is not; preview the price to be sure.</summary>
    public bool IsComplete { get; }

    /// <summary>The total with its unit, and whether more may come.</summary>
    public override string ToString() => FormattableString.Invariant($"{Total:0.####} {Unit}{(IsComplete ? "" : " or more")}");
}
