using System.Text;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>Writes what lists the leaves: the rows of a step, its discriminator tree and the contracts.</summary>
internal static class CatalogWriter
{
    public static string Catalog(Record root)
    {
        var code = new StringBuilder();
        code.AppendLine("using Civitai.Orchestration.Parameters;");
        code.AppendLine();
        code.AppendLine($"namespace {root.Step.Namespace};");
        code.AppendLine();
        code.AppendLine($"/// <summary>The inputs of the <c>{root.Step.Type}</c> step.</summary>");
        code.AppendLine($"internal static class {root.Step.Folder}Catalog");
        code.AppendLine("{");
        code.AppendLine("    internal static IReadOnlyList<InputDefinition> Definitions { get; } =");
        code.AppendLine("    [");
        foreach (Record leaf in root.Leaves)
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
        code.AppendLine($"    internal static UnionNode<{root.Name}> Root {{ get; }} = Build();");
        code.AppendLine();
        code.AppendLine($"    private static UnionNode<{root.Name}> Build()");
        code.AppendLine("    {");
        code.AppendLine($"        var root = new UnionNode<{root.Name}>({CSharp.Literal(root.Discriminator!)});");
        foreach (Record leaf in root.Leaves)
        {
            string path = string.Join(", ", leaf.Path.Select(s => $"new({CSharp.Literal(s.Name)}, {CSharp.Literal(s.Value)}){(s.IsDefault ? " { IsDefault = true }" : "")}"));
            code.AppendLine($"        root.Add([{path}], new UnionLeaf<{root.Name}, {leaf.Name}>());");
        }

        code.AppendLine("        return root;");
        code.AppendLine("    }");
        code.AppendLine("}");
        return code.ToString();
    }

    public static string Contracts(IEnumerable<Record> roots)
    {
        var code = new StringBuilder();
        foreach (Record root in roots)
        {
            foreach (Record family in root.Children)
            {
                code.AppendLine($"// {root.Step.Type}, {root.Discriminator} {family.Path[0].Value}");
                foreach (Record leaf in family.Leaves)
                    code.AppendLine($"[JsonSerializable(typeof({leaf.Name}))]");
            }
        }

        return code.ToString();
    }
}
