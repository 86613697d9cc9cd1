using System.Globalization;

namespace Generation.Pricing;

/// <summary>
/// A price, or a part of one: it is computed over a record and read as a sentence. Terms are composed in the row, in the order in which the sentence names them; the members that they look at are named as
/// in JSON, and their values are those of the row's parameters, defaults included.
/// </summary>
internal abstract class PriceTerm
{
    /// <summary>The members that the term looks at.</summary>
    public virtual IEnumerable<string> Members => [];

    /// <summary>The amount; null when the record does not say enough.</summary>
    public abstract Ratio? Of(PricedRecord record);

    /// <summary>The term in words.</summary>
    public abstract string Text(string unit);

    // What stands between the term and its factor.
    private protected virtual string Joint => ", ";

    /// <summary>A fixed amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="each">What it is for, for example <c>an image</c>.</param>
    public static PriceTerm Rate(decimal amount, string? each = null) => new RateTerm(amount, each);

    /// <summary>A rate in words alone: how much there is of what it is for follows from what the record does not hold, such as the length of a file.</summary>
    /// <param name="text">The rate, for example <c>1 Buzz for each started second of sound</c>.</param>
    public static PriceTerm InWords(string text) => new WordTerm(text);

    /// <summary>An amount that follows from one choice. A choice without a rate has no price.</summary>
    public static PriceTerm By(string member, params (string Choice, decimal Amount)[] rates) => new ChoiceTerm(member, rates);

    /// <summary>A price of its own for some choices of a member each. A choice that none of them names has no price.</summary>
    public static PriceTerm Cases(string member, params (string[] Choices, PriceTerm Price)[] cases) => new CaseTerm(member, cases);

    /// <summary>
    /// An amount by size and a choice: that of the cheapest tier that covers <c>width</c> and <c>height</c>, either way round. Beyond the largest tier the largest counts.
    /// </summary>
    public static PriceTerm BySize(string member, string[] choices, params (int Width, int Height, decimal[] Amounts)[] tiers) => new SizeTerm(member, choices, tiers);

    /// <summary>So many of something whose rate no source states.</summary>
    public PriceTerm WithoutRate(string text) => new FactorTerm(this, " " + text, [], (r, a) =>
    {
        r.Remarks.Add(string.Create(CultureInfo.InvariantCulture, $"{a.Value:0} {text}"));
        return null;
    });

    /// <summary>For so many pixels of <c>width</c> and <c>height</c>, in proportion. Where the size follows an image, 1024 x 1024 is assumed.</summary>
    public PriceTerm ForPixels(int pixels) => new PixelTerm(this, pixels);

    /// <summary>For so much of a member, in proportion.</summary>
    public PriceTerm For(string member, int reference) => new ProportionTerm(this, reference, member, (r, a) => r.Number(member) is { } n ? a * n / reference : null);

    /// <summary>For so much of a member, in proportion; as much as is given here where it has neither value nor default.</summary>
    public PriceTerm For(string member, int reference, int otherwise) => new ProportionTerm(this, reference, member, (r, a) =>
    {
        if (r.Number(member) is { } n)
            return a * n / reference;
        r.Assume(otherwise, member);
        return a * otherwise / reference;
    });

    /// <summary>For each started so many characters of a text, at least for one. A reference has no characters yet.</summary>
    public PriceTerm ForStartedCharacters(string member, int size) => new FactorTerm(
        this,
        FormattableString.Invariant($" for each started {size} characters of {member}"),
        [member],
        (r, a) => r.Number(member) is { } n ? a * Math.Max(Math.Ceiling(n / size), 1) : null);

    /// <summary>For each started megapixel of <c>width</c> and <c>height</c>.</summary>
    public PriceTerm ForStartedMegapixels() => new FactorTerm(
        this, ", for each started megapixel", ["width", "height"], (r, a) => r.Number("width") * r.Number("height") is { } pixels ? a * Math.Ceiling(pixels / 1_000_000m) : null);

    /// <summary>As often as a member says.</summary>
    public PriceTerm Times(string member) => new FactorTerm(this, $"{Joint}times {member}", [member], (r, a) => r.Number(member) is { } n ? a * n : null);

    /// <summary>As often as a member says when it is written, else as often as is given here, whatever its default.</summary>
    public PriceTerm Times(string member, int otherwise) => new FactorTerm(this, $"{Joint}times {member}", [member], (r, a) =>
    {
        if (r.WrittenNumber(member) is { } n)
            return a * n;
        r.Assume(otherwise, member);
        return a * otherwise;
    });

    /// <summary>As often as a member says, but no more than so often.</summary>
    public PriceTerm TimesUpTo(string member, int most) => new FactorTerm(
        this, FormattableString.Invariant($"{Joint}times {member}, up to {most}"), [member], (r, a) => r.Number(member) is { } n ? a * Math.Min(n, most) : null);

    /// <summary>As often as is counted in the record.</summary>
    public PriceTerm Times<TRecord>(string text, Func<TRecord, int> count)
        where TRecord : WireRecord => new FactorTerm(this, $"{Joint}times {text}", [], (r, a) => a * count((TRecord)r.Written));

    /// <summary>As often as follows from one choice. A choice without a factor has no price.</summary>
    public PriceTerm TimesBy(string member, params (string Choice, decimal Factor)[] factors) =>
        new FactorTerm(this, $"{Joint}times {List(factors)} by {member}", [member], (r, a) => Find(r, member, factors) is { } factor ? a * factor : null);

    /// <summary>Only a share of it where a member is off or has no items.</summary>
    public PriceTerm ShareWithout(string member, decimal share) => new FactorTerm(
        this, string.Create(CultureInfo.InvariantCulture, $", {share * 100:0.##} % of it without {member}"), [member], (r, a) => r.Number(member) > 0 ? a : a * share);

    /// <summary>Once, and once more for each item of a list.</summary>
    public PriceTerm OnceMoreForEach(string member) => new FactorTerm(this, $", once more for each of {member}", [member], (r, a) => a * (1 + (r.Number(member) ?? 0)));

    /// <summary>For each item of a list beyond so many.</summary>
    public PriceTerm ForEachBeyond(string member, int free) => new FactorTerm(
        this, FormattableString.Invariant($" for each of {member} beyond {free}"), [member], (r, a) => a * Math.Max((r.Number(member) ?? 0) - free, 0));

    /// <summary>A share more for each item of a list after the first.</summary>
    public PriceTerm MoreForEachFurther(string member, decimal share) => new FactorTerm(
        this, string.Create(CultureInfo.InvariantCulture, $", {share * 100:0.##} % more for each of {member} after the first"), [member], (r, a) => a * (1 + ((Math.Max(r.Number(member) ?? 1, 1) - 1) * share)));

    /// <summary>Twice, unless a member has a value.</summary>
    public PriceTerm TwiceUnless(string member, int value) => new FactorTerm(
        this, FormattableString.Invariant($", twice unless {member} is {value}"), [member], (r, a) => a * (r.Number(member) == value ? 1 : 2));

    /// <summary>Another amount where a member is on, has items or is chosen.</summary>
    public PriceTerm Or(PriceTerm other, string with) => new AlternativeTerm(this, other, $"; with {with} ", with, r => r.Has(with));

    /// <summary>Another amount where a member is written at all.</summary>
    public PriceTerm OrWhenSet(string member, PriceTerm other) => new AlternativeTerm(this, other, $"; with {member} set ", member, r => r.WrittenNumber(member) is not null);

    /// <summary>An amount more where a member is on, has items or is chosen.</summary>
    public PriceTerm Plus(decimal amount, string with) => new FactorTerm(
        this, string.Create(CultureInfo.InvariantCulture, $", plus {amount:0.####} with {with}"), [with], (r, a) => r.Has(with) ? a + amount : a);

    /// <summary>Another amount beside it where a member is on, has items or is chosen. Where that amount is not known, it is left out and the price is uncertain.</summary>
    public PriceTerm Plus(PriceTerm other, string with) => new ExtraTerm(this, other, with);

    /// <summary>Another amount beside it.</summary>
    public PriceTerm Plus(PriceTerm other) => new SumTerm(this, other);

    /// <summary>Rounded to whole units, half away from zero, before what follows.</summary>
    public PriceTerm Rounded() => new FactorTerm(this, "", [], (_, a) => Math.Round(a.Value, MidpointRounding.AwayFromZero));

    /// <summary>Never less than a floor.</summary>
    public PriceTerm AtLeast(decimal floor, string text) => new FactorTerm(this, $", at least {text}", [], (_, a) => Math.Max(a.Value, floor));

    /// <summary>A rate that its source gives as a rough figure.</summary>
    public PriceTerm Roughly() => Roughly("the rate is documented as a rough figure");

    /// <summary>An amount that is not certain.</summary>
    /// <param name="reason">Why not, as half a sentence.</param>
    public PriceTerm Roughly(string reason) => new FactorTerm(this, "", [], (r, a) =>
    {
        r.Doubt(reason);
        return a;
    });

    /// <summary>Uncertain unless one of two members is written.</summary>
    public PriceTerm UncertainUnlessSet(string one, string other, string reason) => new FactorTerm(this, "", [one, other], (r, a) =>
    {
        if (r.WrittenNumber(one) is null && r.WrittenNumber(other) is null)
            r.Doubt(reason);
        return a;
    });

    /// <summary>Uncertain when one member is written and another one is not.</summary>
    public PriceTerm UncertainWhenSetAlone(string one, string other, string reason) => new FactorTerm(this, "", [one, other], (r, a) =>
    {
        if (r.WrittenNumber(one) is not null && r.WrittenNumber(other) is null)
            r.Doubt(reason);
        return a;
    });

    private static decimal? Find(PricedRecord record, string member, (string Choice, decimal Amount)[] amounts)
    {
        string? choice = Chosen(record, member);
        foreach ((string known, decimal amount) in amounts)
        {
            if (string.Equals(known, choice, StringComparison.OrdinalIgnoreCase))
                return amount;
        }

        return null;
    }

    // Some vocabularies are numbers.
    private static string? Chosen(PricedRecord record, string member) => record.Choice(member) ?? record.Number(member)?.ToString("0.####", CultureInfo.InvariantCulture);

    private static string List((string Choice, decimal Amount)[] rates) =>
        string.Join(", ", rates.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Choice} {r.Amount:0.####}")));

    private sealed class RateTerm(decimal amount, string? each) : PriceTerm
    {
        private protected override string Joint => each is null ? " " : base.Joint;

        public override Ratio? Of(PricedRecord record) => amount;

        public override string Text(string unit) => string.Create(CultureInfo.InvariantCulture, $"{amount:0.####} {unit}{(each is null ? "" : " " + each)}");
    }

    private sealed class WordTerm(string text) : PriceTerm
    {
        public override Ratio? Of(PricedRecord record) => null;

        public override string Text(string unit) => text;
    }

    private sealed class ChoiceTerm(string member, (string Choice, decimal Amount)[] rates) : PriceTerm
    {
        public override IEnumerable<string> Members => [member];

        public override Ratio? Of(PricedRecord record) => Find(record, member, rates);

        public override string Text(string unit) => $"{List(rates)} {unit} by {member}";
    }

    private sealed class CaseTerm(string member, (string[] Choices, PriceTerm Price)[] cases) : PriceTerm
    {
        public override IEnumerable<string> Members => cases.SelectMany(c => c.Price.Members).Prepend(member);

        public override Ratio? Of(PricedRecord record) =>
            Chosen(record, member) is { } choice && Array.Find(cases, c => c.Choices.Contains(choice, StringComparer.OrdinalIgnoreCase)).Price is { } price ? price.Of(record) : null;

        public override string Text(string unit) => string.Join("; ", cases.Select(c => $"{string.Join(", ", c.Choices)}: {c.Price.Text(unit)}"));
    }

    private sealed class SizeTerm(string member, string[] choices, (int Width, int Height, decimal[] Amounts)[] tiers) : PriceTerm
    {
        public override IEnumerable<string> Members => ["width", "height", member];

        public override Ratio? Of(PricedRecord record)
        {
            int column = Array.FindIndex(choices, c => string.Equals(c, record.Choice(member), StringComparison.OrdinalIgnoreCase));
            if (column < 0 || record.Number("width") is not { } width || record.Number("height") is not { } height)
                return null;

            decimal? cheapest = null;
            foreach ((int w, int h, decimal[] amounts) in tiers)
            {
                bool covers = Math.Max(width, height) <= Math.Max(w, h) && Math.Min(width, height) <= Math.Min(w, h);
                if (covers && !(amounts[column] >= cheapest))
                    cheapest = amounts[column];
            }

            return cheapest ?? tiers[^1].Amounts[column];
        }

        public override string Text(string unit) =>
            string.Create(CultureInfo.InvariantCulture, $"{tiers.Min(t => t.Amounts.Min()):0.####} to {tiers.Max(t => t.Amounts.Max()):0.####} {unit} by size and {member}");
    }

    private sealed class PixelTerm(PriceTerm inner, int pixels) : PriceTerm
    {
        private const int AssumedEdge = 1024;

        public override IEnumerable<string> Members => [.. inner.Members, "width", "height"];

        public override Ratio? Of(PricedRecord record)
        {
            if (record.Number("width") is not { } width || record.Number("height") is not { } height)
            {
                record.Doubt(FormattableString.Invariant($"the size follows the image; {AssumedEdge} x {AssumedEdge} is assumed"));
                width = height = AssumedEdge;
            }

            return inner.Of(record) is { } amount ? amount * (width * height) / pixels : null;
        }

        public override string Text(string unit) => FormattableString.Invariant($"{inner.Text(unit)} for {pixels} pixels");
    }

    /// <summary>What becomes of an amount, with the words for it.</summary>
    private class FactorTerm(PriceTerm inner, string text, string[] members, Func<PricedRecord, Ratio, Ratio?> apply) : PriceTerm
    {
        public override IEnumerable<string> Members => inner.Members.Concat(members);

        public override Ratio? Of(PricedRecord record) => inner.Of(record) is { } amount ? apply(record, amount) : null;

        public override string Text(string unit) => inner.Text(unit) + text;
    }

    private sealed class ProportionTerm(PriceTerm inner, int reference, string member, Func<PricedRecord, Ratio, Ratio?> apply)
        : FactorTerm(inner, FormattableString.Invariant($"{(inner is PixelTerm or ProportionTerm ? " and" : " for")} {reference} {member}"), [member], apply);

    private sealed class AlternativeTerm(PriceTerm usual, PriceTerm other, string text, string member, Func<PricedRecord, bool> isOther) : PriceTerm
    {
        public override IEnumerable<string> Members => [.. usual.Members, .. other.Members, member];

        public override Ratio? Of(PricedRecord record) => (isOther(record) ? other : usual).Of(record);

        public override string Text(string unit) => usual.Text(unit) + text + other.Text(unit);
    }

    private sealed class ExtraTerm(PriceTerm usual, PriceTerm extra, string with) : PriceTerm
    {
        public override IEnumerable<string> Members => [.. usual.Members, .. extra.Members, with];

        public override Ratio? Of(PricedRecord record)
        {
            Ratio? known = usual.Of(record);
            if (known is not { } amount || !record.Has(with))
                return known;
            if (extra.Of(record) is { } more)
                return amount + more;
            record.Doubt($"what {with} adds is not known and not counted");
            return amount;
        }

        public override string Text(string unit) => $"{usual.Text(unit)}, plus {extra.Text(unit)} with {with}";
    }

    private sealed class SumTerm(PriceTerm left, PriceTerm right) : PriceTerm
    {
        public override IEnumerable<string> Members => left.Members.Concat(right.Members);

        public override Ratio? Of(PricedRecord record) => left.Of(record) is { } a && right.Of(record) is { } b ? a + b : null;

        public override string Text(string unit) => $"{left.Text(unit)} plus {right.Text(unit)}";
    }
}
