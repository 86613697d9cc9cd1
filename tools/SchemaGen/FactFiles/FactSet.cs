namespace SchemaGen.FactFiles;

/// <summary>What the schema does not say: words, C# names, advice, prices, rules. Read from every file of the facts' folder.</summary>
internal sealed class FactSet
{
    private static readonly string[] Sections =
        ["schemaDate", "digest", "steps", "sources", "nameParts", "schemaNames", "memberNames", "words", "members", "enums", "nested", "outputs", "additions", "bundles", "bases", "schemas", "prices"];

    private readonly Fact _root = Fact.Empty();

    // Words of members hold for what their file speaks of, and a nearer file goes before one that speaks of more.
    private readonly Dictionary<Scope, Fact> _members = [];
    private readonly Dictionary<Scope, string> _files = [];

    private FactSet()
    {
    }

    public string SchemaDate => _root["schemaDate"]?.Text ?? "";

    public Fact Steps => Section("steps");

    public Fact Sources => Section("sources");

    public Fact Additions => Section("additions");

    public Fact Enums => Section("enums");

    public Fact Nested => Section("nested");

    /// <summary>What steps make, and the objects inside.</summary>
    public Fact Outputs => Section("outputs");

    /// <summary>Records for what some siblings have in common.</summary>
    public Fact Bases => Section("bases");

    public Fact Section(string name) => _root[name] ?? Fact.Empty();

    public static FactSet Load(string path, Complaints complaints)
    {
        var facts = new FactSet();
        if (Directory.Exists(path))
        {
            foreach (string name in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(path, f).Replace('\\', '/')).Order(StringComparer.Ordinal))
            {
                if (!name.EndsWith(".jsonc", StringComparison.Ordinal))
                    complaints.Add(name, "is not read: files of facts end in .jsonc.");
                else if (name.Split('/') is { Length: > 2 } || (!name.Contains('/', StringComparison.Ordinal) && name.Split('.')[0] != "shared"))
                    complaints.Add(name, "is not in a place of facts: shared.jsonc, type of step/shared.jsonc or type of step/engine.jsonc, each with further parts before the ending.");
                else
                    facts.Add(File.ReadAllText(Path.Combine(path, name)), name, Scope.Of(name), complaints);
            }
        }
        else
        {
            facts.Add(File.ReadAllText(path), Path.GetFileName(path), Scope.Shared, complaints);
        }

        if (facts._root["schemaDate"] is null)
            complaints.Add("facts", "do not say the schemaDate.");
        return facts;
    }

    /// <summary>The folder of a type of step, which is its namespace as well.</summary>
    public string FolderOf(string step) => Steps[step]?["folder"]?.Text ?? Naming.Pascal(step);

    public string? Text(string section, string key) => Section(section)[key]?.Text;

    public Fact? Object(string section, string key) => Section(section)[key];

    /// <summary>What is said of members of a name within a scope: a key of an engine's file before that of its type of step, and that before what all share.</summary>
    public Fact? Word(Scope scope, string member, string key) =>
        scope.Outwards().Select(s => _members.GetValueOrDefault(s)?[member]?[key]).FirstOrDefault(f => f is not null);

    /// <summary>Files that speak of a type of step or an engine that does not exist.</summary>
    public void ComplainAboutPlaces(IReadOnlyDictionary<string, IReadOnlyCollection<string>> engines, Complaints complaints)
    {
        foreach ((Scope scope, string file) in _files.Where(f => f.Key.Step is not null))
        {
            if (!engines.TryGetValue(scope.Step!, out IReadOnlyCollection<string>? known))
                complaints.Add(file, $"'{scope.Step}' is not a type of step of these facts.");
            else if (scope.Engine is not null && !known.Contains(scope.Engine))
                complaints.Add(file, $"'{scope.Engine}' is not an engine of {scope.Step}; there are {string.Join(", ", known)}.");
        }
    }

    /// <summary>Facts of a schema that stand in the file of something else.</summary>
    public void ComplainAboutPlace(string schema, Scope scope, Complaints complaints)
    {
        foreach (string section in (string[])["schemas", "prices"])
        {
            if (Object(section, schema) is { } fact && !scope.Outwards().Contains(fact.Scope))
                complaints.Add(fact.Place, $"{section}.{schema} belongs to {scope.Step}{(scope.Engine is null ? "" : "/" + scope.Engine)}.");
        }
    }

    /// <summary>Facts that nothing had a use for: the schema has nothing of that name, the key is not known, or other facts cover them everywhere.</summary>
    public void ComplainAboutUnused(Complaints complaints)
    {
        foreach ((string path, Fact fact) in _root.Unused("").Concat(_members.Values.SelectMany(m => m.Unused("members"))))
            complaints.Add(fact.Place, $"nothing uses {(path.Length == 0 ? "these facts" : path)}; remove or rename it.");
    }

    private void Add(string text, string file, Scope scope, Complaints complaints)
    {
        _files.TryAdd(scope, file);
        Fact part = Fact.Parse(text, file, scope, complaints);
        foreach ((string section, Fact fact) in part.Members)
        {
            if (!Sections.Contains(section))
                complaints.Add(fact.Place, $"unknown section '{section}'.");
        }

        if (part["members"] is { } members && !_members.TryAdd(scope, members))
            _members[scope].Merge(members, ".members", complaints);
        _root.Merge(part.Without("members"), "", complaints);
    }
}
