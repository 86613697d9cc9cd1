using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>Writes the price of a leaf: a list of terms becomes the calls that compose them, an object the rates of a training.</summary>
/// <param name="leaf">The leaf.</param>
/// <param name="hasMember">Whether the leaf has a member of a JSON name.</param>
/// <param name="source">The expression of the source.</param>
/// <param name="complaints">Where mistakes go.</param>
internal sealed class PriceWriter(Record leaf, Func<string, bool> hasMember, string source, Complaints complaints)
{
    /// <summary>The price that no source states.</summary>
    public const string Unknown = "Price.Unknown";

    private sealed record Term(string[] Keys, Func<JsonObject, string> Write, string[] Members);

    // By its first key; those that begin a price stand before those that go on.
    private static readonly Dictionary<string, Term> Beginnings = new(StringComparer.Ordinal)
    {
        ["rate"] = new(["rate", "each"], t => $"PriceTerm.Rate({Money(t["rate"])}{(t["each"] is { } each ? $", {Text(each)}" : "")})", []),
        ["rates"] = new(["rates", "by"], t => Rates(t, "rates"), ["by"]),
        ["tiers"] = new(["tiers", "choices", "by"], Tiers, ["by"]),
        ["unknown"] = new(["unknown"], t => $"PriceTerm.InWords({Text(t["unknown"])})", []),
    };

    private static readonly Dictionary<string, Term> Continuations = new(StringComparer.Ordinal)
    {
        ["pixels"] = new(["pixels"], t => $"ForPixels({t["pixels"]})", []),
        ["for"] = new(["for", "reference", "otherwise"], t => $"For({Text(t["for"])}, {t["reference"]}{Otherwise(t)})", ["for"]),
        ["characters"] = new(["characters", "of"], t => $"ForStartedCharacters({Text(t["of"])}, {t["characters"]})", ["of"]),
        ["megapixels"] = new(["megapixels"], _ => "ForStartedMegapixels()", []),
        ["times"] = new(["times", "otherwise"], t => $"Times({Text(t["times"])}{Otherwise(t)})", ["times"]),
        ["timesUpTo"] = new(["timesUpTo", "most"], t => $"TimesUpTo({Text(t["timesUpTo"])}, {t["most"]})", ["timesUpTo"]),
        ["factors"] = new(["factors", "by"], t => $"TimesBy({Text(t["by"])}, {Amounts(t, "factors")})", ["by"]),
        ["share"] = new(["share", "without"], t => $"ShareWithout({Text(t["without"])}, {Money(t["share"])})", ["without"]),
        ["onceMore"] = new(["onceMore"], t => $"OnceMoreForEach({Text(t["onceMore"])})", ["onceMore"]),
        ["beyond"] = new(["beyond", "free"], t => $"ForEachBeyond({Text(t["beyond"])}, {t["free"]})", ["beyond"]),
        ["further"] = new(["further", "share"], t => $"MoreForEachFurther({Text(t["further"])}, {Money(t["share"])})", ["further"]),
        ["twiceUnless"] = new(["twiceUnless", "is"], t => $"TwiceUnless({Text(t["twiceUnless"])}, {t["is"]})", ["twiceUnless"]),
        ["or"] = new(["or", "with"], t => $"Or(PriceTerm.Rate({Money(t["or"])}), {Text(t["with"])})", ["with"]),
        ["orRates"] = new(["orRates", "by", "with"], t => $"Or({Rates(t, "orRates")}, {Text(t["with"])})", ["by", "with"]),
        ["plus"] = new(["plus", "with"], t => $"Plus({Money(t["plus"])}, {Text(t["with"])})", ["with"]),
        ["rough"] = new(["rough"], t => t["rough"]!.GetValueKind() == JsonValueKind.String ? $"Roughly({Text(t["rough"])})" : "Roughly()", []),
    };

    private static readonly string[] TrainingKeys = ["flatPerEpoch", "alwaysByStep", "perStep", "perCheckpoint", "steps", "epochs", "perSample", "sampleSource"];

    public string Write(JsonNode? price)
    {
        switch (price)
        {
            case JsonArray { Count: > 0 } terms:
                string line = leaf.Step.Charge ?? Complain("its kind of step has no 'charge', the name of a price's line.");
                return $"Buzz.Price({CSharp.Literal(line)}, {Write(terms)}, {source})";
            case JsonObject rates:
                return Training(rates);
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() == "unknown":
                return Unknown;
            default:
                Complain("has no price in the facts; say \"unknown\" when no source states one.");
                return Unknown;
        }
    }

    private string Write(JsonArray terms) => string.Join(".", terms.Select((t, i) => Write(t as JsonObject ?? [], i == 0 ? Beginnings : Continuations)));

    // One price for each group of choices; the choices of a group stand in one key.
    private string Cases(JsonObject term, JsonObject cases)
    {
        if (term["by"]?.GetValue<string>() is not { } member || !hasMember(member))
            return Complain($"the term cases looks at '{term["by"]}', which the input does not have.");
        if (term.FirstOrDefault(t => t.Key is not ("cases" or "by")) is { Key: { } unused })
            Complain($"the term cases has no use for '{unused}'.");
        IEnumerable<string> prices = cases.Select(c => $"({CSharp.List(c.Key.Split(' '))}, {Write(c.Value as JsonArray ?? [])})");
        return $"PriceTerm.Cases({CSharp.Literal(member)}, {string.Join(", ", prices)})";
    }

    // Another price beside it, always or with a member.
    private string More(JsonObject term, JsonArray price)
    {
        if (term.FirstOrDefault(t => t.Key is not ("plus" or "with")) is { Key: { } unused })
            Complain($"the term plus has no use for '{unused}'.");
        if (term["with"]?.GetValue<string>() is { } member && !hasMember(member))
            Complain($"the term plus looks at '{member}', which the input does not have.");
        return $"Plus({Write(price)}{(term["with"] is { } with ? ", " + Text(with) : "")})";
    }

    private string Write(JsonObject term, Dictionary<string, Term> known)
    {
        if (ReferenceEquals(known, Beginnings) && term["cases"] is JsonObject cases)
            return Cases(term, cases);
        if (ReferenceEquals(known, Continuations) && term["plus"] is JsonArray price)
            return More(term, price);
        if (term.Count == 0 || !known.TryGetValue(term.First().Key, out Term? kind))
            return Complain($"{term.ToJsonString()} is no term here; known are {string.Join(", ", known.Keys)}{(ReferenceEquals(known, Beginnings) ? ", cases" : "")}.");
        foreach ((string key, _) in term)
        {
            if (!kind.Keys.Contains(key))
                Complain($"the term {kind.Keys[0]} has no use for '{key}'.");
        }

        foreach (string role in kind.Members)
        {
            if (term[role]?.GetValue<string>() is not { } member || !hasMember(member))
                Complain($"the term {kind.Keys[0]} looks at '{term[role]}', which the input does not have.");
        }

        return kind.Write(term);
    }

    private string Training(JsonObject price)
    {
        foreach ((string key, _) in price)
        {
            if (!TrainingKeys.Contains(key))
                Complain($"the rates of a training have no use for '{key}'.");
        }

        string flat = price["flatPerEpoch"] is { } rate ? Money(rate) : "null";
        var more = new List<string>();
        if (price["alwaysByStep"]?.GetValue<bool>() == true)
            more.Add("IsAlwaysByStep = true");
        if (price["steps"]?.GetValue<int>() is { } steps and not 2000)
            more.Add($"DefaultSteps = {steps}");
        if (price["epochs"]?.GetValue<int>() is { } epochs and not 10)
            more.Add($"DefaultEpochs = {epochs}");
        if (price["perSample"] is { } sample)
            more.Add($"PerSample = {Money(sample)}, SampleSource = Sources.{price["sampleSource"]}");
        string rest = more.Count == 0 ? "" : $" {{ {string.Join(", ", more)} }}";
        return $"new TrainingPrice(new({flat}, {Money(price["perStep"])}, {Money(price["perCheckpoint"])}, {source}){rest})";
    }

    private string Complain(string problem)
    {
        complaints.Add($"price of {leaf.Schema}", problem);
        return "";
    }

    private static string Rates(JsonObject term, string key) =>
        $"PriceTerm.By({Text(term["by"])}, {Amounts(term, key)})";

    private static string Amounts(JsonObject term, string key) =>
        string.Join(", ", (term[key] as JsonObject ?? []).Select(p => $"({CSharp.Literal(p.Key)}, {Money(p.Value)})"));

    private static string Tiers(JsonObject term)
    {
        string choices = CSharp.List((term["choices"] as JsonArray ?? []).Select(c => c!.GetValue<string>()));
        IEnumerable<string> tiers = (term["tiers"] as JsonObject ?? []).Select(t =>
            $"({t.Key.Replace("x", ", ", StringComparison.Ordinal)}, [{string.Join(", ", (t.Value as JsonArray ?? []).Select(Money))}])");
        return $"PriceTerm.BySize({Text(term["by"])}, {choices}, {string.Join(", ", tiers)})";
    }

    private static string Otherwise(JsonObject term) => term["otherwise"] is { } value ? $", {value}" : "";

    private static string Text(JsonNode? node) => CSharp.Literal(node?.GetValue<string>() ?? "");

    private static string Money(JsonNode? node) => node is null ? "0" : CSharp.Money(node);
}
