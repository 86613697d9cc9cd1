// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>What the rows of <see cref="PolyGenInput"/> share.</summary>
internal static class PolyGenRows
{
    internal static IReadOnlyList<Parameter> All { get; } = [];
}
