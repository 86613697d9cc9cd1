using System.Text;
using SchemaGen.Writing;

namespace SchemaGen.Codecs;

/// <summary>Writes how records are read and written as JSON, in straight lines, from their declarations.</summary>
internal sealed class CodecWriter(Declarations declarations, Complaints complaints)
{
    private const int MaximumColumn = 160;
    private const string ListStart = "IReadOnlyList<";
    private const string AirMapStart = "IReadOnlyDictionary<Air, ";
    private const string MapStart = "IReadOnlyDictionary<string, ";

    // Where the member that tells the leaves of a union apart stands.
    private const int DiscriminatorPlace = -10;

    /// <summary>The codecs of the records that one file declares.</summary>
    public string Write(IReadOnlyList<DeclaredRecord> records)
    {
        var code = new StringBuilder();
        bool hasConverters = records.Any(r => IsRead(r));
        bool hasFields = records.Any(r => Fields(r).Any());
        var usings = new SortedSet<string>(Comparer<string>.Create((x, y) => (IsSystem(y), x).CompareTo((IsSystem(x), y))));
        if (hasFields)
            usings.Add("System.Runtime.CompilerServices");
        if (hasConverters)
            usings.Add("System.Text.Json.Serialization");
        if (records.SelectMany(r => r.Members).Any(m => m.Type.StartsWith("IReadOnlyDictionary<Air", StringComparison.Ordinal)))
            usings.Add("Civitai.Orchestration.Serialization");
        usings.UnionWith(records.SelectMany(Namespaces));
        foreach (string space in usings)
            code.AppendLine($"using {space};");
        if (code.Length > 0)
            code.AppendLine();
        code.AppendLine($"namespace {records[0].Namespace};");
        foreach (DeclaredRecord record in records)
        {
            code.AppendLine();
            Write(code, record);
        }

        if (hasFields)
            WriteFields(code, records);
        return code.ToString();
    }

    private static bool IsSystem(string space) => space.StartsWith("System", StringComparison.Ordinal);

    // Namespaces of member types that are neither the record's own nor around it.
    private IEnumerable<string> Namespaces(DeclaredRecord record) => record.Members
        .SelectMany(m => m.Type.Split('<', '>', ',').Select(t => t.Trim()))
        .Select(declarations.NamespaceOf)
        .OfType<string>()
        .Where(n => !record.Namespace.StartsWith(n, StringComparison.Ordinal));

    private void Write(StringBuilder code, DeclaredRecord record)
    {
        if (!record.Modifiers.Contains("partial", StringComparison.Ordinal))
            complaints.Add(record.Name, "must be partial, so that its codec can stand beside it.");
        string self = record.Name + record.TypeParameters;
        bool isRead = IsRead(record);
        if (isRead)
            code.AppendLine($"[JsonConverter(typeof(WireConverter<{self}>))]");
        code.AppendLine($"{(record.Modifiers.StartsWith("internal", StringComparison.Ordinal) ? "" : "public ")}{record.Modifiers.Replace("public ", "", StringComparison.Ordinal)} record {self}{(isRead ? $" : IWireRecord<{self}>" : "")}{(record.Bare is null ? "" : ", IBareRecord")}");
        code.AppendLine("{");
        var parts = new List<string>();
        if (record.KeepsRaw)
        {
            parts.Add($"    static {self} IWireRecord<{self}>.Read(ref RecordReader reader) => new(reader.GetElement(), null);\n");
            parts.Add("    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);\n");
            AddWriting(parts, record);
        }
        else
        {
            if (record.IsRoot || !record.IsAbstract)
                parts.Add($"    static {self} IWireRecord<{self}>.Read(ref RecordReader reader) => reader.{Reader(record)};\n");
            if (!record.IsAbstract)
                AddCreation(parts, record, self);
            AddReading(parts, record);
            if (record.Bare is { } bare)
                AddBareWriting(parts, record, bare);
            else
                AddWriting(parts, record);
        }

        code.Append(string.Join("\n", parts));
        code.AppendLine("}");
    }

    private static string Reader(DeclaredRecord record) =>
        record.Bare is { } bare ? $"Bare(Blank(), {CSharp.Literal(bare.Wire)}u8)" : record.IsRoot ? "Leaf(Union)" : "Object(Blank())";

    private void AddBareWriting(List<string> parts, DeclaredRecord record, DeclaredMember bare)
    {
        if (!declarations.IsValue(bare.Type) || declarations.Chain(record).Sum(r => r.Members.Count) > 1)
            complaints.Add($"{record.Name}.{bare.Name}", "travels without an object around it, so it must be a value of its own form and the only member.");
        parts.Add($"    internal override void Write(ref RecordWriter writer) => writer.Bare({bare.Name}, this, {CSharp.Literal(bare.Wire)});\n");
    }

    private void AddCreation(List<string> parts, DeclaredRecord record, string self)
    {
        string[] required = [.. declarations.Chain(record).SelectMany(r => r.Members).Where(m => m.IsRequired).Select(m => $"{m.Name} = {(declarations.IsStructure(m.Type) ? "default" : "null!")}")];
        string start = $"    internal static {self} Blank() => new()";
        string blank = $"{start}{(required.Length == 0 ? "" : $" {{ {string.Join(", ", required)} }}")};\n";
        parts.Add(blank.Length <= MaximumColumn + 1 ? blank : $"{start}\n    {{\n{string.Concat(required.Select(r => $"        {r},\n"))}    }};\n");
    }

    private void AddReading(List<string> parts, DeclaredRecord record)
    {
        DeclaredMember[] members = [.. record.Members];
        if (members.Length == 0)
            return;
        string names = $"    internal override IEnumerable<string> WireNames => [{string.Join(", ", members.Select(m => CSharp.Literal(m.Wire)))}, .. base.WireNames];\n";
        parts.Add(names.Length <= MaximumColumn ? names : "    internal override IEnumerable<string> WireNames =>\n    [\n        " + Wrapped([.. members.Select(m => CSharp.Literal(m.Wire)), ".. base.WireNames"]) + "\n    ];\n");

        string[] forgotten = [.. members.Where(m => IsAbsentable(record, m)).Select(m => $"Fields.{m.Name}(this) = null;")];
        if (forgotten.Length > 0)
            parts.Add("    internal override void BeginReading()\n    {\n        base.BeginReading();\n" + string.Concat(forgotten.Select(f => $"        {f}\n")) + "    }\n");

        var code = new StringBuilder();
        code.AppendLine("    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)");
        code.AppendLine("    {");
        code.AppendLine("        switch (name.Length)");
        code.AppendLine("        {");
        foreach (IGrouping<int, DeclaredMember> group in members.GroupBy(m => Encoding.UTF8.GetByteCount(m.Wire)).OrderBy(g => g.Key))
        {
            foreach (DeclaredMember member in group)
            {
                code.AppendLine($"            case {group.Key} when name.SequenceEqual({CSharp.Literal(member.Wire)}u8):");
                code.AppendLine($"                {ReadCall(record, member)};");
                code.AppendLine("                return true;");
            }
        }

        code.AppendLine("            default:");
        code.AppendLine("                return base.ReadMember(ref reader, name);");
        code.AppendLine("        }");
        code.AppendLine("    }");
        parts.Add(code.ToString());
    }

    private void AddWriting(List<string> parts, DeclaredRecord record)
    {
        (DeclaredRecord Owner, DeclaredMember Member)[] all = [.. declarations.Chain(record).SelectMany(r => r.Members.Select(m => (r, m)))];
        DeclaredMember[] discriminators = [.. all.Where(m => IsDiscriminator(m.Owner, m.Member)).Select(m => m.Member).OrderBy(m => m.Order)];

        // Members with a place of their own stand between those of the base, so the whole record is written in one go.
        bool isFlat = all.Any(m => m.Member.Order != 0 && !discriminators.Contains(m.Member));
        if (isFlat && record.IsAbstract)
            return;
        var lines = new List<string>();
        if (record is { IsAbstract: false, KeepsRaw: false })
            AddDiscriminators(lines, record, discriminators);
        IEnumerable<DeclaredMember> rest = isFlat ? all.Select(m => m.Member) : record.Members;
        foreach (DeclaredMember member in rest.Except(discriminators).OrderBy(m => m.Order))
            lines.Add(WriteCall(member));
        if (lines.Count == 0)
            return;
        if (!isFlat)
            lines.Add("base.WriteMembers(ref writer);");
        parts.Add("    internal override void WriteMembers(ref RecordWriter writer)\n    {\n" + string.Concat(lines.Select(l => $"        {l}\n")) + "    }\n");
    }

    private void AddDiscriminators(List<string> lines, DeclaredRecord record, DeclaredMember[] discriminators)
    {
        var constant = new StringBuilder();
        foreach (DeclaredMember member in discriminators)
        {
            if (member.IsGetOnly && declarations.Constant(record, member) is { } value)
            {
                constant.Append(constant.Length == 0 && lines.Count == 0 ? "" : ",").Append($"\\\"{member.Wire}\\\":\\\"{value}\\\"");
                continue;
            }

            Flush();
            lines.Add(WriteCall(member));
        }

        Flush();

        void Flush()
        {
            if (constant.Length == 0)
                return;
            lines.Add($"writer.Raw(\"{constant}\"u8);");
            constant.Clear();
        }
    }

    // One that the service has a default for is written only where it was set or read.
    private static bool IsAbsentable(DeclaredRecord owner, DeclaredMember member) => !member.IsGetOnly && owner.Assigned.ContainsKey(member.Name);

    private static bool IsDiscriminator(DeclaredRecord owner, DeclaredMember member) => member.IsGetOnly || IsAbsentable(owner, member);

    private static bool IsRead(DeclaredRecord record) => record.KeepsRaw || record.IsRoot || !record.IsAbstract;

    private string ReadCall(DeclaredRecord record, DeclaredMember member) =>
        member.IsGetOnly ? "reader.Skip()" : $"reader.{Method(member, forReading: true, declarations.Chain(record).Any(r => r.IsRoot))}(ref Fields.{member.Name}(this))";

    private string WriteCall(DeclaredMember member) => $"writer.{Method(member, forReading: false)}({CSharp.Literal($",\"{member.Wire}\":")}u8, {member.Name});";

    private string Method(DeclaredMember member, bool forReading, bool isLeaf = false)
    {
        string type = member.Type;
        switch (type)
        {
            case "string":
                return !forReading ? "Text" : member.IsLoose ? "LooseText" : member.Order == DiscriminatorPlace && isLeaf ? "FirstText" : "Text";
            case "int":
                return "Int32";
            case "long":
                return "Int64";
            case "double":
                return "Double";
            case "decimal":
                return "Decimal";
            case "bool":
                return "Boolean";
            case "TimeSpan":
                return "Duration";
            case "DateTimeOffset":
                return "Time";
            case "JsonObject":
                return "Node";
            case "JsonElement":
                return "Element";
            case "IReadOnlyDictionary<Air, double>":
                return forReading ? "ReadStrengths" : "WriteStrengths";
        }

        if (type.StartsWith(AirMapStart, StringComparison.Ordinal))
            return forReading ? "ReadByAir" : "WriteByAir";
        if (type.StartsWith(MapStart, StringComparison.Ordinal))
        {
            string value = type[MapStart.Length..^1];
            return declarations.IsRecord(value) ? "RecordMap" : value.StartsWith(ListStart, StringComparison.Ordinal) && declarations.IsRecord(value[ListStart.Length..^1]) ? "RecordListMap" : "Map";
        }

        if (type.StartsWith(ListStart, StringComparison.Ordinal))
        {
            string item = type[ListStart.Length..^1];
            if (item is "double" or "int")
                return "Numbers";
            if (item == "string")
                return member.IsLoose && forReading ? "LooseTexts" : "Texts";
            if (declarations.IsRecord(item))
                return "Records";
            if (declarations.IsVocabulary(item))
                return member.IsLoose && forReading ? "LooseVocabularies" : "Vocabularies";
            if (declarations.IsValue(item))
                return "Values";
        }
        else if (declarations.IsRecord(type))
        {
            return forReading && declarations.Get(type) is { IsRoot: true } or { Bare: not null } ? "AnyLeaf" : "Record";
        }
        else if (declarations.IsVocabulary(type))
        {
            return "Vocabulary";
        }
        else if (declarations.IsValue(type))
        {
            return "Value";
        }

        complaints.Add($"{member.Name} ({member.Wire})", $"has the type {type}, which no codec knows.");
        return "Unknown";
    }

    private static IEnumerable<DeclaredMember> Fields(DeclaredRecord record) => record.KeepsRaw ? [] : record.Members.Where(m => !m.IsGetOnly);

    private void WriteFields(StringBuilder code, IReadOnlyList<DeclaredRecord> records)
    {
        code.AppendLine();
        code.AppendLine("// Members are set once, by initializers; a reader meets them one by one and in any order.");
        code.AppendLine("file static class Fields");
        code.AppendLine("{");
        bool isFirst = true;
        foreach (DeclaredRecord record in records)
        {
            foreach (DeclaredMember member in Fields(record))
            {
                if (!isFirst)
                    code.AppendLine();
                isFirst = false;
                code.AppendLine($"    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = \"<{member.Name}>k__BackingField\")]");
                code.AppendLine($"    internal static extern ref {member.Type}{(member.IsNullable || !declarations.IsStructure(member.Type) ? "?" : "")} {member.Name}({record.Name} record);");
            }
        }

        code.AppendLine("}");
    }

    private static string Wrapped(IEnumerable<string> items)
    {
        var text = new StringBuilder();
        int column = 8;
        foreach (string item in items)
        {
            if (text.Length > 0)
            {
                text.Append(',');
                bool fits = column + item.Length + 2 <= MaximumColumn;
                text.Append(fits ? " " : "\n        ");
                column = fits ? column + 2 : 8;
            }

            text.Append(item);
            column += item.Length;
        }

        return text.ToString();
    }
}
