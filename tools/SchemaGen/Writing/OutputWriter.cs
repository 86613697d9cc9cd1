using System.Text;
using System.Text.Json.Nodes;
using SchemaGen.FactFiles;
using SchemaGen.Model;
using SchemaGen.Schema;

namespace SchemaGen.Writing;

/// <summary>
/// Writes what steps make, and the objects inside: records whose lists are never null and whose files say themselves when they are not there. An output that the facts do not describe is written by hand.
/// </summary>
internal sealed class OutputWriter(SchemaDocument document, ModelBuilder model, FactSet facts, NameCheck names, Complaints complaints)
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["ImageBlob"] = "image/png",
        ["VideoBlob"] = "video/mp4",
        ["AudioBlob"] = "audio/wav",
        ["Model3DBlob"] = "model/gltf-binary",
        ["Blob"] = "",
    };

    // What every file says of itself.
    private static readonly string[] OfFile = ["id", "available", "url"];

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly Queue<string> _met = new();

    /// <summary>The output of a type of step with the objects inside; nothing where it is written by hand, or written already.</summary>
    public IEnumerable<(string Path, string Code)> Write(Record root)
    {
        if (facts.Outputs[root.Step.OutputSchema] is null)
            yield break;
        _met.Enqueue(root.Step.OutputSchema);
        while (_met.TryDequeue(out string? schema))
        {
            if (_written.Add(schema) && Write(schema, schema == root.Step.OutputSchema ? root : null) is { } file)
                yield return file;
        }
    }

    private (string Path, string Code)? Write(string schema, Record? root)
    {
        Fact entry = facts.Outputs[schema]!; // it was met there
        ObjectSchema declared = document.Get(schema);
        string name = NameOf(schema);
        string folder = facts.FolderOf(entry.Scope.Step ?? "");
        if (!names.Check(schema, name, "Civitai.Orchestration." + folder, declared.Members.Select(m => m.Name)))
            return null;

        List<Part> parts = [.. declared.Members.Select(m => PartOf(schema, m.Name, m.Schema, declared.Required.Contains(m.Name), entry))];
        var body = new StringBuilder();
        CSharp.Doc(body, "", "summary", entry["summary"]?.Text ?? "");
        CSharp.Doc(body, "", "remarks", $"Schema name <c>{schema}</c>.");
        body.AppendLine($"public sealed partial record {name} : WireRecord");
        body.AppendLine("{");
        for (int i = 0; i < parts.Count; i++)
            Write(body, parts[i], isFirst: i == 0);
        if (root is not null)
            WriteCount(body, root, name, parts);
        body.AppendLine();
        string members = string.Join(", ", parts.Select(p => $"({CSharp.Literal(p.Wire)}, {p.Shape})"));
        body.AppendLine(CSharp.Wrap("    ", $"internal static ValueShape Shape {{ get; }} = ValueShape.Object({members});"));
        body.AppendLine("}");
        string text = body.ToString();
        var code = new StringBuilder(Usings.Of(text, "Civitai.Orchestration." + folder, []));
        code.AppendLine($"namespace Civitai.Orchestration.{folder};").AppendLine().Append(text);
        return ($"{folder}/{name}.cs", code.ToString());
    }

    private static void Write(StringBuilder body, Part part, bool isFirst)
    {
        if (!isFirst)
            body.AppendLine();
        string wireNote = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(part.Name) == part.Wire ? "" : $" Wire name <c>{part.Wire}</c>.";
        string name = wireNote.Length == 0 ? "" : $"[JsonPropertyName({CSharp.Literal(part.Wire)})]";
        CSharp.Doc(body, "    ", "summary", (part.IsText || (part.Absent is null && part.IsNullable) ? part.Summary.TrimEnd('.') + "; null when not reported." : part.Summary) + wireNote);
        if (part.Absent is null)
        {
            if (name.Length > 0)
                body.AppendLine("    " + name);
            if (!part.IsNullable)
                body.AppendLine("    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]");
            body.AppendLine($"    public {part.Type}{(part.IsNullable ? "?" : "")} {part.Name} {{ get; init; }}");
            return;
        }

        body.AppendLine("    [JsonIgnore]");
        if (name.Length > 0)
            body.AppendLine("    " + name); // references name it by that
        string start = $"    public {part.Type}{(part.IsText ? "?" : "")} {part.Name}";
        string line = $"{start} {{ get => {part.Read}; init => {part.Name}OnWire = {part.Set}; }}";
        body.AppendLine(line.Length <= CSharp.MaximumColumn ? line : $"{start}\n    {{\n        get => {part.Read};\n        init => {part.Name}OnWire = {part.Set};\n    }}");
        body.AppendLine();
        body.AppendLine("    [JsonInclude]");
        body.AppendLine($"    [JsonPropertyName({CSharp.Literal(part.Wire)})]");
        if (part.IsLoose)
            body.AppendLine("    [Loose]");
        body.AppendLine($"    internal {part.WireType ?? part.Type}? {part.Name}OnWire {{ get; init; }}");
    }

    // What was made is counted in files where there are some.
    private static void WriteCount(StringBuilder body, Record root, string name, List<Part> parts)
    {
        List<Part> files = [.. parts.Where(p => p.IsFile && p.IsResult)];
        bool isFile = OfFile.All(wire => parts.Exists(p => p.Wire == wire));
        // Beside a file that is always made, one that may be left out is missing only where it is announced.
        List<Part> extras = files.Exists(f => f.IsRequired) ? [.. files.Where(f => !f.IsRequired && !f.IsList)] : [];
        string results = (files, extras, isFile) switch
        {
            (_, { Count: > 0 }, _) => $"StepResults.OfMain([{Given(files.Where(f => !extras.Contains(f) || f.IsOtherForm))}], [{Given(extras.Where(f => !f.IsOtherForm))}])",
            ({ Count: > 0 }, _, _) => $"StepResults.OfFiles([{Given(files)}], {(files.Exists(f => f.IsList) ? "input" : "null")})",
            (_, _, true) => "StepResults.OfFile(output?.Available, output?.UrlOnWire)",
            _ => "StepResults.OfData(output)",
        };
        body.AppendLine();
        body.AppendLine("    /// <summary>What the output holds, against what was asked for.</summary>");
        string start = $"    internal static StepResults Count({name}? output, {root.Name}? input) =>";
        body.AppendLine(start.Length + results.Length + 2 <= CSharp.MaximumColumn ? $"{start} {results};" : $"{start}\n{CSharp.Wrap("        ", results + ";")}");

        static string Given(IEnumerable<Part> some) => string.Join(", ", some.Select(f => f.IsList ? $".. output?.{f.Name} ?? []" : $"output?.{f.Name}OnWire"));
    }

    private Part PartOf(string schema, string wire, JsonObject raw, bool isRequired, Fact entry)
    {
        Fact? words = entry["members"]?[wire];
        string? summary = (words?["summary"] ?? facts.Word(entry.Scope, wire, "summary"))?.Text;
        if (summary is null)
            complaints.Add($"{schema}.{wire}", "has no summary in the facts.");
        Part part = PartOf($"{schema}.{wire}", raw, words);
        string name = words?["name"]?.Text ?? model.Naming.Member(wire);
        part = part with { Wire = wire, Name = name, Summary = summary ?? "", IsRequired = isRequired, IsNullable = !(part.IsVocabulary && isRequired), IsResult = words?["isResult"]?.IsTrue != false, IsOtherForm = words?["isOtherForm"]?.IsTrue == true };
        if (part.Absent is null && part.Type == "string" && isRequired)
            part = part with { Absent = "\"\"" };
        return part.Absent is null ? part : part with { Read = (part.Read ?? "{0} ?? {1}").Replace("{0}", name + "OnWire", StringComparison.Ordinal).Replace("{1}", part.Absent, StringComparison.Ordinal), Set = part.Set ?? "value" };
    }

    private Part PartOf(string place, JsonObject raw, Fact? words)
    {
        if (words?["type"] is { Candidate: "json" } json)
        {
            json.Use();
            return new("JsonElement", "ValueShape.Open");
        }

        if (raw["$ref"] is { } reference)
            return OfReference(place, SchemaDocument.NameOf(reference), words);
        string type = raw["type"] switch
        {
            JsonArray several => string.Join('|', several.Select(t => t!.GetValue<string>()).Where(t => t != "null")),
            { } single => single.GetValue<string>(),
            null => "",
        };
        if (raw["enum"] is JsonArray || (type == "string" && words?["type"] is not (null or { Candidate: "string" or "text" or "media" })))
            return Vocabulary(model.Vocabulary(place, raw, words?["type"]?.Text).Type);
        switch (type, raw["format"]?.GetValue<string>())
        {
            case ("integer", null or "int32"):
                return new("int", "ValueShape.WholeNumber");
            case ("integer", "int64"):
                return new("long", "ValueShape.WholeNumber");
            case ("number", _):
                return new("double", "ValueShape.Number");
            case ("boolean", _):
                return new("bool", "ValueShape.Boolean");
            case ("string", "uri"):
                return new("Uri", "ValueShape.Address") { Absent = "", WireType = "string", IsText = true, Read = "WireText.ToUri({0})", Set = "value?.OriginalString" };
            case ("string", "date-time"):
                return new("DateTimeOffset", "ValueShape.Time");
            case ("string", "date-span"):
                return new("TimeSpan", "ValueShape.Duration");
            case ("string", _):
                return new("string", place.EndsWith("url", StringComparison.OrdinalIgnoreCase) ? "ValueShape.Address" : "ValueShape.Text"); // the document does not say "uri" of all
            case ("array", _):
                return ListOf(PartOf(place, (JsonObject)raw["items"]!, words));
            case ("object", _) when raw["additionalProperties"] is JsonObject values:
                Part value = PartOf(place, values, words);
                bool canBeNull = values["type"] is JsonArray types && types.Any(t => t!.GetValue<string>() == "null");
                return MapOf(canBeNull && value.Type == "double" ? value with { Type = "double?" } : value);
            default:
                complaints.Add(place, $"cannot be expressed in an output: type '{type}'.");
                return new("string", "ValueShape.Open");
        }
    }

    private Part OfReference(string place, string target, Fact? words)
    {
        if (Files.TryGetValue(target, out string? content))
        {
            string file = words?["file"]?.Text ?? content;
            if (file.Length == 0)
                complaints.Add(place, "is a blob of any kind; say in 'file' what it usually holds, for example audio/wav.");
            return new(target, $"FileShape.{(target == "Blob" ? "Usually" : "Of")}({CSharp.Literal(file)})") { Absent = target == "Blob" ? "new UnknownBlob()" : "new()", IsFile = true };
        }

        if (document.EnumValues(target) is { } values)
        {
            string vocabulary = words?["type"]?.Text ?? model.Naming.Type(target);
            return Vocabulary(words?["type"] is not null && facts.Enums[vocabulary] is null ? vocabulary : model.Vocabulary(place, values, vocabulary).Type); // one may be written by hand
        }

        if (facts.Outputs[target] is null && facts.Nested[target] is { } nested)
        {
            model.Nested.Add(target); // what stands in inputs too
            return new(nested["name"]?.Text ?? model.Naming.Type(target), ShapeOf(target, nested));
        }

        if (facts.Outputs[target] is null)
            complaints.Add(place, $"holds a {target}, which the facts' outputs section does not describe.");
        else
            _met.Enqueue(target);

        // The shape of what holds itself has no end: so anything may stand where it begins again.
        return new(NameOf(target), LeadsTo(target, place.Split('.')[0], []) ? "ValueShape.Open" : NameOf(target) + ".Shape");
    }

    private bool LeadsTo(string from, string target, HashSet<string> seen) =>
        from == target || (seen.Add(from) && document.Get(from).Members.SelectMany(m => References(m.Schema)).Any(r => facts.Outputs[r] is not null && LeadsTo(r, target, seen)));

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map when map["$ref"] is { } reference => [SchemaDocument.NameOf(reference)],
        JsonObject map => map.SelectMany(m => References(m.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private string ShapeOf(string schema, Fact nested) => "ValueShape.Object(" + string.Join(", ", document.Get(schema).Members.Select(m =>
        $"({CSharp.Literal(m.Name)}, {(m.Schema["enum"] is JsonArray { Count: 1 } only ? $"ValueShape.OneOf([{CSharp.Literal(only[0]!.GetValue<string>())}])" : PartOf($"{schema}.{m.Name}", m.Schema, nested["members"]?[m.Name]).Shape)})")) + ")";

    private static Part Vocabulary(string type) => new(type, $"ValueShape.OneOf({type}.KnownValues)") { IsVocabulary = true };

    private static Part ListOf(Part item) => new($"IReadOnlyList<{item.Type}>", $"ValueShape.ListOf({item.Shape})")
    {
        Absent = "[]",
        IsFile = item.IsFile,
        IsList = true,
        IsLoose = item.IsVocabulary || item.Type == "string",
    };

    private static Part MapOf(Part value) => new($"IReadOnlyDictionary<string, {value.Type}>", $"ValueShape.MapOf({value.Shape})")
    {
        Absent = $"ReadOnlyDictionary<string, {value.Type}>.Empty",
    };

    private string NameOf(string schema) => facts.Outputs[schema]?["name"]?.Text ?? model.Naming.Type(schema);

    /// <summary>A member of an output.</summary>
    /// <param name="Type">Its type, without the mark of nullability.</param>
    /// <param name="Shape">The expression of its shape.</param>
    private sealed record Part(string Type, string Shape)
    {
        public string Wire { get; init; } = "";

        public string Name { get; init; } = "";

        public string Summary { get; init; } = "";

        public bool IsRequired { get; init; }

        public bool IsNullable { get; init; }

        /// <summary>Whether a file is what the step was asked for.</summary>
        public bool IsResult { get; init; } = true;

        /// <summary>Whether a file may come in place of the one that is always made.</summary>
        public bool IsOtherForm { get; init; }

        /// <summary>What stands for it while it is not reported; null where that is null.</summary>
        public string? Absent { get; init; }

        /// <summary>How the property reads its wire form.</summary>
        public string? Read { get; init; }

        /// <summary>How the property sets its wire form.</summary>
        public string? Set { get; init; }

        /// <summary>The type on the wire, where it is another one.</summary>
        public string? WireType { get; init; }

        /// <summary>Whether it is null while its text on the wire says nothing.</summary>
        public bool IsText { get; init; }

        public bool IsFile { get; init; }

        public bool IsList { get; init; }

        public bool IsLoose { get; init; }

        public bool IsVocabulary { get; init; }
    }
}
