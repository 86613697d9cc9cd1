using Generation.Tables;

namespace Generation.Pricing;

/// <summary>A record while it is priced, with what there is to say of it.</summary>
internal sealed class PricedRecord(RecordDefinition row, WireRecord written, WireRecord effective)
{
    /// <summary>The record as the user wrote it.</summary>
    public WireRecord Written => written;

    /// <summary>What had to be assumed, each as half a sentence.</summary>
    public List<string> Remarks { get; } = [];

    public bool IsUncertain { get; private set; }

    /// <summary>A member as a number, with the service's default: a list counts its items, a text its characters, a switch is 1 when it is on; null when there is none.</summary>
    public decimal? Number(string member) => row.FindOwn(member)?.Number(effective);

    /// <summary>The same without the service's default.</summary>
    public decimal? WrittenNumber(string member) => row.FindOwn(member)?.Number(written);

    /// <summary>A member of a vocabulary as text, with the service's default; <c>output.type</c> is a member of an inner object.</summary>
    public string? Choice(string member) => Choice(row, effective, member);

    /// <summary>Whether a member is on, has items or is chosen.</summary>
    public bool Has(string member) => Number(member) > 0 || Choice(member) is not null;

    /// <summary>Notes what counts where a member has no value.</summary>
    public void Assume(int value, string member) => Remarks.Add(FormattableString.Invariant($"{value} {member} where none are set"));

    /// <summary>Notes why the price is not certain.</summary>
    public void Doubt(string reason)
    {
        Remarks.Add(reason);
        IsUncertain = true;
    }

    private static string? Choice(RecordDefinition row, WireRecord record, string member)
    {
        int dot = member.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
            return row.FindOwn(member)?.Choice(record);
        return row.FindOwn(member[..dot]) is NestedParameter outer && outer.RecordsIn(record).FirstOrDefault() is { } inner && outer.FindForm(inner) is { } form
            ? Choice(form, inner, member[(dot + 1)..])
            : null;
    }
}
