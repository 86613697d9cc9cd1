namespace Generation.Pricing;

/// <summary>What a service charges in.</summary>
/// <param name="Name">Its name as users know it.</param>
/// <param name="IsWhole">Whether the service charges whole units and rounds the price of each line up.</param>
/// <param name="Maximum">More than any account holds; beyond it figures are a mistake, and their sum might not be a number.</param>
internal sealed record CostUnit(string Name, bool IsWhole, decimal Maximum)
{
    /// <summary>The amount that is charged.</summary>
    /// <param name="exact">What the rates come to.</param>
    /// <param name="remark">What a line says of the difference; empty when there is none.</param>
    public decimal Charge(decimal exact, out string remark)
    {
        decimal charged = IsWhole ? Math.Ceiling(exact) : exact;
        remark = charged == exact ? "" : FormattableString.Invariant($"; {exact:0.####}, rounded up to whole {Name}");
        return charged;
    }
}
