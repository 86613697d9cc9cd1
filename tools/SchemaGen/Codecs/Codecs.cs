using SchemaGen.Writing;

namespace SchemaGen.Codecs;

/// <summary>Writes a codec beside every file that declares records.</summary>
internal static class Codecs
{
    private const string Mark = "// Written by SchemaGen from the declarations beside it. Change them, not this file.";
    private const string Ending = ".Json.cs";

    /// <summary>Makes the codecs of a folder's records, which may derive from those of the library.</summary>
    public static OutputFiles Make(string source, string library, Complaints complaints)
    {
        string[] files = FilesOf(source);
        Declarations declarations = Declarations.Read(source == library ? files : [.. FilesOf(library), .. files]);
        var writer = new CodecWriter(declarations, complaints);
        var made = new OutputFiles(source, Mark, "*" + Ending);
        foreach (IGrouping<string, DeclaredRecord> file in declarations.Records.Where(r => files.Contains(r.File)).GroupBy(r => r.File))
            made.Add(Path.GetRelativePath(source, file.Key)[..^3] + Ending, writer.Write([.. file]));
        return made;
    }

    private static string[] FilesOf(string folder) => [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith(Ending, StringComparison.Ordinal))
        .Where(f => !Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar).Any(p => p is "obj" or "bin"))
        .Order(StringComparer.Ordinal)];
}
