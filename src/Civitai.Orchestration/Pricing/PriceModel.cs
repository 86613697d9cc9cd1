using System.Globalization;

namespace Civitai.Orchestration.Pricing;

/// <summary>How an input is priced.</summary>
public abstract class PriceModel
{
    private protected PriceModel(string description, string source)
    {
        Description = description;
        Source = source;
    }

    /// <summary>The rate in words, for a list or a form.</summary>
    public string Description { get; }

    /// <summary>Where the rate is documented.</summary>
    public string Source { get; }

    /// <summary>The rate in words.</summary>
    public override string ToString() => Description;

    /// <summary>What a line says of an amount that is no whole number: the service charges whole Buzz and rounds each step's price up.</summary>
    internal static string Rounding(decimal exact) =>
        exact == Math.Ceiling(exact) ? "" : string.Create(CultureInfo.InvariantCulture, $"; {exact:0.####}, rounded up to whole Buzz");

    /// <summary>Whether the rate is documented at all.</summary>
    public virtual bool IsKnown => true;

    /// <summary>
    /// Adds the lines of an input.
    /// </summary>
    /// <param name="input">The input as the user wrote it.</param>
    /// <param name="effective">The input with the service's defaults.</param>
    /// <param name="lines">Where the lines go.</param>
    internal abstract void AddLines(WireRecord input, WireRecord effective, List<CostLine> lines);
}

/// <summary>A price that no source states.</summary>
internal sealed class UnknownPrice() : PriceModel("not documented; preview the price", "")
{
    public static UnknownPrice Instance { get; } = new();

    public override bool IsKnown => false;

    internal override void AddLines(WireRecord input, WireRecord effective, List<CostLine> lines) =>
        lines.Add(new CostLine { Name = "work", Explanation = "No source states this rate; preview the price." });
}

/// <summary>A price computed by a formula over one input type.</summary>
internal sealed class FormulaPrice<TInput>(string description, string source, Func<TInput, decimal?> formula) : PriceModel(description, source)
    where TInput : WireRecord
{
    /// <summary>Why the figure is not certain for an input, as half a sentence; null when it is.</summary>
    public Func<TInput, string?>? Doubt { get; init; }

    internal override void AddLines(WireRecord input, WireRecord effective, List<CostLine> lines)
    {
        decimal? exact = formula((TInput)effective);
        decimal? amount = exact is { } price ? Math.Ceiling(price) : null;
        string? doubt = Doubt?.Invoke((TInput)effective);
        string text = exact is null ? $"Not enough is known about this request ({Description})." : Description + Rounding(exact.Value);
        if (exact is not null && doubt is not null)
            text += "; " + doubt;
        lines.Add(new CostLine { Name = "images", Amount = amount, Explanation = text, IsUncertain = amount is not null && doubt is not null, Source = Source });
    }
}
