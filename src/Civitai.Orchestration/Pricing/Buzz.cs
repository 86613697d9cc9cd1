namespace Civitai.Orchestration.Pricing;

/// <summary>The service's currency: it charges whole Buzz and rounds the price of each step up.</summary>
internal static class Buzz
{
    public static CostUnit Unit { get; } = new("Buzz", IsWhole: true, Maximum: 1_000_000_000_000);

    /// <summary>A price in Buzz.</summary>
    /// <param name="line">What is paid for, for example <c>images</c>.</param>
    /// <param name="term">What it costs.</param>
    /// <param name="source">Where that is documented.</param>
    public static Price Price(string line, PriceTerm term, string source) => Generation.Price.Of(Unit, new PriceLine(line, term, source));

    /// <summary>An amount with its unit; null without one.</summary>
    public static string? Text(decimal? amount) => amount is { } known ? FormattableString.Invariant($"{known:0.##} {Unit.Name}") : null;
}
