namespace Generation.Pricing;

/// <summary>One line of a price.</summary>
/// <param name="Name">What is paid for.</param>
/// <param name="Term">What it costs.</param>
/// <param name="Source">Where that is documented.</param>
internal sealed record PriceLine(string Name, PriceTerm Term, string Source)
{
    /// <summary>For which records there is such a line; null when for all.</summary>
    public Func<WireRecord, bool>? When { get; init; }

    public CostLine Of(PricedRecord record, CostUnit unit)
    {
        Ratio? exact;
        try
        {
            exact = Term.Of(record);
            if (exact is { } known && known.Value > unit.Maximum)
                return TooLarge;
        }
        catch (OverflowException)
        {
            return TooLarge;
        }

        string text = Term.Text(unit.Name);
        if (exact is not { } ratio)
        {
            string reason = record.Remarks.Count > 0 ? string.Join("; ", record.Remarks) : $"Not enough is known about this request ({text}).";
            return new CostLine { Name = Name, Explanation = reason, Source = Source };
        }

        decimal amount = unit.Charge(ratio.Value, out string remark);
        return new CostLine
        {
            Name = Name,
            Amount = amount,
            Explanation = text + string.Concat(record.Remarks.Select(r => "; " + r)) + remark,
            IsUncertain = record.IsUncertain,
            Source = Source,
        };
    }

    private CostLine TooLarge => new() { Name = Name, Explanation = "The figures are too large to compute with." };
}
