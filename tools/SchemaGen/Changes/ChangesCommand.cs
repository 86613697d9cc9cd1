using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaGen.Changes;

/// <summary>The command <c>changes</c>: what came, went and changed in a new document, as the draft of a changelog.</summary>
internal static partial class ChangesCommand
{
    public const string Name = "changes";

    private const string Usage = "usage: SchemaGen changes <openapi.json> [--digest file | --from openapi.json]";

    /// <summary>Compares and prints.</summary>
    /// <param name="args">What follows the command's name.</param>
    /// <param name="output">Where the draft goes.</param>
    /// <param name="error">Where it is said what is not understood.</param>
    /// <returns>0, or 2 for arguments that are not understood.</returns>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        string? document = null;
        string? digest = null;
        string? from = null;
        for (int i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--digest" when i + 1 < args.Count && from is null:
                    digest = args[++i];
                    break;
                case "--from" when i + 1 < args.Count && digest is null:
                    from = args[++i];
                    break;
                case [not '-', ..] when document is null:
                    document = args[i];
                    break;
                default:
                    error.WriteLine($"'{args[i]}' is not understood. {Usage}");
                    return 2;
            }
        }

        string old = from ?? digest ?? "tests/Civitai.Orchestration.Tests/Facts/schema.digest";
        if (document is null || !File.Exists(document) || !File.Exists(old))
        {
            error.WriteLine(document is null ? Usage : $"There is no file {(File.Exists(document) ? old : document)}.");
            return 2;
        }

        ApiDescription before = from is null ? ApiDescription.OfDigest(File.ReadLines(old)) : Read(old);
        ApiDescription after = Read(document);
        output.Write(new Changelog(before, after).Write(Comparison.Of(before, after), from is null ? Head(old) : Path.GetFileName(old)));
        return 0;
    }

    // The digest's first line says which schema it is of.
    private static string Head(string digest) =>
        Month().Match(File.ReadLines(digest).FirstOrDefault() ?? "") is { Success: true } match ? match.Value : Path.GetFileName(digest);

    private static ApiDescription Read(string file) => ApiDescription.OfDocument((JsonObject)JsonNode.Parse(File.ReadAllText(file))!);

    [GeneratedRegex(@"the schema of \S+")]
    private static partial Regex Month();
}
