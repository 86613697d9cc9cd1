using Generation.Pricing;

namespace Generation;

/// <summary>How an input is priced: terms that can be computed and read.</summary>
public class Price
{
    private readonly CostUnit? _unit;
    private readonly IReadOnlyList<PriceLine> _lines;

    private protected Price(CostUnit? unit, params IReadOnlyList<PriceLine> lines)
    {
        _unit = unit;
        _lines = lines;
    }

    /// <summary>The rate in words, for a list or a form.</summary>
    public string Description => _unit is null ? "not documented; preview the price" : _lines[0].Term.Text(_unit.Name);

    /// <summary>Where the rate is documented; empty when it is not.</summary>
    public string Source => _unit is null ? "" : _lines[0].Source;

    /// <summary>Whether the rate is documented at all.</summary>
    public bool IsKnown => _unit is not null;

    /// <summary>The rate in words.</summary>
    public override string ToString() => Description;

    /// <summary>A price that no source states.</summary>
    internal static Price Unknown { get; } = new(null);

    /// <summary>The members that the terms look at.</summary>
    internal IEnumerable<string> Members => _lines.SelectMany(l => l.Term.Members);

    /// <summary>A price of some lines; the first is the main one.</summary>
    internal static Price Of(CostUnit unit, params IReadOnlyList<PriceLine> lines) => new(unit, lines);

    /// <summary>The lines of a record.</summary>
    /// <param name="row">The record's row.</param>
    /// <param name="written">The record as the user wrote it.</param>
    internal IEnumerable<CostLine> LinesOf(RecordDefinition row, WireRecord written)
    {
        if (_unit is null)
            return [new CostLine { Name = "work", Explanation = "No source states this rate; preview the price." }];
        WireRecord effective = row.WithDefaults(written);
        return _lines.Where(l => l.When?.Invoke(written) != false).Select(l => l.Of(new PricedRecord(row, written, effective), _unit));
    }
}
