using System.Text;
using System.Text.Json.Nodes;
using SchemaGen.FactFiles;
using SchemaGen.Model;
using SchemaGen.Schema;

namespace SchemaGen.Writing;

/// <summary>Writes the objects inside inputs; those written by hand are held against the schema instead.</summary>
internal sealed class NestedWriter(SchemaDocument document, ModelBuilder model, FactSet facts, Sources sources, NameCheck names, Complaints complaints)
{
    public (string Path, string Code)? Write(string schema)
    {
        Fact entry = facts.Object("nested", schema)!; // it was met there
        ObjectSchema declared = document.Get(schema);
        string name = entry["name"]?.Text ?? model.Naming.Type(schema);
        if (entry["handwritten"] is { } covered)
        {
            IReadOnlyList<string> listed = covered.Texts();
            foreach ((string wire, _) in declared.Members.Where(m => !listed.Contains(m.Name)))
                complaints.Add($"{schema}.{wire}", $"is not in the record {name}, which is written by hand; add it there and list it in the facts.");
            foreach (string wire in listed.Where(n => !declared.Members.Exists(m => m.Name == n)))
                complaints.Add($"facts nested.{schema}", $"lists '{wire}', which the schema does not have.");
            return null;
        }

        string folder = entry["folder"]?.Text ?? "";
        if (!names.Check(schema, name, $"Civitai.Orchestration.{folder.Split('/')[0]}", declared.Members.Select(m => m.Name)))
            return null;

        var body = new StringBuilder();
        CSharp.Doc(body, "", "summary", entry["summary"]?.Text ?? "");
        body.AppendLine($"public sealed partial record {name} : WireRecord");
        body.AppendLine("{");
        bool first = true;
        var members = new List<(Member Member, JsonObject Raw, Fact? Words, string Summary)>();
        foreach ((string wire, JsonObject raw) in declared.Members)
        {
            Kind kind = model.KindOf(schema, wire, raw, entry.Scope);
            bool isRequired = declared.Required.Contains(wire);
            Fact? words = entry["members"]?[wire];
            string? summary = (words?["summary"] ?? facts.Word(entry.Scope, wire, "summary"))?.Text;
            if (summary is null)
                complaints.Add($"{schema}.{wire}", "has no summary in the facts.");
            if (!first)
                body.AppendLine();
            first = false;
            CSharp.Doc(body, "    ", "summary", summary ?? "");
            if (words?["value"]?.Text is { } value)
                CSharp.Doc(body, "    ", "value", value);
            string member = model.Naming.Member(wire);
            body.AppendLine($"    public {(isRequired && kind.IsPlainWhenRequired ? "required " : "")}{kind.Type}{(isRequired && kind.IsPlainWhenRequired ? "" : "?")} {member} {{ get; init; }}");
            members.Add((new Member(wire, member, kind, isRequired, schema), raw, words, summary ?? ""));
        }

        body.AppendLine();
        body.AppendLine($"    internal static RecordRow<{name}> Row {{ get; }} = new()");
        body.AppendLine("    {");
        body.AppendLine("        OwnParameters =");
        body.AppendLine("        [");
        var rows = new RowWriter(model, sources, null, schema);
        foreach ((Member member, JsonObject raw, Fact? words, _) in members)
        {
            RowText text = rows.Write(model.NestedRow(member, raw, words));
            body.AppendLine(CSharp.Wrap("            ", $"new {text.Parameter}(Members.{member.Name}) {{ {string.Join(", ", text.Parts.Select(p => $"{p.Property} = {p.Value}"))} }},"));
        }

        body.AppendLine("        ],");
        body.AppendLine("    };");
        body.AppendLine();
        body.AppendLine("    private static class Members");
        body.AppendLine("    {");
        for (int i = 0; i < members.Count; i++)
        {
            if (i > 0)
                body.AppendLine();
            body.Append($"        internal static readonly Member<{members[i].Member.Kind.RowType}> {members[i].Member.Name} = ");
            var accessor = new System.Text.StringBuilder();
            AccessorWriter.Write(accessor, "            ", name, members[i].Member, members[i].Summary, isInside: false);
            body.AppendLine(accessor.ToString().TrimEnd() + ";");
        }

        body.AppendLine("    }");
        body.AppendLine("}");
        var code = new StringBuilder();
        if (body.ToString().Contains("[Json", StringComparison.Ordinal))
            code.AppendLine("using System.Text.Json.Serialization;");
        if (code.Length > 0)
            code.AppendLine();
        code.AppendLine($"namespace Civitai.Orchestration.{folder.Split('/')[0]};").AppendLine().Append(body);
        return ($"{folder}/{name}.cs", code.ToString());
    }
}
