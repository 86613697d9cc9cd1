using System.Text;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>Writes what lists the leaves: the rows of a step, its discriminator tree and the contracts.</summary>
internal static class CatalogWriter
{
    public static string Catalog(Record root)
    {
        var code = new StringBuilder();
        code.AppendLine($"namespace {root.Step.Namespace};");
        code.AppendLine();
        code.AppendLine($"/// <summary>The inputs of the <c>{root.Step.Type}</c> step.</summary>");
        code.AppendLine($"internal static class {root.Step.Folder}Catalog");
        code.AppendLine("{");
        code.AppendLine("    internal static IReadOnlyList<InputDefinition> Definitions { get; } =");
        code.AppendLine("    [");
        foreach (Record leaf in root.Leaves.OrderBy(l => l.Place))
            code.AppendLine($"        {leaf.Name}.Row,");
        code.AppendLine("    ];");
        code.AppendLine("}");
        return code.ToString();
    }

    public static string Tree(Record root)
    {
        var code = new StringBuilder();
        code.AppendLine();
        code.AppendLine($"namespace {root.Step.Namespace};");
        code.AppendLine();
        code.AppendLine($"/// <summary>The discriminators of the <c>{root.Step.Type}</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>");
        code.AppendLine($"internal static class {root.Step.Folder}Tree");
        code.AppendLine("{");
        code.AppendLine($"    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>");
        code.Append($"    internal static {root.Name}? Create(ref Discriminators discriminators) => ");
        Branch(code, [.. root.Leaves], 0, "    ");
        code.AppendLine(";");
        code.AppendLine("}");
        return code.ToString();
    }

    private static void Branch(StringBuilder code, IReadOnlyList<Record> leaves, int level, string indent)
    {
        if (leaves.Count == 1 && leaves[0].Path.Count == level)
        {
            code.Append($"{leaves[0].Name}.Blank()");
            return;
        }

        PathStep? usual = leaves.Select(l => l.Path[level]).FirstOrDefault(s => s.IsDefault);
        string absent = usual is null ? "" : ", " + CSharp.Literal(usual.Value);
        code.AppendLine($"discriminators.Next({CSharp.Literal(leaves[0].Path[level].Name)}u8{absent}) switch");
        code.AppendLine($"{indent}{{");
        foreach (IGrouping<string, Record> group in leaves.GroupBy(l => l.Path[level].Value))
        {
            code.Append($"{indent}    {CSharp.Literal(group.Key)} => ");
            Branch(code, [.. group], level + 1, indent + "    ");
            code.AppendLine(",");
        }

        code.AppendLine($"{indent}    _ => null,");
        code.Append($"{indent}}}");
    }
}
