namespace Generation.Pricing;

/// <summary>An amount that is divided last, so that documented examples come out exact.</summary>
internal readonly record struct Ratio(decimal Over, decimal Under)
{
    public decimal Value => Over / Under;

    public static implicit operator Ratio(decimal amount) => new(amount, 1);

    public static Ratio operator *(Ratio ratio, decimal factor) => ratio with { Over = ratio.Over * factor };

    public static Ratio operator /(Ratio ratio, decimal divisor) => ratio with { Under = ratio.Under * divisor };

    public static Ratio operator +(Ratio left, Ratio right) => left.Under == right.Under
        ? left with { Over = left.Over + right.Over }
        : new((left.Over * right.Under) + (right.Over * left.Under), left.Under * right.Under);
}
