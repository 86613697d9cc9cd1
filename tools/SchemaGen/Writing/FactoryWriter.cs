using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.FactFiles;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>
/// Writes the factories that find an input by its discriminators: a static class for each value on the way, one inside the other, and at the end a method whose parameters are what the input requires.
/// </summary>
internal sealed class FactoryWriter(ModelBuilder model, IReadOnlyDictionary<Record, List<RowFacts>> rows, Complaints complaints)
{
    private const int MaximumLines = 400;
    private const string Single = "StepInputs";
    private const string Operation = "operation";
    private const string Parameter = "Parameter";

    /// <summary>The files of a type of step: one with what it can be alone, one for each engine.</summary>
    public IEnumerable<(string Path, string Code)> Write(Record root)
    {
        if (root.IsLeaf)
        {
            var only = new StringBuilder();
            WriteMethod(only, new Node("", "", root.Step.Folder) { Leaf = root }, "    ");
            yield return File($"{root.Folder}/{Single}.{root.Step.Folder}.cs", root, Single, isFirst: false, only);
            yield break;
        }

        string name = root.Name + "s";
        var top = new Node("", "", "");
        foreach (Record leaf in root.Leaves.OrderBy(l => l.Place))
            Place(top, leaf);

        var direct = new StringBuilder();
        foreach (Node node in top.Children.Where(n => n.Leaf is not null))
            WriteNode(direct, node, "    ");
        yield return File($"{root.Folder}/{name}.cs", root, name, isFirst: true, direct);

        foreach (Node engine in top.Children.Where(n => n.Leaf is null))
        {
            var body = new StringBuilder();
            WriteNode(body, engine, "    ");
            yield return File($"{string.Join('/', engine.Leaves.First().Folder.Split('/').Take(2))}/{name}.{engine.Word}.cs", root, name, isFirst: false, body);
        }
    }

    private (string Path, string Code) File(string path, Record root, string name, bool isFirst, StringBuilder body)
    {
        IEnumerable<Member> members = root.Leaves.SelectMany(l => l.Ancestors.Prepend(l)).Distinct().SelectMany(r => r.Members);
        var code = new StringBuilder(Usings.Of(body.ToString(), root.Step.Namespace, members, body.Length > 0 ? [root.Step.Namespace] : []));
        code.AppendLine("namespace Civitai.Orchestration;").AppendLine();
        if (isFirst)
        {
            CSharp.Doc(code, "", "summary", $"The inputs of the <c>{root.Step.Type}</c> step by their discriminators, each made of what it requires; <c>with</c> sets the rest.");
            CSharp.Doc(code, "", "remarks", "The words are the values of the discriminators in their order. The operation is left out where an input is the only one of its kind.");
        }

        code.AppendLine($"public static partial class {name}");
        code.AppendLine("{");
        code.Append(body.ToString().TrimStart('\r', '\n'));
        code.AppendLine("}");
        string text = code.ToString();
        if (text.AsSpan().Count('\n') > MaximumLines)
            complaints.Add(path, $"has more than {MaximumLines} lines.");
        return (path, text);
    }

    private void WriteNode(StringBuilder code, Node node, string indent)
    {
        code.AppendLine();
        if (node.Leaf is not null)
        {
            WriteMethod(code, node, indent);
            return;
        }

        CSharp.Doc(code, indent, "summary", $"Inputs whose <c>{node.Name}</c> is <c>{node.Value}</c>.");
        code.AppendLine($"{indent}public static class {node.Word}");
        code.AppendLine($"{indent}{{");
        var body = new StringBuilder();
        foreach (Node child in node.Children)
            WriteNode(body, child, indent + "    ");
        code.Append(body.ToString().TrimStart('\r', '\n'));
        code.AppendLine($"{indent}}}");
    }

    private void WriteMethod(StringBuilder code, Node node, string indent)
    {
        Record leaf = node.Leaf!;
        List<(Member Member, string Type)> required = Required(leaf);
        CSharp.Doc(code, indent, "summary", model.Find(leaf, "summary")?.Text ?? "");
        foreach ((Member member, _) in required)
            CSharp.Doc(code, indent, "param", $" name=\"{Argument(member)}\"", model.MemberText(leaf, member, "summary") ?? "");
        string parameters = string.Join(", ", required.Select(r => $"{r.Type} {Escaped(r.Member)}"));
        string made = required.Count == 0 ? "new()" : $"new() {{ {string.Join(", ", required.Select(r => $"{r.Member.Name} = {Escaped(r.Member)}"))} }}";
        string start = $"{indent}public static {leaf.Name} {node.Word}({parameters}) =>";
        if (start.Length + made.Length + 2 <= CSharp.MaximumColumn)
            code.AppendLine($"{start} {made};");
        else if (indent.Length + made.Length + 5 <= CSharp.MaximumColumn)
            code.AppendLine(Wrapped(indent, start)).AppendLine($"{indent}    {made};");
        else
            code.AppendLine(Wrapped(indent, start)).AppendLine($"{indent}    new()\n{indent}    {{\n{string.Concat(required.Select(r => $"{indent}        {r.Member.Name} = {Escaped(r.Member)},\n"))}{indent}    }};");
    }

    private static string Wrapped(string indent, string line) => line.Length <= CSharp.MaximumColumn ? line : CSharp.Wrap(indent, line[indent.Length..]);

    /// <summary>What the record or the row demands, the prompt first.</summary>
    private List<(Member Member, string Type)> Required(Record leaf)
    {
        var required = new List<(Member Member, string Type)>();
        foreach (RowFacts row in rows[leaf].Where(r => !r.IsReadOnly))
        {
            if (row.Member is { } member && (row.IsRequired || member.IsRequired))
                required.Add((member, TypeOf(row, member)));
        }

        return [.. required.OrderByDescending(r => r.Member.Wire == "prompt")];
    }

    // A member written by hand may have a type of its own, which its parameter is named after.
    private static string TypeOf(RowFacts row, Member member) =>
        row.Parameter != member.Kind.Parameter && row.Parameter.EndsWith(Parameter, StringComparison.Ordinal) ? row.Parameter[..^Parameter.Length] : member.Kind.Type;

    private static string Argument(Member member) => char.ToLowerInvariant(member.Name[0]) + member.Name[1..];

    // As C# takes it, where it is a word of the language.
    private static string Escaped(Member member) => SyntaxFacts.GetKeywordKind(Argument(member)) == SyntaxKind.None ? Argument(member) : "@" + Argument(member);

    private void Place(Node top, Record leaf)
    {
        Node at = top;
        List<(PathStep Step, string Word)> way = Way(leaf);
        foreach ((PathStep step, string word) in way)
        {
            Node? next = at.Children.Find(c => c.Word == word);
            if (next is null)
                at.Children.Add(next = new Node(step.Name, step.Value, word));
            if (next.Leaf is not null)
                complaints.Add(leaf.Schema, $"has the factory {word} in common with {next.Leaf.Schema}.");
            at = next;
        }

        if (at.Children.Count > 0)
            complaints.Add(leaf.Schema, $"has the factory {at.Word}, which is a class of others.");
        at.Leaf = leaf;
    }

    // The values on the way, without an operation that is the only one and without a value that repeats the one before: a class cannot hold one of its own name.
    private List<(PathStep Step, string Word)> Way(Record leaf)
    {
        var way = new List<(PathStep Step, string Word)>();
        foreach (PathStep step in leaf.Path)
        {
            string word = Word(step, leaf);
            way.Add((step, char.IsAsciiDigit(word[0]) ? (way.Count == 0 ? Naming.Pascal(step.Name) : way[^1].Word) + word : word)); // Wan21: no name begins with a digit
        }

        if (way.Count > 1 && way[^1].Step.Name == Operation && IsAlone(leaf) && (way.Count == 2 || way[^2].Word != way[^3].Word))
            way.RemoveAt(way.Count - 1);
        for (int i = way.Count - 1; i > 0; i--)
        {
            if (way[i].Word == way[i - 1].Word)
                way.RemoveAt(i);
        }

        return way;
    }

    private static bool IsAlone(Record leaf) => leaf.Ancestors.Last().Leaves.Count(l => Before(l) == Before(leaf)) == 1;

    private static string Before(Record leaf) => string.Join('/', leaf.Path.SkipLast(1).Select(s => s.Value));

    // A value as a word, cased as the records below it are.
    private string Word(PathStep step, Record leaf)
    {
        string word = model.Naming.Word(step.Value);
        foreach (string name in leaf.Ancestors.Prepend(leaf).Select(r => r.Name))
        {
            int at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (char.IsAsciiLetterUpper(name[at]) || char.IsAsciiDigit(name[at])))
            {
                word = name.Substring(at, word.Length);
                break;
            }
        }

        return word;
    }

    private sealed class Node(string name, string value, string word)
    {
        public string Name => name;

        public string Value => value;

        public string Word => word;

        public Record? Leaf { get; set; }

        public List<Node> Children { get; } = [];

        public IEnumerable<Record> Leaves => Leaf is null ? Children.SelectMany(c => c.Leaves) : [Leaf];
    }
}
