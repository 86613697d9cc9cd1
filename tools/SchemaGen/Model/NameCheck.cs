using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.FactFiles;

namespace SchemaGen.Model;

/// <summary>Finds names that C# would refuse: two alike in one place, and such as are no names.</summary>
internal sealed class NameCheck(Naming naming, Complaints complaints)
{
    /// <summary>What a generated record or vocabulary has of its own.</summary>
    private static readonly string[] OfRecords = ["Row", "Union", "Members", "Definition", "Mark", "AdditionalProperties", "Unreadable", "EqualityContract"];
    private static readonly string[] OfVocabularies = ["Value", "IsKnown", "KnownValues", "Create", "Equals", "GetHashCode", "ToString"];

    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);

    /// <summary>Whether the records below a root can be written.</summary>
    public bool Check(Record root)
    {
        int before = complaints.All.Count;
        foreach (Record record in Below(root))
        {
            Type(record.Name, record.Step.Namespace, record.Schema);
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (Record above in record.Ancestors.Prepend(record).Reverse())
            {
                foreach (string wire in above.Properties.Select(p => p.Wire).Concat(above.Members.Select(m => m.Wire)).Distinct())
                    Member(record.Schema, record.Name, naming.Member(wire), wire, names, OfRecords);
            }
        }

        return complaints.All.Count == before;
    }

    /// <summary>Whether an object inside inputs can be written.</summary>
    public bool Check(string schema, string name, string space, IEnumerable<string> wires)
    {
        int before = complaints.All.Count;
        Type(name, space, schema);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string wire in wires)
            Member(schema, name, naming.Member(wire), wire, names, OfRecords);
        return complaints.All.Count == before;
    }

    /// <summary>Whether a vocabulary can be written.</summary>
    public bool Check(string name, string space, IEnumerable<(string Value, string Name)> values)
    {
        int before = complaints.All.Count;
        Type(name, space, "enums." + name);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string value, string member) in values)
            Member("enums." + name, name, member, value, names, OfVocabularies);
        return complaints.All.Count == before;
    }

    private static IEnumerable<Record> Below(Record record) => record.Children.SelectMany(Below).Prepend(record);

    private void Type(string name, string space, string place)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
            complaints.Add(place, $"would be the type '{name}', which is no name; give one in schemaNames.");
        else if (!_types.TryAdd($"{space}.{name}", place) && _types[$"{space}.{name}"] != place)
            complaints.Add(place, $"would be the type {name}, which {_types[$"{space}.{name}"]} is already; give a name in schemaNames.");
    }

    private void Member(string place, string type, string name, string wire, Dictionary<string, string> names, string[] taken)
    {
        if (!SyntaxFacts.IsValidIdentifier(name) || SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None)
            complaints.Add($"{place}.{wire}", $"would be called '{name}', which is no name; give one.");
        else if (name == type || taken.Contains(name))
            complaints.Add($"{place}.{wire}", $"would be called {name}, which {type} has in another meaning; give another name.");
        else if (!names.TryAdd(name, wire) && names[name] != wire)
            complaints.Add($"{place}.{wire}", $"would be called {name}, as '{names[name]}' is; give another name.");
    }
}
