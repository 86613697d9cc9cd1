namespace Generation.Pricing;

/// <summary>A record while it is priced, with what there is to say of it.</summary>
internal sealed class PricedRecord(RecordDefinition row, WireRecord written, WireRecord effective)
{
    /// <summary>The record as the user wrote it.</summary>
    public WireRecord Written => written;

    /// <summary>What had to be assumed, each as half a sentence.</summary>
    public List<string> Remarks { get; } = [];

    public bool IsUncertain { get; private set; }

    /// <summary>A member as a number, with the service's default: a list counts its items, a switch is 1 when it is on; null when there is none.</summary>
    public decimal? Number(string member) => row.FindOwn(member)?.Number(effective);

    /// <summary>The same without the service's default.</summary>
    public decimal? WrittenNumber(string member) => row.FindOwn(member)?.Number(written);

    /// <summary>A member of a vocabulary as text, with the service's default.</summary>
    public string? Choice(string member) => row.FindOwn(member)?.Choice(effective);

    /// <summary>Notes why the price is not certain.</summary>
    public void Doubt(string reason)
    {
        Remarks.Add(reason);
        IsUncertain = true;
    }
}
