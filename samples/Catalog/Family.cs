using System.Globalization;
using System.Text;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Samples.Catalog;

/// <summary>Inputs that share most of their parameters: one table of what is usual among them, and a short one for each input that differs.</summary>
internal sealed class Family
{
    private static readonly string[] Columns = ["Parameter", "Meaning", "Takes", "Default", "Notes", "Source"];

    private readonly List<string> _sources = [];
    private readonly List<(Line Line, string Sources)> _usual = [];
    private readonly Dictionary<InputDefinition, List<(string Name, Line? Line, string Source)>> _differences = [];
    private readonly string[] _reported;

    public Family(string name, Offer[] offers, Vocabularies vocabularies)
    {
        Name = name;
        Offers = offers;
        InputDefinition[] inputs = [.. offers.Select(o => o.Definition)];
        _reported = [.. inputs.SelectMany(i => i.Parameters).Where(p => p.IsReadOnly).Select(p => Markdown.Code(p.Name)).Distinct()];
        foreach (string parameter in inputs.SelectMany(i => i.Parameters).Where(p => !p.IsReadOnly).Select(p => p.Name).Distinct())
        {
            var rows = inputs.Select(i => (Input: i, Row: i.FindParameter(parameter) is { IsReadOnly: false } p ? p : null)).ToList();
            var groups = rows.GroupBy(r => r.Row is null ? null : Line.Of(r.Row, vocabularies)).OrderByDescending(g => g.Count()).ToList();
            if (groups[0].Key is { } usual)
                _usual.Add((usual, Cite(groups[0].Select(r => r.Row!.Source)))); // a line comes from a row
            foreach (var group in groups.Skip(1))
            {
                foreach ((InputDefinition input, Parameter? row) in group)
                {
                    if (!_differences.TryGetValue(input, out var list))
                        _differences.Add(input, list = []);
                    list.Add((parameter, group.Key, row is null ? "" : Cite([row.Source])));
                }
            }
        }
    }

    public string Name { get; }

    public Offer[] Offers { get; }

    /// <summary>The beginning of the path that a family shares. Ecosystems of one training engine share nearly all parameters; those of an image engine do not.</summary>
    public static string NameOf(InputDefinition input)
    {
        int depth = input.StepType is "imageGen" or "videoGen" && input.Discriminators.Count > 1 && input.Discriminators[1].Name != "operation" ? 2 : 1;
        return string.Join('/', input.Discriminators.Take(depth).Select(d => d.Value).Prepend(input.StepType));
    }

    /// <summary>The heading to read about an input: its own where it differs, else the family's.</summary>
    public string SectionOf(InputDefinition input) => _differences.ContainsKey(input) ? input.Id : Name;

    public void WriteTo(StringBuilder page)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {Name}\n\n");
        var list = new MarkdownTable(page, ["Path", "Record", "Model", "Price in Buzz", "Typical runtime", "Source"]);
        foreach (InputDefinition input in Offers.Select(o => o.Definition))
        {
            string path = _differences.ContainsKey(input) ? $"[{input.Id}](#{Markdown.Anchor(input.Id)})" : input.Id;
            list.Row([path, Markdown.Code(input.InputType.Name), input.BaseModel ?? input.Title, input.Price.Description, ParameterText.Runtime(input), input.Source]);
        }

        page.Append(Offers.Length == 1 ? "\n" : "\nUsual parameters; an input that differs has its own table below.\n\n");
        var usual = new MarkdownTable(page, Columns);
        foreach ((Line line, string sources) in _usual)
            usual.Row([.. line.Cells, sources]);

        page.Append("\nSources: ").AppendJoin("; ", _sources.Select((s, i) => $"({i + 1}) {s}")).Append(".\n");
        if (_reported.Length > 0)
            page.Append("\nReported by the service, not for requests: ").AppendJoin(", ", _reported).Append(".\n");

        foreach (InputDefinition input in Offers.Select(o => o.Definition).Where(_differences.ContainsKey))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n### {input.Id}\n\n{input.Title}, {Markdown.Code(input.InputType.Name)}. Price: {input.Price.Description}.");
            if (ParameterText.Runtime(input) is { } runtime)
                page.Append(CultureInfo.InvariantCulture, $" Runtime: {runtime}.");
            page.Append(CultureInfo.InvariantCulture, $" Parameters as of [{Name}](#{Markdown.Anchor(Name)}), except:\n\n");
            var table = new MarkdownTable(page, Columns);
            foreach ((string name, Line? line, string source) in _differences[input])
                table.Row(line is null ? [Markdown.Code(name), "not a member here", null, null, null, null] : [.. line.Cells, source]);
        }
    }

    // Sources are long and few: numbered within the family.
    private string Cite(IEnumerable<string> sources)
    {
        var numbers = new SortedSet<int>();
        foreach (string source in sources)
        {
            if (!_sources.Contains(source))
                _sources.Add(source);
            numbers.Add(_sources.IndexOf(source) + 1);
        }

        return string.Join(", ", numbers);
    }

    /// <summary>A parameter as a line of a table; equal lines are merged.</summary>
    private sealed record Line(string Name, string Meaning, string Takes, string? Default, string Notes)
    {
        public string?[] Cells => [Name, Meaning, Takes, Default, Notes];

        public static Line Of(Parameter parameter, Vocabularies vocabularies) => new(
            parameter.IsRequired ? $"**{Markdown.Code(parameter.Name)}**" : Markdown.Code(parameter.Name),
            parameter.Summary,
            vocabularies.LinkTo(parameter) ?? ParameterText.Takes(parameter),
            parameter.DefaultText is { Length: > 0 } usual ? usual : null,
            string.Join(' ', ParameterText.Notes(parameter)));
    }
}
