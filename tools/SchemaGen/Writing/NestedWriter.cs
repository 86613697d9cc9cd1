using System.Text;
using System.Text.Json.Nodes;
using SchemaGen.FactFiles;
using SchemaGen.Model;
using SchemaGen.Schema;

namespace SchemaGen.Writing;

/// <summary>Writes the objects inside inputs, and where one of several forms stands, the forms; those written by hand are held against the schema instead.</summary>
internal sealed class NestedWriter(SchemaDocument document, ModelBuilder model, FactSet facts, Sources sources, NameCheck names, Complaints complaints)
{
    // What the forms of a family share is accessed there.
    private const string SharedMembers = "SharedMembers";

    public IEnumerable<(string Path, string Code)> Write(string schema)
    {
        Fact entry = facts.Object("nested", schema)!; // it was met there
        ObjectSchema declared = document.Get(schema);
        string name = NameOf(schema);
        if (entry["handwritten"] is { } covered)
        {
            Compare(schema, name, declared, covered);
            return [];
        }

        string folder = FolderOf(entry);
        string space = "Civitai.Orchestration." + folder.Split('/')[0];
        if (!names.Check(schema, name, space, declared.Members.Select(m => m.Name)))
            return [];
        List<Part> parts = PartsOf(schema, declared, entry);
        return declared.Discriminator is null
            ? [File(folder, name, Alone(name, schema, entry, parts), parts)]
            : WriteForms(declared, name, entry, folder, space, parts);
    }

    // A member that a record written by hand lacks must not go unnoticed.
    private void Compare(string schema, string name, ObjectSchema declared, Fact covered)
    {
        IReadOnlyList<string> listed = covered.Texts();
        foreach ((string wire, _) in declared.Members.Where(m => !listed.Contains(m.Name)))
            complaints.Add($"{schema}.{wire}", $"is not in the record {name}, which is written by hand; add it there and list it in the facts.");
        foreach (string wire in listed.Where(n => !declared.Members.Exists(m => m.Name == n)))
            complaints.Add($"facts nested.{schema}", $"lists '{wire}', which the schema does not have.");
        foreach ((_, JsonObject raw) in declared.Members)
        {
            if ((raw["$ref"] ?? raw["items"]?["$ref"]) is { } inner && facts.Nested[SchemaDocument.NameOf(inner)] is not null)
                model.Nested.Add(SchemaDocument.NameOf(inner)); // what it holds may be written still
        }
    }

    private List<(string Path, string Code)> WriteForms(ObjectSchema declared, string name, Fact entry, string folder, string space, List<Part> shared)
    {
        string wire = declared.Discriminator!;
        string tag = model.Naming.Member(wire);
        var files = new List<(string Path, string Code)>();
        var forms = new List<(string Value, string Name)>();
        foreach ((string value, string target) in declared.Branches)
        {
            if (facts.Object("nested", target) is not { } words)
            {
                complaints.Add(target, $"is a form of {declared.Name}, which the facts' nested section does not describe.");
                continue;
            }

            ObjectSchema form = document.Get(target);
            string formName = NameOf(target);
            if (words["handwritten"] is { } covered)
            {
                Compare(target, formName, form, covered);
                forms.Add((value, formName));
                continue;
            }

            if (!names.Check(target, formName, space, form.Members.Where(m => m.Name != wire).Select(m => m.Name)))
                continue;
            forms.Add((value, formName));
            List<Part> own = PartsOf(target, form, words, wire);
            files.Add(File(folder, formName, Form(formName, $"{name}({CSharp.Literal(value)})", new(wire, value), target, words, own, shared, declared.Name), own));
        }

        files.Add(File(folder, name, Family(name, wire, tag, entry, forms, shared), shared));
        files.Add(File(folder, "Unknown" + name, Unknown(name, wire, entry), []));
        return files;
    }

    // An object that nothing else can stand for.
    private string Alone(string name, string schema, Fact entry, List<Part> parts) => Form(name, "WireRecord", null, schema, entry, parts, [], "");

    private string Form(string name, string baseRecord, (string Wire, string Value)? tag, string schema, Fact entry, List<Part> own, List<Part> shared, string sharedBy)
    {
        var body = new StringBuilder();
        CSharp.Doc(body, "", "summary", entry["summary"]?.Text ?? "");
        body.AppendLine($"public sealed partial record {name}{(tag is null ? "" : "()")} : {baseRecord}");
        body.AppendLine("{");
        WriteProperties(body, own, isFirst: true);
        if (own.Count > 0)
            body.AppendLine();
        string discriminator = tag is { } t ? $"new Discriminator({CSharp.Literal(t.Wire)}, {CSharp.Literal(t.Value)})" : "";
        body.AppendLine($"    internal static RecordRow<{name}> Row {{ get; }} = new({discriminator})");
        body.AppendLine("    {");
        body.AppendLine("        OwnParameters =");
        body.AppendLine("        [");
        WriteRows(body, own, schema, p => Accessor(name, p, "                ", isInside: true));
        WriteRows(body, shared, sharedBy, p => $"{SharedMembers}.{p.Member.Name}");
        body.AppendLine("        ],");
        if (entry["isReported"]?.IsTrue == true)
            body.AppendLine("        IsReported = true,");
        if (entry["rules"]?.Texts() is { Count: > 0 } rules)
            body.AppendLine($"        Rules = [{string.Join(", ", rules)}],");
        body.AppendLine("    };");
        body.AppendLine("}");
        return body.ToString();
    }

    private string Family(string name, string wire, string tag, Fact entry, List<(string Value, string Name)> forms, List<Part> shared)
    {
        var body = new StringBuilder();
        string parameter = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(tag);
        CSharp.Doc(body, "", "summary", entry["summary"]?.Text ?? "");
        body.AppendLine($"public abstract partial record {name} : WireRecord");
        body.AppendLine("{");
        body.AppendLine($"    private protected {name}(string {parameter}) => {tag} = {parameter};");
        body.AppendLine();
        body.AppendLine($"    internal static Union<{name}> Union {{ get; }} = new(");
        body.AppendLine($"        static (ref Discriminators discriminators) => discriminators.Next({CSharp.Literal(wire)}u8) switch");
        body.AppendLine("        {");
        foreach ((string value, string form) in forms)
            body.AppendLine($"            {CSharp.Literal(value)} => {form}.Blank(),");
        body.AppendLine("            _ => null,");
        body.AppendLine("        },");
        body.AppendLine($"        static (raw, problem) => new Unknown{name}(raw, problem));");
        body.AppendLine();
        body.AppendLine(CSharp.Wrap("    ", $"internal static IReadOnlyList<RecordDefinition> Forms => [{string.Join(", ", forms.Select(f => f.Name + ".Row"))}];"));
        body.AppendLine();
        string? summary = entry["members"]?[wire]?["summary"]?.Text;
        if (summary is null)
            complaints.Add($"facts nested.{entry.Place}", $"tells its forms apart by '{wire}', which has no summary.");
        CSharp.Doc(body, "    ", "summary", $"{summary?.TrimEnd('.')}: {string.Join(", ", forms.SkipLast(1).Select(f => $"<c>{f.Value}</c>"))} or <c>{forms.LastOrDefault().Value}</c>.");
        body.AppendLine("    [JsonPropertyOrder(-10)]");
        body.AppendLine($"    public string {tag} {{ get; }}");
        WriteProperties(body, shared, isFirst: false);
        WriteSharedMembers(body, name, shared);
        body.AppendLine("}");
        return body.ToString();
    }

    private static string Unknown(string name, string wire, Fact entry)
    {
        var body = new StringBuilder();
        CSharp.Doc(body, "", "summary", $"{(entry["called"]?.Text is { } called ? called : "An object")} of a form that this version of the library does not know. Writes back as it came.");
        body.AppendLine($$"""
            public sealed partial record Unknown{{name}} : {{name}}, IUnknownLeaf
            {
                private readonly KeptObject _kept;

                /// <summary>Wraps an object, to send what the library does not model yet.</summary>
                /// <param name="raw">The JSON object, sent as it is.</param>
                public Unknown{{name}}(JsonElement raw)
                    : this(raw, null)
                {
                }

                internal Unknown{{name}}(JsonElement raw, ReadProblem? problem)
                    : base(RawJson.Text(raw, {{CSharp.Literal(wire)}}) ?? "")
                {
                    Problem = problem;
                    _kept = new KeptObject(this, raw);
                }

                /// <summary>The object as it came, with what was set on it since.</summary>
                [JsonIgnore] public JsonElement Raw => _kept.With(this);

                /// <summary>Why an object of a known form could not be read; null when the form is unknown.</summary>
                [JsonIgnore] public ReadProblem? Problem { get; }
            }
            """);
        return body.ToString();
    }

    private List<Part> PartsOf(string schema, ObjectSchema declared, Fact entry, string? besides = null)
    {
        var parts = new List<Part>();
        foreach ((string wire, JsonObject raw) in declared.Members.Where(m => m.Name != (besides ?? declared.Discriminator)))
        {
            Kind kind = model.KindOf(schema, wire, raw, entry.Scope);
            Fact? words = entry["members"]?[wire];
            string? summary = (words?["summary"] ?? facts.Word(entry.Scope, wire, "summary"))?.Text;
            if (summary is null)
                complaints.Add($"{schema}.{wire}", "has no summary in the facts.");
            bool isRequired = words?["required"]?.IsTrue ?? declared.Required.Contains(wire);
            parts.Add(new(new Member(wire, words?["name"]?.Text ?? model.Naming.Member(wire), kind, isRequired, schema), raw, words, summary ?? ""));
        }

        return parts;
    }

    private static void WriteProperties(StringBuilder body, List<Part> parts, bool isFirst)
    {
        foreach ((Member member, _, Fact? words, string summary) in parts)
        {
            if (!isFirst)
                body.AppendLine();
            isFirst = false;
            bool isNamed = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(member.Name) != member.Wire;
            CSharp.Doc(body, "    ", "summary", summary + (isNamed ? $" Wire name <c>{member.Wire}</c>." : ""));
            if (words?["value"]?.Text is { } value)
                CSharp.Doc(body, "    ", "value", value);
            if (isNamed)
                body.AppendLine($"    [JsonPropertyName({CSharp.Literal(member.Wire)})]");
            bool isPlain = member.IsRequired && member.Kind.IsPlainWhenRequired;
            body.AppendLine($"    public {(isPlain ? "required " : "")}{member.Kind.Type}{(isPlain ? "" : "?")} {member.Name} {{ get; init; }}");
        }
    }

    private void WriteRows(StringBuilder body, List<Part> parts, string schema, Func<Part, string> accessor)
    {
        var rows = new RowWriter(model, sources, null, schema);
        foreach (Part part in parts)
        {
            RowText text = rows.Write(model.NestedRow(part.Member, part.Raw, part.Words));
            RowFamilies.Append(body, "            ", $"new {text.Parameter}({accessor(part)})", text.Parts, ",");
        }
    }

    private static void WriteSharedMembers(StringBuilder body, string record, List<Part> parts)
    {
        if (parts.Count == 0)
            return;
        body.AppendLine();
        body.AppendLine($"    private protected static class {SharedMembers}");
        body.AppendLine("    {");
        body.AppendLine(string.Join(
            Environment.NewLine + Environment.NewLine,
            parts.Select(p => $"        internal static readonly Member<{p.Member.Kind.RowType}> {p.Member.Name} = {Accessor(record, p, "            ", isInside: false)};")));
        body.AppendLine("    }");
    }

    private static string Accessor(string record, Part part, string indent, bool isInside) => AccessorWriter.Write(indent, record, part.Member, CSharp.PlainText(part.Summary), isInside);

    private static (string Path, string Code) File(string folder, string name, string body, List<Part> parts)
    {
        string space = "Civitai.Orchestration." + folder.Split('/')[0];
        return ($"{folder}/{name}.cs", new StringBuilder(Usings.Of(body, space, parts.Select(p => p.Member))).AppendLine($"namespace {space};").AppendLine().Append(body).ToString());
    }

    private string NameOf(string schema) => facts.Object("nested", schema)?["name"]?.Text ?? model.Naming.Type(schema);

    private string FolderOf(Fact entry) => entry["folder"]?.Text ?? facts.FolderOf(entry.Scope.Step ?? "");

    /// <summary>A member with what is said of it.</summary>
    private sealed record Part(Member Member, JsonObject Raw, Fact? Words, string Summary);
}
