using System.Text;
using SchemaGen.FactFiles;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>The names under which rows cite where they are documented: pages named by the facts, and the schemas.</summary>
internal sealed class Sources(FactSet facts, ModelBuilder model, Complaints complaints)
{
    private readonly SortedDictionary<string, string> _schemas = new(StringComparer.Ordinal);

    /// <summary>The expression for a named source, or for a schema when none is named.</summary>
    public string Use(string? name, string schema)
    {
        if (name is not null)
        {
            if (facts.Sources[name] is { } cited)
                cited.Use();
            else
                complaints.Add(schema, $"cites the source '{name}', which the facts do not list.");
            return $"Sources.{name}";
        }

        // A schema that the facts lists keeps the name it has there.
        string text = $"schema {facts.SchemaDate}: {schema}";
        if (facts.Sources.Members.FirstOrDefault(s => Dated(s.Value) == text) is { Key: { } listed, Value: var fact })
        {
            fact.Use();
            return $"Sources.{listed}";
        }

        string type = model.Naming.Type(schema);
        name = "Schema" + (type.EndsWith("Input", StringComparison.Ordinal) ? type[..^5] : type);
        _schemas[name] = text;
        return $"Sources.{name}";
    }

    /// <summary>The class of the sources.</summary>
    /// <param name="cited">Those that code written by hand cites.</param>
    public string Write(IReadOnlySet<string> cited)
    {
        var code = new StringBuilder();
        code.AppendLine("namespace Civitai.Orchestration;");
        code.AppendLine();
        code.AppendLine("/// <summary>Where facts are documented, as the tables cite them.</summary>");
        code.AppendLine("internal static partial class Sources");
        code.AppendLine("{");
        foreach ((string name, Fact text) in facts.Sources.Members)
        {
            if (cited.Contains(name))
                text.Use();
            code.AppendLine($"    internal const string {name} = {CSharp.Literal(Dated(text))};");
        }

        foreach ((string name, string text) in _schemas)
            code.AppendLine($"    internal const string {name} = {CSharp.Literal(text)};");
        code.AppendLine("}");
        return code.ToString();
    }

    private string Dated(Fact text) => (text.Candidate ?? "").Replace("{date}", facts.SchemaDate, StringComparison.Ordinal);
}
