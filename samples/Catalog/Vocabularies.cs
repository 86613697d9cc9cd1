using System.Globalization;
using System.Text;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Samples.Catalog;

/// <summary>Long lists of allowed values, written once at the end of the page.</summary>
internal sealed class Vocabularies
{
    private const int ShortList = 6;

    private readonly Dictionary<string, string> _names = []; // by the values

    public Vocabularies(IEnumerable<InputDefinition> inputs)
    {
        var lists = inputs.SelectMany(i => i.Parameters).Where(p => p.AllowedValues.Count > ShortList)
            .GroupBy(p => p.Name)
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, Parameter> list in lists)
        {
            string[] distinct = [.. list.Select(Key).Distinct().Where(k => !_names.ContainsKey(k))];
            for (int i = 0; i < distinct.Length; i++)
                _names[distinct[i]] = distinct.Length == 1 ? list.Key : string.Create(CultureInfo.InvariantCulture, $"{list.Key} {i + 1}");
        }
    }

    public string? LinkTo(Parameter parameter) =>
        _names.TryGetValue(Key(parameter), out string? name) ? $"one of [{parameter.AllowedValues.Count} values](#{Markdown.Anchor("Values of " + name)})" : null;

    public void WriteTo(StringBuilder page)
    {
        if (_names.Count > 0)
            page.Append("\n## Long lists of values\n");
        foreach ((string values, string name) in _names)
            page.Append(CultureInfo.InvariantCulture, $"\n### Values of {name}\n\n{values}\n");
    }

    private static string Key(Parameter parameter) => string.Join(", ", parameter.AllowedValues.Select(Markdown.Code));
}
