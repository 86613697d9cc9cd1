using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.FactFiles;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>Writes the record of a family or of a leaf, and the accessors of its members.</summary>
internal sealed class RecordWriter(ModelBuilder model, FactSet facts, Sources sources, IReadOnlyDictionary<Record, List<RowFacts>> rows, Complaints complaints)
{
    private readonly ValueTexts _values = new(rows);
    private readonly Dictionary<string, Record> _described = new(StringComparer.Ordinal);
    private RowFamilies? _families;

    private RowFamilies Families => _families ??= new(model, sources, rows, RowSummary);

    public string Write(Record record)
    {
        var body = new StringBuilder();
        string summary = (record.IsShared ? facts.Bases[record.Name]!["summary"] : model.Find(record, "summary"))?.Text ?? "";
        if (summary.Length == 0)
            complaints.Add(record.Schema, "has no summary in the facts.");
        CSharp.Doc(body, "", "summary", summary);
        if (model.Find(record, "remarks") is { } remarks)
            CSharp.Doc(body, "", "remarks", remarks.Text);
        string kind = record.IsLeaf ? "sealed" : "abstract";
        if (record.Parent is null)
        {
            // The only input of its type of step: nothing tells it from others, and what does not fit stays beside its members.
            body.AppendLine($"public {kind} partial record {record.Name} : StepInput<{record.Step.Output}>");
            body.AppendLine("{");
            if (record.Step.Bare is null)
            {
                body.AppendLine($"    internal static Union<{record.Name}> Union {{ get; }} =");
                body.AppendLine($"        new(static (ref _) => Blank(), static (raw, _) => Blank() with {{ Unreadable = raw }}, isReply: true);");
            }
        }
        else if (record.IsLeaf && record.Properties.Count == 0)
        {
            // The base alone fixes what tells it apart.
            body.AppendLine($"public {kind} partial record {record.Name}() : {record.Parent!.Name}({Passed(record)})");
            body.AppendLine("{");
        }
        else
        {
            body.AppendLine($"public {kind} partial record {record.Name} : {record.Parent!.Name}");
            body.AppendLine("{");
            WriteConstructor(body, record);
        }

        foreach (DiscriminatorProperty property in record.Properties.OrderBy(p => p.Level))
            WriteDiscriminator(body, record, property);
        bool isOther = false;
        foreach (Member member in Ordered(record))
            isOther = WriteMember(body, record, member, isOther);
        if (record.IsLeaf)
            WriteRow(body, record);
        WriteMethods(body, record);
        if (record.Parent is null)
            body.AppendLine().AppendLine($"    internal override WorkflowStepTemplate ToStepTemplate() => new {record.Step.Folder}StepTemplate {{ Input = this }};");
        body.AppendLine("}");
        string text = body.ToString().Replace("\n{\n\n", "\n{\n", StringComparison.Ordinal);
        return Head(record, text) + text;
    }

    /// <summary>The root of the inputs of a type of step.</summary>
    public string WriteRoot(Record root)
    {
        var body = new StringBuilder();
        string summary = model.Find(root, "summary")?.Text ?? "";
        if (summary.Length == 0)
            complaints.Add(root.Schema, "has no summary in the facts.");
        CSharp.Doc(body, "", "summary", summary);
        if (model.Find(root, "remarks") is { } remarks)
            CSharp.Doc(body, "", "remarks", remarks.Text);
        string tag = model.Naming.Member(root.Discriminator!);
        body.AppendLine($"public abstract partial record {root.Name} : StepInput<{root.Step.Output}>");
        body.AppendLine("{");
        string wire = root.Properties[0].CanBeAbsent ? tag + "OnWire = " : "";
        body.AppendLine($"    private protected {root.Name}(string {Parameter(root.Discriminator!)}) => {wire}{tag} = {Parameter(root.Discriminator!)};");
        body.AppendLine();
        string union = $"internal static Union<{root.Name}> Union {{ get; }} = new({root.Step.Folder}Tree.Create, static (raw, problem) => new Unknown{root.Name}(raw, problem));";
        body.AppendLine(4 + union.Length <= CSharp.MaximumColumn ? "    " + union : CSharp.Wrap("    ", union));
        foreach (DiscriminatorProperty property in root.Properties)
            WriteDiscriminator(body, root, property);
        foreach (Member member in Ordered(root))
            WriteMember(body, root, member, isAfterOther: true);
        body.AppendLine();
        body.AppendLine($"    internal sealed override WorkflowStepTemplate ToStepTemplate() => new {root.Step.Folder}StepTemplate {{ Input = this }};");
        body.AppendLine("}");
        return Head(root, body.ToString()) + body;
    }

    /// <summary>The class of the rows that a family's leaves share; null where they share none of their own.</summary>
    public string? WriteRows(Record record) => Families.HasRows(record) ? Families.Write(record) : null;

    private static string Head(Record record, string body)
    {
        var head = new StringBuilder(Usings.Of(body, record.Step.Namespace, AllMembers(record)));
        head.AppendLine($"namespace {record.Step.Namespace};");
        head.AppendLine();
        return head.ToString();
    }

    private void WriteConstructor(StringBuilder body, Record record)
    {
        string passed = record.IsShared ? string.Join(", ", Taken(record).Select(p => Parameter(p.Wire))) : Passed(record);
        List<DiscriminatorProperty> taken = Taken(record);
        var statements = new List<string>();
        foreach (DiscriminatorProperty property in record.Properties.OrderBy(p => p.Level))
        {
            string name = model.Naming.Member(property.Wire);
            string value = property.Value is null ? Parameter(property.Wire) : CSharp.Literal(property.Value);
            statements.Add(property.CanBeAbsent ? $"{name}OnWire = {name} = {value};" : $"{name} = {value};");
        }

        if (record.IsLeaf)
        {
            body.AppendLine("    /// <summary>Creates an input; an initializer sets what is required.</summary>");
            body.AppendLine($"    public {record.Name}()");
        }
        else
        {
            body.AppendLine($"    private protected {record.Name}({string.Join(", ", taken.Select(p => "string " + Parameter(p.Wire)))})");
        }

        switch (statements.Count)
        {
            case 0:
                body.AppendLine($"        : base({passed})");
                body.AppendLine("    {");
                body.AppendLine("    }");
                break;
            case 1:
                body.AppendLine($"        : base({passed}) => {statements[0]}");
                break;
            default:
                body.AppendLine($"        : base({passed})");
                body.AppendLine("    {");
                foreach (string statement in statements)
                    body.AppendLine("        " + statement);
                body.AppendLine("    }");
                break;
        }
    }

    // What the base takes: its own discriminator and those that its branches would each fix.
    private static string Passed(Record record) => string.Join(", ", Taken(record.Parent!).Select(p => CSharp.Literal(record.Path.Single(s => s.Name == p.Wire).Value)));

    private void WriteDiscriminator(StringBuilder body, Record record, DiscriminatorProperty property)
    {
        string name = model.Naming.Member(property.Wire);
        int order = -10 + property.Level;
        string[] values = [.. record.Leaves.Select(l => l.Path.Single(s => s.Name == property.Wire).Value).Distinct()];
        string text = facts.Word(record.Scope, "$" + property.Wire, "summary")?.Text ?? "";
        if (text.Length == 0)
            complaints.Add($"{record.Schema}.{property.Wire}", "is a discriminator without a summary; add members.$" + property.Wire + ".");
        string listed = values.Length switch
        {
            1 => $": <c>{values[0]}</c>.",
            <= 6 => ", " + string.Join(", ", values.SkipLast(1).Select(v => $"<c>{v}</c>")) + $" or <c>{values[^1]}</c>.",
            _ => $", for example <c>{values[0]}</c>.",
        };
        body.AppendLine();
        var words = new StringBuilder();
        CSharp.Doc(words, "    ", "summary", text + listed);
        if (property.CanBeAbsent)
        {
            PathStep[] defaults = [.. record.Leaves.Select(l => l.Path.Single(s => s.Name == property.Wire)).Where(s => s.IsDefault).Distinct()];
            string names = string.Join(" or ", defaults.Select(d => $"<c>{d.Value}</c>"));
            CSharp.Doc(words, "    ", "remarks", $"The service takes {names} where it is absent. It is always sent; what was read without it is written without it.");
        }

        if (_described.TryAdd($"{name} {words}", record))
            body.Append(words);
        else
            body.AppendLine($"    /// <inheritdoc cref=\"{NameIn(record, _described[$"{name} {words}"])}.{name}\"/>");
        if (!property.CanBeAbsent)
        {
            body.AppendLine($"    [JsonPropertyOrder({order})]");
            body.AppendLine($"    public string {name} {{ get; }}");
            return;
        }

        body.AppendLine($"    [JsonIgnore] public string {name} {{ get; }}");
        body.AppendLine();
        body.AppendLine($"    [JsonInclude, JsonPropertyName({CSharp.Literal(property.Wire)}), JsonPropertyOrder({order})]");
        body.AppendLine($"    internal string? {name}OnWire {{ get; init; }}");
    }

    // Whether the member's words are another record's; then the next one may follow at once.
    private bool WriteMember(StringBuilder body, Record record, Member member, bool isAfterOther)
    {
        string wireNote = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(member.Name) == member.Wire ? "" : $" Wire name <c>{member.Wire}</c>.";
        // A number that is required has no keyword: it stays nullable, so that validation can find it missing.
        string type = member.IsRequired && member.Kind.IsPlainWhenRequired ? "required " + member.Kind.Type : member.Kind.Type + "?";
        var words = new StringBuilder();
        CSharp.Doc(words, "    ", "summary", Summary(record, member) + wireNote);
        string value = model.MemberText(record.Described, member, "value") ?? _values.Of(record, member);
        if (value.Length > 0)
            CSharp.Doc(words, "    ", "value", value);
        if (model.MemberText(record.Described, member, "remarks") is { } remarks)
            CSharp.Doc(words, "    ", "remarks", remarks);

        // What another record says of the same member in the same words is said once.
        string key = $"{type} {member.Name} {words}";
        if (_described.TryAdd(key, record))
            body.AppendLine().Append(words);
        else
            body.Append(isAfterOther ? "" : Environment.NewLine).AppendLine($"    /// <inheritdoc cref=\"{NameIn(record, _described[key])}.{member.Name}\"/>");
        if (wireNote.Length > 0)
            body.AppendLine($"    [JsonPropertyName({CSharp.Literal(member.Wire)})]");
        if (record.Step.Bare == member.Wire)
            body.AppendLine("    [Bare]");
        body.AppendLine($"    public {type} {member.Name} {{ get; init; }}");
        return _described[key] != record;
    }

    private void WriteRow(StringBuilder body, Record leaf)
    {
        string path = string.Join(", ", leaf.Path.Select(s => $"new({CSharp.Literal(s.Name)}, {CSharp.Literal(s.Value)}){(s.IsDefault ? " { IsDefault = true }" : "")}"));
        string source = sources.Use(model.FindInherited(leaf, "source")?.Text, leaf.Schema);
        body.AppendLine();
        body.AppendLine($"    internal static InputDefinition Row {{ get; }} = new InputDefinition<{leaf.Name}>(");
        body.AppendLine(CSharp.Wrap("        ", $"{CSharp.Literal(leaf.Step.Type)}, [{path}])"));
        body.AppendLine("    {");
        string title = model.Find(leaf, "title")?.Text ?? "";
        if (title.Length == 0)
            complaints.Add(leaf.Schema, "has no title in the facts.");
        body.AppendLine($"        Title = {CSharp.Literal(title)},");
        if (model.FindInherited(leaf, "baseModel") is { } baseModel)
            body.AppendLine($"        BaseModel = {CSharp.Literal(baseModel.Text)},");
        if (model.FindInherited(leaf, "nativeResolution") is { } resolution)
            body.AppendLine($"        NativeResolution = {resolution.Node},");
        if (model.FindInherited(leaf, "takesClips")?.Node?.GetValue<bool>() == true)
            body.AppendLine("        TakesClips = true,");
        if (model.FindInherited(leaf, "runtime") is { } runtime)
            body.AppendLine(CSharp.Wrap("        ", $"Runtime = {Runtime(runtime)},"));
        string price = new PriceWriter(leaf, path => AllMembers(leaf).Any(m => m.Wire == path.Split('.')[0]), source, complaints).Write(model.Price(leaf));
        if (price != PriceWriter.Unknown && model.FindInherited(leaf, "source") is null)
            complaints.Add(leaf.Schema, "has a price and no source for it.");
        if (leaf.Step.Bare is not null)
            body.AppendLine("        IsBare = true,");
        Families.WriteLeaf(body, leaf);
        body.AppendLine(CSharp.Wrap("        ", $"Price = {price},"));
        body.AppendLine($"        Source = {source},");
        if (leaf.Path.Find(s => s.NotInSchema is not null) is { } added)
        {
            body.AppendLine(CSharp.Wrap("        ", $"NotInSchema = {CSharp.Literal(added.NotInSchema!)},"));
            body.AppendLine($"        NotInSchemaAt = {CSharp.Literal(added.Name)},");
        }

        List<string> rules = model.Rules(leaf);
        if (rules.Count > 0)
            body.AppendLine($"        Rules = [{string.Join(", ", rules)}],");
        body.AppendLine("    };");
    }

    private static void WriteMethods(StringBuilder body, Record record)
    {
        if (record.IsLeaf)
            body.AppendLine().AppendLine("    internal override InputDefinition GetDefinition() => Row;");
    }

    private static string Runtime(Fact runtime)
    {
        string unit = runtime["minutes"] is not null ? "minutes" : "seconds";
        var span = (JsonArray)runtime[unit]!.Node;
        string text = $"TypicalRuntime.{(unit == "minutes" ? "Minutes" : "Seconds")}({span[0]}, {span[1]}, {CSharp.Literal(runtime["scope"]?.Text ?? "")})";
        var more = new List<string>();
        if (runtime["wait"]?.Node is { } wait)
            more.Add($"AdvisedWait = TimeSpan.FromSeconds({wait})");
        if (runtime["upTo"]?.Node is { } quantity)
            more.Add($"AdvisedWaitUpToQuantity = {quantity}");
        if (runtime["upToMegapixels"]?.Node is { } megapixels)
            more.Add($"AdvisedWaitUpToMegapixels = {megapixels}");
        return more.Count == 0 ? text : $"{text} with {{ {string.Join(", ", more)} }}";
    }

    private string Summary(Record record, Member member)
    {
        string? summary = model.MemberText(record.Described, member, "summary");
        if (summary is null)
            complaints.Add($"{member.Schema}.{member.Wire}", "has no summary in the facts.");
        return summary ?? "";
    }

    private string RowSummary(Record record, Member member) =>
        model.MemberText(record.Described, member, "row") ?? CSharp.PlainText(Summary(record, member));

    private static string NameIn(Record record, Record other) =>
        record.Step == other.Step ? other.Name : $"{other.Step.Namespace[(other.Step.Namespace.LastIndexOf('.') + 1)..]}.{other.Name}";

    private static IEnumerable<Member> AllMembers(Record record) => record.Ancestors.Prepend(record).SelectMany(r => r.Members);

    private static List<DiscriminatorProperty> Taken(Record record) => record.IsShared ? Taken(record.Parent!) : [.. record.Properties.Where(p => p.Value is null).OrderBy(p => p.Level)];

    private static string Parameter(string wire)
    {
        string name = System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(Naming.Pascal(wire));
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    private static IEnumerable<Member> Ordered(Record record)
    {
        return record.Members.OrderBy(m => record.Step.Rank(m.Wire));
    }
}
