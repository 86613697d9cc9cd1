using System.Text.Json;
using System.Text.Json.Nodes;
using SchemaGen.FactFiles;

namespace SchemaGen.Model;

/// <summary>Finds rows that contradict themselves: ends that cross, and a default that the row itself would refuse.</summary>
internal static class RangeCheck
{
    public static void Complain(string schema, RowFacts row, Complaints complaints)
    {
        double? minimum = Number(row, "minimum");
        double? maximum = Number(row, "maximum");
        if (minimum > maximum)
            Add($"has a minimum of {Text(row, "minimum")} above its maximum of {Text(row, "maximum")}", row.Values["minimum"]!);
        if (Number(row, "minimumLength") > Number(row, "maximumLength"))
            Add($"has a shortest length of {Text(row, "minimumLength")} above its longest of {Text(row, "maximumLength")}", row.Values["minimumLength"]!);
        foreach (string key in (string[])["default", "override"])
        {
            if (row.Values[key] is not { } fact || fact.Peek() is not JsonValue value)
                continue;
            if (value.GetValueKind() == JsonValueKind.Number)
            {
                double number = value.GetValue<double>();
                double step = Number(row, "multipleOf") ?? 0;
                if (number < minimum || number > maximum)
                    Add($"has the {key} {value.ToJsonString()}, which is out of its range of {Text(row, "minimum")} to {Text(row, "maximum")}", fact);
                else if (step > 0 && Math.Abs(Math.IEEERemainder(number, step)) > step * 1e-9)
                    Add($"has the {key} {value.ToJsonString()}, which is no multiple of {Text(row, "multipleOf")}", fact);
                else if (Allowed(row) is { } numbers && !numbers.Contains(value.ToJsonString()))
                    Add($"has the {key} {value.ToJsonString()}, which is none of {string.Join(", ", numbers)}", fact);
            }
            else if (fact.Candidate is { Length: > 0 } text && row.Member?.Kind.Shape == Shape.Choice && Allowed(row) is { } allowed && !allowed.Contains(text))
            {
                Add($"has the {key} '{text}', which is none of {string.Join(", ", allowed)}", fact);
            }
            else if (fact.Candidate is { } sent && row.Member?.Kind.Shape == Shape.Text && (sent.Length < Number(row, "minimumLength") || sent.Length > Number(row, "maximumLength")))
            {
                Add($"has the {key} '{sent}', which is of a length that it refuses", fact);
            }
        }

        void Add(string text, Fact fact) => complaints.Add($"{schema}.{row.Wire}", $"{text}{(fact.Place.Length == 0 ? "" : $" ({fact.Place})")}.");
    }

    private static IReadOnlyList<string>? Allowed(RowFacts row) => (row.Values["allowedValues"]?.Peek() as JsonArray)?.Select(v => v!.GetValue<string>()).ToList() ?? row.EnumValues;

    // Ends of the type itself are given as names of constants.
    private static double? Number(RowFacts row, string key) =>
        row.Values[key]?.Peek() is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value.GetValue<double>() : null;

    private static string Text(RowFacts row, string key) => row.Values[key]?.Peek()?.ToJsonString() ?? "...";
}
