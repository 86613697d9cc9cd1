using System.Text;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>States once what the rows of siblings share: at every family the most frequent row of each member, at a leaf only what differs from it.</summary>
internal sealed class RowFamilies(ModelBuilder model, Sources sources, IReadOnlyDictionary<Record, List<RowFacts>> rows, Func<Record, Member, string> summary)
{
    private readonly Dictionary<(Record, string), RowText> _texts = [];

    /// <summary>Whether a record has a class of shared rows.</summary>
    public bool HasRows(Record record) => !record.IsLeaf && (record.Parent is null || record.Members.Count > 0 || Overridden(record).Any());

    /// <summary>The class of the rows that the leaves of a family share.</summary>
    public string Write(Record family)
    {
        var code = new StringBuilder();
        code.AppendLine($"/// <summary>What the rows of <see cref=\"{family.Name}\"/> share.</summary>");
        code.AppendLine($"internal static class {ClassOf(family)}");
        code.AppendLine("{");
        foreach (Member member in ByOrder(family, family.Members))
        {
            RowText text = Shared(family, member.Wire);
            string accessor = family is { Parent: null, Step.IsRootHandwritten: true } ? $"{family.MembersClass}.{member.Name}" : Accessor(family, member, "        ");
            Append(code, "    ", $"internal static readonly {text.Parameter} {member.Name} = new({accessor})", text.Parts, ";");
        }

        foreach (Member member in Overridden(family))
            Append(code, "    ", $"internal static readonly {Shared(family, member.Wire).Parameter} {member.Name} = {Changed(family, family.Parent!, member, Shared(family, member.Wire), out var parts)}", parts, ";"); // a root overrides nothing

        List<string> all = [.. ByOrder(family, family.Ancestors.Prepend(family).SelectMany(r => r.Members)).Select(m => OwnerOf(family, m) is var owner && owner == family ? m.Name : $"{ClassOf(owner)}.{m.Name}")];
        if (all.Count == 0)
        {
            code.AppendLine("    internal static IReadOnlyList<Parameter> All { get; } = [];"); // a root of which every member belongs to some inputs only
        }
        else
        {
            code.AppendLine();
            code.AppendLine("    internal static IReadOnlyList<Parameter> All { get; } =");
            code.AppendLine("    [");
            code.AppendLine(CSharp.Wrap("        ", string.Join(", ", all) + ",", "        "));
            code.AppendLine("    ];");
        }

        foreach (string source in Groups(family))
        {
            var own = new StringBuilder();
            foreach (Member member in ByOrder(family, family.Ancestors.Prepend(family).SelectMany(r => r.Members)).Where(m => OfGroup(family, source, m.Wire).Key != Shared(family, m.Wire).Key))
                Append(own, "        ", Changed(family, family, member, OfGroup(family, source, member.Wire), out var parts), parts, ",");
            code.AppendLine();
            code.AppendLine($"    /// <summary>What <see cref=\"Sources.{source}\"/> says of all its inputs.</summary>");
            code.AppendLine($"    internal static IReadOnlyList<Parameter> Of{source} {{ get; }} = All.With(").Append(own.ToString().TrimEnd()[..^1]).AppendLine(");");
        }

        code.AppendLine("}");
        IEnumerable<Member> members = family.Leaves.SelectMany(l => l.Ancestors.Prepend(l)).Distinct().SelectMany(r => r.Members);
        return Usings.Of(code.ToString(), family.Step.Namespace, members) + $"namespace {family.Step.Namespace};" + Environment.NewLine + Environment.NewLine + code;
    }

    /// <summary>The expression of a leaf's parameters.</summary>
    public void WriteLeaf(StringBuilder code, Record leaf)
    {
        Record? family = NearestRows(leaf.Parent);
        string? source = family is not null && SourceOf(leaf) is { } named && Groups(family).Contains(named) ? named : null;
        var own = new StringBuilder();
        foreach (RowFacts row in rows[leaf])
        {
            Member member = row.Member!; // rows are made of members
            if (leaf.Members.Contains(member))
                Append(own, "            ", $"new {row.Parameter}({Accessor(leaf, member, "                ")})", WithPlace(leaf, row.Wire, Text(leaf, row.Wire).Parts), ",");
            else if (Text(leaf, row.Wire).Key != (source is null ? Shared(family!, row.Wire) : OfGroup(family!, source, row.Wire)).Key) // only what stands alone has no family, and has all members itself
                Append(own, "            ", Changed(leaf, leaf.Parent!, member, Text(leaf, row.Wire), out var parts), parts, ",");
        }

        string text = own.ToString().TrimEnd();
        if (family is null)
        {
            code.AppendLine("        OwnParameters =").AppendLine("        [").AppendLine(text).AppendLine("        ],");
            return;
        }

        string shared = $"{ClassOf(family)}.{(source is null ? "All" : "Of" + source)}";
        if (text.Length == 0)
            code.AppendLine($"        OwnParameters = {shared},");
        else
            code.AppendLine($"        OwnParameters = {shared}.With(").Append(text[..^1]).AppendLine("),");
    }

    private static string ClassOf(Record family) => FactFiles.Naming.Short(family.Name) + "Rows";

    private Record? NearestRows(Record? record)
    {
        while (record is not null && !HasRows(record))
            record = record.Parent;
        return record;
    }

    // The members of families above whose shared row is another one here.
    private IEnumerable<Member> Overridden(Record family)
    {
        if (family.Parent is null)
            return [];
        Record above = NearestRows(family.Parent)!; // the root has rows
        return ByOrder(family, family.Ancestors.SelectMany(a => a.Members).Where(m => Shared(family, m.Wire).Key != Shared(above, m.Wire).Key));
    }

    private RowText Text(Record leaf, string wire)
    {
        if (!_texts.TryGetValue((leaf, wire), out RowText? text))
            _texts.Add((leaf, wire), text = new RowWriter(model, sources, leaf, leaf.Schema, CommonSource(leaf)).Write(rows[leaf].Find(r => r.Wire == wire)!)); // every leaf has the members of its families
        return text;
    }

    private RowText Shared(Record family, string wire)
    {
        if (!_texts.TryGetValue((family, wire), out RowText? text))
            _texts.Add((family, wire), text = family.Leaves.Select(l => Text(l, wire)).GroupBy(t => t.Key).MaxBy(g => g.Count())!.First());
        return text;
    }

    // Sources that say the same of several leaves of a family.
    private IEnumerable<string> Groups(Record family) => family.Leaves
        .Where(l => NearestRows(l.Parent) == family)
        .GroupBy(SourceOf)
        .Where(g => g.Key is not null && g.Count() > 1 && g.Count() < family.Leaves.Count() && Differs(family, g.Key))
        .Select(g => g.Key!);

    private bool Differs(Record family, string source) =>
        family.Ancestors.Prepend(family).SelectMany(r => r.Members).Any(m => OfGroup(family, source, m.Wire).Key != Shared(family, m.Wire).Key);

    private string CommonSource(Record leaf) => sources.Use(model.FindInherited(leaf, "source")?.Text, leaf.Schema);

    private string? SourceOf(Record leaf) => model.FindInherited(leaf, "rowSource")?.Text;

    private RowText OfGroup(Record family, string source, string wire) => family.Leaves
        .Where(l => NearestRows(l.Parent) == family && SourceOf(l) == source)
        .Select(l => Text(l, wire))
        .GroupBy(t => t.Key)
        .MaxBy(g => g.Count())!
        .First();

    // The nearest row above that can be changed into this one, or a new one.
    private string Changed(Record record, Record above, Member member, RowText text, out IReadOnlyList<(string Property, string Value)> parts)
    {
        Record owner = OwnerOf(above, member);
        string shared = owner == record ? member.Name : $"{ClassOf(owner)}.{member.Name}";
        if (text.Beyond(Shared(owner, member.Wire)) is { } beyond)
        {
            parts = beyond;
            return shared + " with";
        }

        throw new InvalidOperationException($"{record.Name}.{member.Name} is {text.Parameter} where its family has {Shared(owner, member.Wire).Parameter}.");
    }

    // The nearest record, this one or above, whose class has the member's row.
    private Record OwnerOf(Record record, Member member) =>
        record.Ancestors.Prepend(record).First(a => HasRows(a) && (a.Members.Contains(member) || Overridden(a).Contains(member)));

    // A member that a leaf adds says which one it follows, unless it follows the last.
    private IReadOnlyList<(string Property, string Value)> WithPlace(Record leaf, string wire, IReadOnlyList<(string Property, string Value)> parts)
    {
        List<string> order = [.. rows[leaf].Select(r => r.Wire)];
        int place = order.IndexOf(wire);
        bool isLast = order.Skip(place + 1).All(w => leaf.Members.Exists(m => m.Wire == w));
        return isLast ? parts : [("After", CSharp.Literal(place == 0 ? "" : order[place - 1])), .. parts];
    }

    private IEnumerable<Member> ByOrder(Record record, IEnumerable<Member> members)
    {
        List<string> order = [.. rows[record.Leaves.First()].Select(r => r.Wire)];
        return members.OrderBy(m => order.IndexOf(m.Wire));
    }

    private string Accessor(Record record, Member member, string indent) => AccessorWriter.Write(indent, record.Name, member, summary(record, member), record.IsLeaf);

    /// <summary>Writes a row: what makes it, and what is set on it.</summary>
    internal static void Append(StringBuilder code, string indent, string start, IReadOnlyList<(string Property, string Value)> parts, string end)
    {
        int first = start.IndexOf('\n', StringComparison.Ordinal);
        if (indent.Length + (first < 0 ? start.Length : first) > CSharp.MaximumColumn)
            start = start.Replace(" = new(", $" ={Environment.NewLine}{indent}    new(", StringComparison.Ordinal);
        string inner = indent + (start.Contains(" =" + Environment.NewLine, StringComparison.Ordinal) ? "    " : "");
        if (parts.Count == 0)
        {
            code.AppendLine(indent + (start.EndsWith(" with", StringComparison.Ordinal) ? start[..^5] : start) + end);
            return;
        }

        string initializer = string.Join(", ", parts.Select(p => $"{p.Property} = {p.Value}"));
        string last = start[(start.LastIndexOf('\n') + 1)..];
        bool isOneLine = last == start;
        if (isOneLine && indent.Length + last.Length + initializer.Length + 5 + end.Length <= CSharp.MaximumColumn)
        {
            code.AppendLine($"{indent}{start} {{ {initializer} }}{end}");
            return;
        }

        code.AppendLine(indent + start);
        if (inner.Length + initializer.Length + 4 + end.Length <= CSharp.MaximumColumn)
        {
            code.AppendLine($"{inner}{{ {initializer} }}{end}");
            return;
        }

        code.AppendLine(inner + "{");
        foreach ((string property, string value) in parts)
            code.AppendLine(CSharp.Wrap(inner + "    ", $"{property} = {value},", inner + "        "));
        code.AppendLine(inner + "}" + end);
    }
}
