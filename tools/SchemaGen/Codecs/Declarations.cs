using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Codecs;

/// <summary>The records, vocabularies and values that a source folder declares, read from its C#.</summary>
internal sealed class Declarations
{
    private const string Root = "WireRecord";

    private readonly Dictionary<string, DeclaredRecord> _records = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _namespaces = new(StringComparer.Ordinal);
    private readonly HashSet<string> _vocabularies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _values = new(StringComparer.Ordinal);

    /// <summary>Records that travel, in the order of their files.</summary>
    public IEnumerable<DeclaredRecord> Records => _records.Values.Where(Travels);

    /// <summary>Reads the files; generated codecs do not count.</summary>
    public static Declarations Read(IEnumerable<string> files)
    {
        var found = new Declarations();
        foreach (string file in files)
            found.Add(file, CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetCompilationUnitRoot());
        return found;
    }

    public bool IsRecord(string type) => _records.TryGetValue(type, out DeclaredRecord? record) && Travels(record);

    public bool IsVocabulary(string type) => _vocabularies.Contains(type);

    public bool IsValue(string type) => _values.ContainsKey(type.Split('<')[0]);

    /// <summary>Whether a type is a structure, so that it says by itself when nothing was given.</summary>
    public bool IsStructure(string type) =>
        type is "int" or "long" or "double" or "decimal" or "bool" or "TimeSpan" or "DateTimeOffset" or "JsonElement" || IsVocabulary(type) || _values.GetValueOrDefault(type.Split('<')[0]);

    /// <summary>The namespace that a member's type needs; null for what every file knows.</summary>
    public string? NamespaceOf(string type) => type is "JsonObject" ? "System.Text.Json.Nodes" : type is "JsonElement" ? "System.Text.Json" : _namespaces.GetValueOrDefault(type);

    public DeclaredRecord Get(string name) => _records[name];

    /// <summary>The record and what it derives from, itself first.</summary>
    public IEnumerable<DeclaredRecord> Chain(DeclaredRecord record)
    {
        for (DeclaredRecord? r = record; r is not null; r = _records.GetValueOrDefault(r.Base))
            yield return r;
    }

    /// <summary>The value of a get-only member of a concrete record; null when its constructors do not fix it.</summary>
    public string? Constant(DeclaredRecord record, DeclaredMember member)
    {
        List<DeclaredRecord> chain = [.. Chain(record)];
        int at = chain.FindIndex(r => r.Members.Contains(member));
        Fixed? value = chain[at].Assigned.GetValueOrDefault(member.Name);
        while (value is { IsParameter: true } && at > 0)
        {
            int position = chain[at].Parameters.IndexOf(value.Text);
            at--;
            value = position >= 0 && position < chain[at].BaseArguments.Count ? chain[at].BaseArguments[position] : null;
        }

        return value is { IsParameter: false } ? value.Text : null;
    }

    private bool Travels(DeclaredRecord record) => Chain(record).Last().Base == Root;

    private void Add(string file, CompilationUnitSyntax unit)
    {
        foreach (TypeDeclarationSyntax type in unit.DescendantNodes().OfType<TypeDeclarationSyntax>())
        {
            if (type.Parent is BaseNamespaceDeclarationSyntax space)
                _namespaces[type.Identifier.Text] = space.Name.ToString();
            string bases = type.BaseList?.ToString() ?? "";
            if (bases.Contains("IStringValue<", StringComparison.Ordinal))
                _vocabularies.Add(type.Identifier.Text);
            else if (bases.Contains("IWireValue<", StringComparison.Ordinal))
                _values[type.Identifier.Text] = type is StructDeclarationSyntax || type.Modifiers.ToString().Contains("readonly", StringComparison.Ordinal);
            else if (type is RecordDeclarationSyntax record && !type.Modifiers.Any(SyntaxKind.StaticKeyword))
                Add(file, record);
        }
    }

    private void Add(string file, RecordDeclarationSyntax syntax)
    {
        string[] bases = [.. syntax.BaseList?.Types.Select(t => t.Type.ToString()) ?? []];
        string name = bases.Length == 0 ? "" : bases[0].Split('<')[0] + (bases[0].Contains('<', StringComparison.Ordinal) ? "`1" : "");
        var record = new DeclaredRecord(
            syntax.Identifier.Text,
            syntax.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().First().Name.ToString(),
            file,
            syntax.Modifiers.ToString(),
            syntax.TypeParameterList?.ToString() ?? "",
            name)
        {
            KeepsRaw = bases.Any(b => b is "IUnknownLeaf" or "IUnknownInput"),
            IsRoot = syntax.Members.OfType<PropertyDeclarationSyntax>().Any(p => p.Type.ToString() == $"Union<{syntax.Identifier.Text}>"),
        };
        foreach (PropertyDeclarationSyntax property in syntax.Members.OfType<PropertyDeclarationSyntax>())
        {
            if (Member(property) is { } member)
                record.Members.Add(member);
        }

        foreach (PrimaryConstructorBaseTypeSyntax primary in syntax.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? [])
            record.BaseArguments.AddRange(primary.ArgumentList.Arguments.Select(a => Value(a.Expression) ?? new Fixed("", true)));
        foreach (ConstructorDeclarationSyntax constructor in syntax.Members.OfType<ConstructorDeclarationSyntax>())
            AddConstructor(record, constructor);

        // Of a partial record the file that says what it derives from counts.
        if (bases.Length > 0 || !_records.ContainsKey(record.Key))
            _records[record.Key] = record;
    }

    private static DeclaredMember? Member(PropertyDeclarationSyntax property)
    {
        AttributeSyntax[] attributes = [.. property.AttributeLists.SelectMany(l => l.Attributes)];
        AttributeSyntax? Find(string name) => Array.Find(attributes, a => a.Name.ToString().Split('.')[^1] == name);
        bool isAutomatic = property.AccessorList?.Accessors.All(a => a.Body is null && a.ExpressionBody is null) == true;
        bool isVisible = property.Modifiers.Any(SyntaxKind.PublicKeyword) || Find("JsonInclude") is not null;
        if (!isAutomatic || !isVisible || property.Modifiers.Any(SyntaxKind.StaticKeyword) || Find("JsonIgnore") is { ArgumentList: null })
            return null;

        string wire = Find("JsonPropertyName")?.ArgumentList?.Arguments[0].Expression is LiteralExpressionSyntax named
            ? named.Token.ValueText
            : JsonNamingPolicy.CamelCase.ConvertName(property.Identifier.Text);
        int order = Find("JsonPropertyOrder")?.ArgumentList?.Arguments[0].ToString() is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : 0;
        string type = property.Type.ToString();
        return new DeclaredMember(
            property.Identifier.Text,
            wire,
            type.TrimEnd('?'),
            type.EndsWith('?'),
            order,
            property.Modifiers.Any(SyntaxKind.RequiredKeyword),
            property.AccessorList!.Accessors.All(a => a.IsKind(SyntaxKind.GetAccessorDeclaration)),
            Find("Loose") is not null,
            Find("Bare") is not null);
    }

    private static void AddConstructor(DeclaredRecord record, ConstructorDeclarationSyntax constructor)
    {
        if (constructor.Initializer is { ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword } || (record.BaseArguments.Count > 0 && record.Assigned.Count > 0))
            return;
        record.Parameters.AddRange(constructor.ParameterList.Parameters.Select(p => p.Identifier.Text));
        foreach (ArgumentSyntax argument in constructor.Initializer?.ArgumentList.Arguments ?? [])
            record.BaseArguments.Add(Value(argument.Expression) ?? new Fixed("", true));
        foreach (AssignmentExpressionSyntax assignment in constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            ExpressionSyntax right = assignment.Right;
            while (right is AssignmentExpressionSyntax next)
                right = next.Right;
            if (assignment.Left is IdentifierNameSyntax target && Value(right) is { } value)
                record.Assigned[target.Identifier.Text] = value;
        }
    }

    private static Fixed? Value(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => new Fixed(literal.Token.ValueText, false),
        IdentifierNameSyntax name => new Fixed(name.Identifier.Text, true),
        _ => null,
    };
}
