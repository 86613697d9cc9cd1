using System.Globalization;
using System.Text.Json.Nodes;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>Says in a sentence or two what values a member takes, from the rows of every leaf that has it.</summary>
internal sealed class ValueTexts(IReadOnlyDictionary<Record, List<RowFacts>> rows)
{
    public string Of(Record record, Member member)
    {
        List<RowFacts> facts = [.. record.Leaves.Select(l => rows[l].Find(r => r.Wire == member.Wire)).OfType<RowFacts>()];
        if (facts.Count == 0)
            return "";
        if (facts.TrueForAll(f => f.IsReadOnly))
            return "";

        var sentences = new List<string>();
        string range = Range(member, facts);
        if (range.Length > 0)
            sentences.Add(range + ".");
        sentences.Add(member.IsRequired ? "Required." : Default(member, facts));
        return string.Join(" ", sentences);
    }

    private static string Range(Member member, List<RowFacts> facts)
    {
        (string low, string high) = member.Kind.Shape is Shape.Text or Shape.List ? ("minimumLength", "maximumLength") : ("minimum", "maximum");
        JsonNode? minimum = Extreme(facts, low, smallest: true);
        JsonNode? maximum = Extreme(facts, high, smallest: false);
        bool varies = Varies(facts, low) || Varies(facts, high);
        string between = (minimum, maximum) switch
        {
            ({ } a, { } b) => $"{CSharp.Number(a)} to {CSharp.Number(b)}",
            ({ } a, null) => $"at least {CSharp.Number(a)}",
            (null, { } b) => $"at most {CSharp.Number(b)}",
            _ => "",
        };
        string more = varies ? ", narrower for some models" : "";
        switch (member.Kind.Shape)
        {
            case Shape.Number when facts.TrueForAll(f => f.EnumValues is not null):
                return OneOf([.. facts.SelectMany(f => f.EnumValues!).Distinct()]) + (facts.Select(f => f.EnumValues!.Count).Distinct().Count() > 1 ? ", fewer for some models" : "");
            case Shape.Number when member.Kind == Kind.Number:
                return between.Length == 0 ? "" : char.ToUpperInvariant(between[0]) + between[1..] + more;
            case Shape.Number:
                string step = facts.Select(f => f.Values["multipleOf"]?.Node).OfType<JsonNode>().Select(CSharp.Number).Distinct().ToList() switch
                {
                    [] => "",
                    [var one] when facts.TrueForAll(f => f.Values["multipleOf"] is not null) => $", a multiple of {one}",
                    var several => $", for some models a multiple of {string.Join(" or ", several)}",
                };
                return between.Length == 0 ? "Whole number" + step : $"Whole number, {between}{more}{step}";
            case Shape.Seed:
                return between.Contains("int", StringComparison.Ordinal) ? "Any 32-bit number, or a reference" : between.Length == 0 ? "Any 64-bit number, or a reference" : $"Whole number, {between}, or a reference";
            case Shape.Text when member.Kind == Kind.Color:
                return "# and six hexadecimal digits";
            case Shape.Text:
                string reference = member.Kind == Kind.Text ? ", or a reference" : "";
                return maximum is null ? (reference.Length == 0 ? "" : "Text, or a reference") : $"Text of at most {CSharp.Number(maximum)} characters{more}{reference}";
            case Shape.List:
                return between.Length == 0 ? "" : char.ToUpperInvariant(between[0]) + between[1..] + (between.EndsWith(" 1", StringComparison.Ordinal) ? " item" : " items") + more;
            case Shape.Air:
                return facts[0].Values["types"] is { } types ? $"The AIR of a {string.Join(" or ", types.Texts())}" : "An AIR";
            case Shape.Map:
                return "Identifiers with strengths; strengths of 0 to 2 are usual";
            default:
                return "";
        }
    }

    // Numbers one after another are a range.
    private static string OneOf(List<string> numbers) =>
        numbers.Count > 3 && long.Parse(numbers[^1], CultureInfo.InvariantCulture) - long.Parse(numbers[0], CultureInfo.InvariantCulture) == numbers.Count - 1
            ? $"Whole number, {numbers[0]} to {numbers[^1]}"
            : $"{string.Join(", ", numbers.SkipLast(1))} or {numbers[^1]}";

    private static string Default(Member member, List<RowFacts> facts)
    {
        string[] defaults = [.. facts.Select(f => f.Values["ruleText"]?.Text ?? (f.Values["default"]?.Node is { } d ? Show(d) : "")).Distinct()];
        if (member.Kind.Shape == Shape.Seed)
            return "When null the service picks one.";
        if (member.Kind.Shape is Shape.List or Shape.Map or Shape.Media or Shape.Object || (member.Kind.Shape == Shape.Text && defaults is [""]))
            return "When null: none.";
        return defaults switch
        {
            [""] => "When null the service decides.",
            [var one] => $"When null the service uses {one}.",
            { Length: <= 4 } several when !several.Contains("") => $"When null the service uses {string.Join(", ", several.SkipLast(1))} or {several[^1]}, depending on the model.",
            _ => "When null the service uses the default of the model.",
        };
    }

    private static string Show(JsonNode node) => node.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String when node.GetValue<string>().Length == 0 => "empty text",
        System.Text.Json.JsonValueKind.String => $"<c>{node.GetValue<string>()}</c>",
        System.Text.Json.JsonValueKind.Number => CSharp.Number(node),
        System.Text.Json.JsonValueKind.True => "true",
        System.Text.Json.JsonValueKind.False => "false",
        _ => "",
    };

    private static JsonNode? Extreme(List<RowFacts> facts, string key, bool smallest)
    {
        if (facts.Exists(f => f.Values[key] is null))
            return null;
        IEnumerable<JsonNode> found = facts.Select(f => f.Values[key]!.Node);
        if (found.First().GetValueKind() == System.Text.Json.JsonValueKind.String)
            return found.First();
        return smallest ? found.MinBy(v => v.GetValue<double>()) : found.MaxBy(v => v.GetValue<double>());
    }

    private static bool Varies(List<RowFacts> facts, string key) => facts.Select(f => f.Values[key]?.Peek()!.ToJsonString()).Distinct().Count() > 1;
}
