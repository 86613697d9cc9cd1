// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>What the rows of <see cref="MeshyV6FalPolyGenInput"/> share.</summary>
internal static class MeshyV6FalPolyGenRows
{
    internal static readonly SeedParameter Seed = new(new Member<MeshyV6FalPolyGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same shape.", i => i.Seed, (i, v) => i with { Seed = v }))
    { Minimum = int.MinValue, Maximum = int.MaxValue, Source = Sources.SchemaMeshyV6FalPolyGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        MeshyFalPolyGenRows.SymmetryMode, MeshyFalPolyGenRows.Topology, MeshyFalPolyGenRows.TargetPolycount, MeshyFalPolyGenRows.ShouldRemesh,
        MeshyFalPolyGenRows.TexturePrompt, MeshyFalPolyGenRows.EnablePbr, MeshyFalPolyGenRows.EnableRigging, MeshyFalPolyGenRows.EnableAnimation, Seed,
    ];
}
