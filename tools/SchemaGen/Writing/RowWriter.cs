using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>Writes one parameter of a row.</summary>
/// <param name="model">The model.</param>
/// <param name="sources">The names of sources.</param>
/// <param name="leaf">The leaf; null for an object inside inputs.</param>
/// <param name="schema">The schema of the record.</param>
/// <param name="common">The source that need not be named, because the whole row has it.</param>
internal sealed partial class RowWriter(ModelBuilder model, Sources sources, Record? leaf, string schema, string? common = null)
{
    /// <summary>What a row says of a member.</summary>
    public RowText Write(RowFacts row)
    {
        var parts = new List<(string Property, string Value)>();
        RowValues values = row.Values;
        if (row.IsRequired)
            parts.Add(("IsRequired", "true"));
        if (row.IsReadOnly)
            parts.Add(("IsReadOnly", "true"));
        AddExpression(parts, values, "requiredUnless", "RequiredUnless");
        AddExpression(parts, values, "refusedWhen", "RefusedWhen");
        AddNumber(parts, values, "minimumLength", "MinimumLength");
        AddNumber(parts, values, "maximumLength", "MaximumLength");
        AddNumber(parts, values, "minimum", "Minimum");
        AddNumber(parts, values, "maximum", "Maximum");
        AddNumber(parts, values, "multipleOf", "MultipleOf");
        AddList(parts, values, "types", "Types");
        AddList(parts, values, "ecosystems", "Ecosystems");
        if (AllowedValues(row) is { } allowed)
            parts.Add(("AllowedValues", CSharp.List(allowed)));
        if (values["default"] is { } value && values["rule"] is null && !row.IsReadOnly)
            parts.Add(("Default", Value(row, value.Node)));
        AddExpression(parts, values, "rule", "Rule");
        AddText(parts, values, "ruleText", "RuleText");
        if (values["override"] is { } forced)
            parts.Add(("Override", Value(row, forced.Node)));
        AddExpression(parts, values, "notInSchema", "NotInSchema");
        if (values["appliesWhen"]?.Text is { } when && Condition().Match(when) is { Success: true } condition)
            parts.Add(("Applies", $"new({string.Join(", ", Arguments(condition))})"));
        else
            AddText(parts, values, "appliesWhen", "AppliesWhen");
        if (values["neededThen"]?.IsTrue == true)
            parts.Add(("IsNeededThen", "true"));
        AddNumber(parts, values, "advisedMinimum", "AdvisedMinimum");
        AddNumber(parts, values, "advisedMaximum", "AdvisedMaximum");
        AddText(parts, values, "advice", "Advice");
        if (values["advisedMinimum"] is not null || values["advisedMaximum"] is not null)
            AddExpression(parts, values, "advisedUnless", "AdvisedUnless");
        if (row.Member?.Kind is { Item: { } item } inner && row.Parameter.StartsWith("Object", StringComparison.Ordinal))
            parts.Add(("Forms", inner.IsOfForms ? item + ".Forms" : $"[{item}.Row]"));
        if (row.Parameter == "AddressParameter" || (row.IsFetched && row.Member?.Kind is { } kind && (kind == Kind.Media || kind == Kind.MediaList)))
            parts.Add(("Form", "Addresses.File"));
        string source = Source(row);
        if (source != common)
            parts.Add(("Source", source));
        return new RowText(row.Parameter, parts);
    }

    // What another member of the record must be is checked; other sentences are shown alone.
    private static IEnumerable<string> Arguments(Match condition) => condition.Groups["value"].Value switch
    {
        "set" => [CSharp.Literal(condition.Groups["member"].Value)],
        "not set" => [CSharp.Literal(condition.Groups["member"].Value), "isNegated: true"],
        var value => [CSharp.Literal(condition.Groups["member"].Value), CSharp.Literal(value)],
    };

    [GeneratedRegex("^(?!it is)(?<member>[a-zA-Z_]+) is (?<value>not set|[^ ]+)[.]$")]
    private static partial Regex Condition();

    private string Source(RowFacts row)
    {
        string? given = (row.Values["source"] ?? (leaf is null ? null : model.FindInherited(leaf, "rowSource")))?.Text;
        return given is not null ? sources.Use(given, schema) : sources.Use(null, row.DeclaredBy.Length == 0 ? schema : row.DeclaredBy);
    }

    // The vocabulary may know more than this input takes.
    private List<string>? AllowedValues(RowFacts row)
    {
        if (row.Values["allowedValues"] is { } given)
            return [.. given.Texts()];
        if (row.EnumValues is not null && row.Member?.Kind.Shape == Shape.Number)
            return [.. row.EnumValues];
        if (row.EnumValues is null || row.Member is null || !model.Enums.TryGetValue(row.Member.Kind.Type, out List<string>? known))
            return null;
        return known.Count == row.EnumValues.Count && known.SequenceEqual(row.EnumValues) ? null : [.. row.EnumValues];
    }

    private string Value(RowFacts row, JsonNode value)
    {
        if (value is JsonArray)
            return "[]";
        if (value is JsonObject)
            return "LoraMapParameter.None";
        switch (value.GetValueKind())
        {
            case JsonValueKind.True:
                return "true";
            case JsonValueKind.False:
                return "false";
            case JsonValueKind.Number:
                return CSharp.Number(value);
        }

        string text = value.GetValue<string>();
        if (row.Member?.Kind.Shape != Shape.Choice)
            return CSharp.Literal(text);

        // A member of the vocabulary's own name hides the vocabulary.
        string type = row.Member.Kind.Type;
        bool isHidden = leaf?.Ancestors.Prepend(leaf).SelectMany(r => r.Members).Any(m => m.Name == type) == true;
        string qualifier = isHidden ? leaf!.Step.Namespace[(leaf.Step.Namespace.LastIndexOf('.') + 1)..] + "." : "";
        return $"{qualifier}{type}.{model.EnumMember(type, text)}";
    }

    private static void AddNumber(List<(string Property, string Value)> parts, RowValues values, string key, string property)
    {
        if (values[key] is { } value)
            parts.Add((property, CSharp.Number(value.Node)));
    }

    private static void AddText(List<(string Property, string Value)> parts, RowValues values, string key, string property)
    {
        if (values[key] is { } value)
            parts.Add((property, CSharp.Literal(value.Text)));
    }

    private static void AddExpression(List<(string Property, string Value)> parts, RowValues values, string key, string property)
    {
        if (values[key]?.Node is { } value)
            parts.Add((property, value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString()));
    }

    private static void AddList(List<(string Property, string Value)> parts, RowValues values, string key, string property)
    {
        if (values[key] is { } list)
            parts.Add((property, CSharp.List(list.Texts())));
    }
}
