using SchemaGen.Writing;

namespace SchemaGen.Codecs;

/// <summary>Writes a codec beside every file that declares records.</summary>
internal static class Codecs
{
    private const string Mark = "// Written by SchemaGen from the declarations beside it. Change them, not this file.";
    private const string Ending = ".Json.cs";

    public static OutputFiles Make(string source, Complaints complaints)
    {
        string[] files = [.. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(Ending, StringComparison.Ordinal))
            .Where(f => !Path.GetRelativePath(source, f).Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin"))
            .Order(StringComparer.Ordinal)];
        Declarations declarations = Declarations.Read(files);
        var writer = new CodecWriter(declarations, complaints);
        var made = new OutputFiles(source, Mark, "*" + Ending);
        foreach (IGrouping<string, DeclaredRecord> file in declarations.Records.GroupBy(r => r.File))
            made.Add(Path.GetRelativePath(source, file.Key)[..^3] + Ending, writer.Write([.. file]));
        return made;
    }
}
