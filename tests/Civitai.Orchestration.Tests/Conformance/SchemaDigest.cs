using System.Text.Json.Nodes;
using SchemaGen.Schema;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>Reads <c>Facts/schema.digest</c>, what the published document says of the schemas that the library has, back into schemas.</summary>
internal static class SchemaDigest
{
    public static string File { get; } = Path.Combine(RepositoryFolder.Root, "tests", "Civitai.Orchestration.Tests", "Facts", "schema.digest");

    public static JsonObject Read(IEnumerable<string> lines) => DigestReader.Read(lines);
}
