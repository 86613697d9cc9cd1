using System.Text.Json.Nodes;
using SchemaGen;
using SchemaGen.Codecs;
using SchemaGen.Model;
using SchemaGen.Overlays;
using SchemaGen.Schema;
using SchemaGen.Writing;

const string Usage = "usage: SchemaGen <openapi.json>|codecs [--overlay path] [--out folder] [--source folder] [--check]";
const string Library = "src/Civitai.Orchestration";
string source = Library;

string? document = null;
string overlayPath = "tools/SchemaGen/facts";
string output = "src/Civitai.Orchestration/Steps";
bool check = false;
for (int i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--overlay" when i + 1 < args.Length:
            overlayPath = args[++i];
            break;
        case "--out" when i + 1 < args.Length:
            output = args[++i];
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
            Console.Error.WriteLine($"'{args[i]}' is not understood. {Usage}");
            return 2;
    }
}

if (document == "codecs")
    return Finish([], source, check);

if (document is null || !File.Exists(document) || !(File.Exists(overlayPath) || Directory.Exists(overlayPath)))
{
    Console.Error.WriteLine(document is null ? Usage : File.Exists(document) ? $"There is no overlay at {overlayPath}." : $"There is no document at {document}.");
    return 2;
}

var complaints = new Complaints();
Overlay overlay = Overlay.Load(overlayPath, complaints);
var schemas = new SchemaDocument((JsonObject)JsonNode.Parse(File.ReadAllText(document))!, overlay.Additions, complaints);
var model = new ModelBuilder(schemas, overlay, complaints);
var sources = new Sources(overlay, model, complaints);
var files = new OutputFiles(output, $"// Written by SchemaGen from the schema of {overlay.SchemaDate}. Change the overlay, not this file.");

var roots = new List<Record>();
foreach ((string type, JsonNode? step) in overlay.Steps)
{
    string root = step!["root"]!.GetValue<string>();
    if (!schemas.Has(root))
    {
        complaints.Add($"overlay steps.{type}", $"the document has no schema {root}.");
        continue;
    }

    string folder = step["folder"]!.GetValue<string>();
    Record built = model.Build(new StepType(type, root, folder, "Civitai.Orchestration." + folder, Texts(step["order"])) { IsRootHandwritten = step["handwritten"] is not null });
    roots.Add(built);

    // A member that a root written by hand lacks must not go unnoticed.
    foreach (Member member in built.Members.Where(m => step["handwritten"] is not null && !Texts(step["handwritten"]).Contains(m.Wire)))
        complaints.Add($"{root}.{member.Wire}", $"is not in the record {root}, which is written by hand; add it there and list it in the overlay's steps.{type}.handwritten.");
}

var rows = roots.SelectMany(r => r.Leaves).ToDictionary(l => l, model.Rows);
model.ComplainAboutUnusedPatches();
var writer = new RecordWriter(model, overlay, sources, rows, complaints);
foreach (Record root in roots)
{
    foreach (Record record in root.Children.SelectMany(WithChildren))
    {
        files.Add($"{record.Folder}/{record.Name}.cs", writer.Write(record));
        if (writer.WriteRows(record) is { } shared)
            files.Add($"{record.Folder}/{Naming.Short(record.Name)}Rows.cs", shared);
    }

    files.Add($"{root.Folder}/{Naming.Short(root.Name)}Rows.cs", writer.WriteRows(root)!); // a root has rows

    if (!root.Step.IsRootHandwritten)
        files.Add($"{root.Folder}/{root.Name}.cs", writer.WriteRoot(root, overlay.Steps[root.Step.Type]!["output"]?.GetValue<string>() ?? ""));
    foreach ((string path, string code) in new StepWriter(overlay, complaints).Write(root))
        files.Add(path, code);
    foreach ((string path, string code) in new FactoryWriter(model, rows, complaints).Write(root))
        files.Add(path, code);
    files.Add($"{root.Folder}/{root.Folder}Catalog.cs", CatalogWriter.Catalog(root));
    files.Add($"{root.Folder}/{root.Folder}Tree.cs", CatalogWriter.Tree(root));
}

var nested = new NestedWriter(schemas, model, overlay, sources, complaints);
var done = new HashSet<string>();
while (model.Nested.FirstOrDefault(n => !done.Contains(n)) is { } name)
{
    done.Add(name);
    if (nested.Write(name) is { } file)
        files.Add(file.Path, file.Code);
}

foreach ((string name, JsonNode? entry) in overlay.Enums)
{
    overlay.Object("enums", name);
    string folder = entry!["folder"]!.GetValue<string>();
    IReadOnlyList<string> values = model.Enums.TryGetValue(name, out List<string>? met) && met.Count > 0 ? met : [.. ((JsonObject?)entry["values"] ?? []).Select(v => v.Key)];
    if (entry["schema"]?.GetValue<string>() is { } schema)
        values = schemas.EnumValues(schema) ?? values;
    files.Add($"{folder}/{name}.cs", EnumWriter.Write(name, (JsonObject)entry, values, "Civitai.Orchestration." + folder.Split('/')[0]));
}

files.Add("Sources.cs", sources.Write());

overlay.ComplainAboutUnused(complaints);

if (complaints.Any)
{
    foreach (string complaint in complaints.All)
        Console.Error.WriteLine(complaint);
    Console.Error.WriteLine($"{complaints.All.Count} complaints; nothing was written.");
    return 1;
}

Console.WriteLine(string.Join(", ", roots.Select(r => $"{r.Step.Type} {r.Leaves.Count()}")) + " inputs.");
return Finish([files], source, check);

// The codecs follow from the declarations, those that were just written among them.
static int Finish(List<OutputFiles> made, string source, bool check)
{
    if (!check)
        made.ForEach(m => m.Write());
    var complaints = new Complaints();
    OutputFiles codecs = Codecs.Make(source, Library, complaints);
    foreach (string complaint in complaints.All)
        Console.Error.WriteLine(complaint);
    if (complaints.Any)
        return 1;

    made.Add(codecs);
    if (!check)
    {
        codecs.Write();
        Console.WriteLine($"{made.Sum(m => m.Count)} files.");
        return 0;
    }

    string[] differences = [.. made.SelectMany(m => m.Differences())];
    foreach (string difference in differences)
        Console.Error.WriteLine(difference);
    int count = made.Sum(m => m.Count);
    Console.WriteLine(differences.Length == 0 ? $"{count} files are up to date." : $"{differences.Length} of {count} files differ; run without --check.");
    return differences.Length == 0 ? 0 : 1;
}

static IReadOnlyList<string> Texts(JsonNode? list) => [.. ((JsonArray?)list ?? []).Select(v => v!.GetValue<string>())];

static IEnumerable<Record> WithChildren(Record record) => record.Children.SelectMany(WithChildren).Prepend(record);
