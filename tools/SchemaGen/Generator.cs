using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SchemaGen.Changes;
using SchemaGen.FactFiles;
using SchemaGen.Model;
using SchemaGen.Schema;
using SchemaGen.Writing;

namespace SchemaGen;

/// <summary>A run: what the arguments ask for, and the files that a document and the facts make.</summary>
internal static partial class Generator
{
    private const string Usage = "usage: SchemaGen <openapi.json>|codecs [--facts path] [--out folder] [--source folder] [--check], or SchemaGen changes <openapi.json> [--digest file | --from openapi.json]";
    private const string Library = "src/Civitai.Orchestration";

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        if (args is [ChangesCommand.Name, .. var rest])
            return ChangesCommand.Run(rest, output, error);

        string? document = null;
        string factsPath = "tools/SchemaGen/facts";
        string folder = Library + "/Steps";
        string source = Library;
        bool check = false;
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--facts" when i + 1 < args.Length:
                    factsPath = args[++i];
                    break;
                case "--out" when i + 1 < args.Length:
                    folder = args[++i];
                    break;
                case "--source" when i + 1 < args.Length:
                    source = args[++i];
                    break;
                case "--check":
                    check = true;
                    break;
                case [not '-', ..] when document is null:
                    document = args[i];
                    break;
                default:
                    error.WriteLine($"'{args[i]}' is not understood. {Usage}");
                    return 2;
            }
        }

        if (document == "codecs")
            return Finish([], source, check, output, error);

        if (document is null || !File.Exists(document) || !(File.Exists(factsPath) || Directory.Exists(factsPath)))
        {
            error.WriteLine(document is null ? Usage : File.Exists(document) ? $"There are no facts at {factsPath}." : $"There is no document at {document}.");
            return 2;
        }

        var complaints = new Complaints();
        var files = new List<OutputFiles>();
        FactSet facts = FactSet.Load(factsPath, complaints);
        if (!complaints.Any)
        {
            var parsed = (JsonObject)JsonNode.Parse(File.ReadAllText(document))!;
            if (Digest.Make(parsed, facts, complaints) is { } digest)
                files.Add(digest); // before additions change the document
            if (StepSwitches.Make(facts) is { } switches)
                files.Add(switches);
            files.Add(Make(parsed, facts, folder, CitedIn(source), complaints, output));
        }

        if (complaints.Any)
        {
            foreach (string complaint in complaints.All)
                error.WriteLine(complaint);
            error.WriteLine($"{complaints.All.Count} complaints; nothing was written.");
            return 1;
        }

        return Finish(files, source, check, output, error);
    }

    /// <summary>The files of a document and the facts.</summary>
    /// <param name="document">The document.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="folder">Where the files go.</param>
    /// <param name="cited">The sources that code written by hand cites.</param>
    /// <param name="complaints">What cannot be made sense of; the files are of no use when there is any.</param>
    /// <param name="output">Where to say what was found.</param>
    public static OutputFiles Make(JsonObject document, FactSet facts, string folder, IReadOnlySet<string> cited, Complaints complaints, TextWriter output)
    {
        var schemas = new SchemaDocument(document, facts.Additions, complaints);
        var model = new ModelBuilder(schemas, facts, complaints);
        var sources = new Sources(facts, model, complaints);
        var files = new OutputFiles(folder, $"// Written by SchemaGen from the schema of {facts.SchemaDate}. Change the facts, not this file.");

        List<Record> roots = Roots(schemas, facts, model, complaints);
        facts.ComplainAboutPlaces(
            roots.ToDictionary(r => r.Step.Type, IReadOnlyCollection<string> (r) => [.. r.Leaves.Where(l => l.Path.Count > 0).Select(l => l.Path[0].Value).Distinct()]), complaints);
        var names = new NameCheck(model.Naming, complaints);
        if (roots.Count(names.Check) < roots.Count)
            return files;
        var rows = roots.SelectMany(r => r.Leaves).ToDictionary(l => l, model.Rows);
        var writer = new RecordWriter(model, facts, sources, rows, complaints);
        var factories = new FactoryWriter(model, rows, complaints);
        foreach (Record root in roots)
        {
            Write(root, facts, writer, files, complaints);
            foreach ((string path, string code) in factories.Write(root))
                files.Add(path, code);
        }

        var nested = new NestedWriter(schemas, model, facts, sources, names, complaints);
        var done = new HashSet<string>();
        while (model.Nested.FirstOrDefault(n => !done.Contains(n)) is { } name)
        {
            done.Add(name);
            foreach ((string path, string code) in nested.Write(name))
                files.Add(path, code);
        }

        var outputs = new OutputWriter(schemas, model, facts, names, complaints);
        foreach ((string path, string code) in roots.SelectMany(outputs.Write))
            files.Add(path, code);

        foreach ((string name, Fact entry) in facts.Enums.Members)
            Write(name, entry, schemas, model, names, files);
        files.Add("Sources.cs", sources.Write(cited));
        facts.ComplainAboutUnused(complaints);
        output.WriteLine(string.Join(", ", roots.Select(r => $"{r.Step.Type} {r.Leaves.Count()}")) + " inputs.");
        return files;
    }

    private static List<Record> Roots(SchemaDocument schemas, FactSet facts, ModelBuilder model, Complaints complaints)
    {
        var roots = new List<Record>();
        foreach ((string type, Fact step) in facts.Steps.Members)
        {
            string folder = facts.FolderOf(type);
            string root = step["root"]?.Text ?? folder + "Input";
            string output = step["output"]?.Text ?? folder + "Output";
            if (!schemas.Has(root))
            {
                complaints.Add(step.Place, $"the document has no schema '{root}' for the step {type}.");
                continue;
            }

            IReadOnlyList<string>? handwritten = step["handwritten"]?.Texts();
            Record built = model.Build(new StepType(type, root, folder, "Civitai.Orchestration." + folder, step["order"]?.Items ?? []) { IsRootHandwritten = handwritten is not null, Charge = step["charge"]?.Text, Bare = step["bare"]?.Text, OutputSchema = output, Output = facts.Outputs[output] is null ? output : facts.Outputs[output]!["name"]?.Text ?? model.Naming.Type(output) });
            roots.Add(built);
            if (built.Step.Bare is { } bare && !(built.IsLeaf && built.Members.Count == 1 && built.Members[0].Wire == bare))
                complaints.Add(step["bare"]!.Place, $"says that '{bare}' travels without an object around it, and it is not the only member of {root}.");
            if (handwritten is null)
                continue;

            // A member that a root written by hand lacks must not go unnoticed.
            foreach (Member member in built.Members.Where(m => !handwritten.Contains(m.Wire)))
                complaints.Add($"{root}.{member.Wire}", $"is not in the record {root}, which is written by hand; add it there and list it in steps.{type}.handwritten.");
            foreach (string wire in handwritten.Where(w => !built.Members.Exists(m => m.Wire == w)))
                complaints.Add(step["handwritten"]!.Place, $"lists '{wire}', which {root} does not have.");
        }

        return roots;
    }

    private static void Write(Record root, FactSet facts, RecordWriter writer, OutputFiles files, Complaints complaints)
    {
        foreach ((string path, string code) in new StepWriter(facts, complaints).Write(root))
            files.Add(path, code);
        files.Add($"{root.Folder}/{root.Folder}Catalog.cs", CatalogWriter.Catalog(root));
        if (root.IsLeaf)
        {
            files.Add($"{root.Folder}/{root.Name}.cs", writer.Write(root));
            return;
        }

        foreach (Record record in root.Children.SelectMany(WithChildren))
        {
            files.Add($"{record.Folder}/{record.Name}.cs", writer.Write(record));
            if (writer.WriteRows(record) is { } shared)
                files.Add($"{record.Folder}/{Naming.Short(record.Name)}Rows.cs", shared);
        }

        files.Add($"{root.Folder}/{Naming.Short(root.Name)}Rows.cs", writer.WriteRows(root)!); // a root has rows

        if (!root.Step.IsRootHandwritten)
            files.Add($"{root.Folder}/{root.Name}.cs", writer.WriteRoot(root));
        files.Add($"{root.Folder}/{root.Folder}Tree.cs", CatalogWriter.Tree(root));
    }

    private static void Write(string name, Fact entry, SchemaDocument schemas, ModelBuilder model, NameCheck names, OutputFiles files)
    {
        string? schema = entry["schema"]?.Text;
        if (schema is null && !model.Enums.ContainsKey(name))
            return; // reported with what nothing uses
        string folder = entry["folder"]?.Text ?? "";
        IReadOnlyList<string> values = schema is not null ? schemas.EnumValues(schema) ?? []
            : model.Enums[name] is { Count: > 0 } met ? met
            : [.. entry["values"]?.Members.Select(v => v.Key) ?? []]; // a text that the facts alone give values
        string space = "Civitai.Orchestration." + folder.Split('/')[0];
        if (names.Check(name, space, values.Select(v => (v, model.EnumMember(name, v)))))
            files.Add($"{folder}/{name}.cs", EnumWriter.Write(name, entry, values, space));
    }

    // The codecs follow from the declarations, those that were just written among them.
    private static int Finish(List<OutputFiles> made, string source, bool check, TextWriter output, TextWriter error)
    {
        if (!check)
            made.ForEach(m => m.Write());
        var complaints = new Complaints();
        OutputFiles codecs = Codecs.Codecs.Make(source, Library, complaints);
        foreach (string complaint in complaints.All)
            error.WriteLine(complaint);
        if (complaints.Any)
            return 1;

        made.Add(codecs);
        if (!check)
        {
            codecs.Write();
            output.WriteLine($"{made.Sum(m => m.Count)} files.");
            return 0;
        }

        string[] differences = [.. made.SelectMany(m => m.Differences())];
        foreach (string difference in differences)
            error.WriteLine(difference);
        int count = made.Sum(m => m.Count);
        output.WriteLine(differences.Length == 0 ? $"{count} files are up to date." : $"{differences.Length} of {count} files differ; run without --check.");
        return differences.Length == 0 ? 0 : 1;
    }

    private static HashSet<string> CitedIn(string folder) => [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Select(File.ReadAllText)
        .Where(code => !code.StartsWith("// Written by SchemaGen", StringComparison.Ordinal))
        .SelectMany(code => Citation().Matches(code).Select(m => m.Groups[1].Value))];

    private static IEnumerable<Record> WithChildren(Record record) => record.Children.SelectMany(WithChildren).Prepend(record);

    [GeneratedRegex(@"\bSources\.(\w+)")]
    private static partial Regex Citation();
}
