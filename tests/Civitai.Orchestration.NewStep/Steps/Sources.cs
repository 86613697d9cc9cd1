// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.
namespace Civitai.Orchestration;

/// <summary>Where facts are documented, as the tables cite them.</summary>
internal static partial class Sources
{
    internal const string RhymePage = "guide: rhymes";
    internal const string SchemaCoupletRhymeGen = "schema 2026-11: CoupletRhymeGenInput";
    internal const string SchemaLimerickRhymeGen = "schema 2026-11: LimerickRhymeGenInput";
    internal const string SchemaRhymeGen = "schema 2026-11: RhymeGenInput";
}
