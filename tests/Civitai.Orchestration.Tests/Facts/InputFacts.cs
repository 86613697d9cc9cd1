using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Facts;

/// <summary>What the sources say of one member of one input; read from <c>inputs.txt</c>, which knows nothing of the library's tables.</summary>
internal sealed record MemberFact(string Leaf, string Name)
{
    public string Type { get; private init; } = "";

    public IReadOnlyList<string> Values { get; private init; } = [];

    public bool IsReported { get; private init; }

    public bool IsRequired { get; private init; }

    public double? Minimum { get; private init; }

    public double? Maximum { get; private init; }

    public double Step { get; private init; }

    public int? Shortest { get; private init; }

    public int? Longest { get; private init; }

    public JsonNode? Default { get; private init; }

    public bool IsNumber => Type is "integer" or "number";

    public override string ToString() => $"{Leaf} {Name}";

    public JsonNode Number(double value) => Type == "integer" ? JsonValue.Create((long)value) : JsonValue.Create(value);

    internal static MemberFact Parse(string leaf, string name, string text)
    {
        MemberFact fact = new(leaf, name) { Type = text.Split(' ')[0] };
        if (text.StartsWith("one of ", StringComparison.Ordinal))
            fact = fact with { Type = "choice", Values = text["one of ".Length..].Split(' ')[0].Split(',') };
        int usual = text.IndexOf("default ", StringComparison.Ordinal);
        if (usual >= 0)
            fact = fact with { Default = JsonNode.Parse(text[(usual + "default ".Length)..].Replace("@guide", "", StringComparison.Ordinal)) };
        string[] words = (usual < 0 ? text : text[..usual]).Replace("@guide", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < words.Length; i++)
        {
            fact = words[i] switch
            {
                "reported" => fact with { IsReported = true },
                "required" => fact with { IsRequired = true },
                "multiple" => fact with { Step = double.Parse(words[i + 1], CultureInfo.InvariantCulture) },
                "length" => fact with { Shortest = (int?)Ends(words[i + 1]).Low, Longest = (int?)Ends(words[i + 1]).High },
                var range when range.Contains("..", StringComparison.Ordinal) && (i == 0 || words[i - 1] != "length") => fact with { Minimum = Ends(range).Low, Maximum = Ends(range).High },
                _ => fact,
            };
        }

        return fact;
    }

    private static (double? Low, double? High) Ends(string range)
    {
        string[] ends = range.Split("..");
        return (Parse(ends[0]), Parse(ends[1]));

        static double? Parse(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
    }
}

/// <summary>The facts of every input.</summary>
internal static class InputFacts
{
    public static IReadOnlyList<MemberFact> All { get; } = Read();

    /// <summary>The inputs that have a member of a kind, as theory data; never an input without one.</summary>
    public static TheoryData<string> LeavesWith(Func<MemberFact, bool> filter) => [.. All.Where(filter).Select(f => f.Leaf).Distinct(StringComparer.Ordinal)];

    public static IReadOnlyList<MemberFact> Of(string leaf, Func<MemberFact, bool> filter)
    {
        MemberFact[] facts = [.. All.Where(f => f.Leaf == leaf && filter(f))];
        Assert.NotEmpty(facts);
        return facts;
    }

    private static List<MemberFact> Read()
    {
        string[] leaves = [.. InputCatalog.All.Where(d => d.NotInSchema is null).Select(d => d.Id)]; // the sources say little of others, and a test of the tables names them
        var facts = new List<MemberFact>();
        foreach (string line in File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "tests", "Civitai.Orchestration.Tests", "Facts", "inputs.txt")))
        {
            if (line.StartsWith('#') || line.Length == 0)
                continue;
            string[] parts = line.Split(" | ");
            foreach (string pattern in parts[2].Split(' '))
            {
                string[] meant = [.. leaves.Where(l => pattern.EndsWith('*') ? l.StartsWith(pattern[..^1], StringComparison.Ordinal) : l == pattern)];
                Assert.True(meant.Length > 0, $"{pattern} names no input of the catalogue.");
                facts.AddRange(meant.Select(l => MemberFact.Parse(l, parts[0], parts[1])));
            }
        }

        return facts;
    }
}
