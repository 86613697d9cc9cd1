// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>What the rows of <see cref="MeshyFalPolyGenInput"/> share.</summary>
internal static class MeshyFalPolyGenRows
{
    internal static readonly ChoiceParameter<MeshySymmetry> SymmetryMode = new(new Member<MeshyFalPolyGenInput, MeshySymmetry?>(
        "symmetryMode", "SymmetryMode", "Whether the model is made symmetric.", i => i.SymmetryMode, (i, v) => i with { SymmetryMode = v }))
    { Default = MeshySymmetry.Auto, Source = Sources.SchemaMeshyFalPolyGen };
    internal static readonly ChoiceParameter<MeshyTopology> Topology = new(new Member<MeshyFalPolyGenInput, MeshyTopology?>(
        "topology", "Topology", "How many corners the faces have.", i => i.Topology, (i, v) => i with { Topology = v }))
    { Default = MeshyTopology.Triangle, Source = Sources.SchemaMeshyFalPolyGen };
    internal static readonly IntegerParameter TargetPolycount = new(new Member<MeshyFalPolyGenInput, long?>(
        "targetPolycount", "TargetPolycount", "About how many faces the mesh is to have.", i => i.TargetPolycount,
        (i, v) => i with { TargetPolycount = (int?)v }))
    { Minimum = 100, Maximum = 300000, Default = 30000, Source = Sources.SchemaMeshyFalPolyGen };
    internal static readonly BooleanParameter ShouldRemesh = new(new Member<MeshyFalPolyGenInput, bool?>(
        "shouldRemesh", "ShouldRemesh", "Whether the faces of the mesh are laid anew.", i => i.ShouldRemesh, (i, v) => i with { ShouldRemesh = v }))
    { Default = true, Source = Sources.SchemaMeshyFalPolyGen };
    internal static readonly TextOrReferenceParameter TexturePrompt = new(new Member<MeshyFalPolyGenInput, ValueOrReference<string>?>(
        "texturePrompt", "TexturePrompt", "What the texture is to look like, in words.", i => i.TexturePrompt, (i, v) => i with { TexturePrompt = v }))
    { MaximumLength = 600, Source = Sources.SchemaMeshyFalPolyGen };
    internal static readonly BooleanParameter EnablePbr = new(new Member<MeshyFalPolyGenInput, bool?>(
        "enablePbr", "EnablePbr", "Whether the texture says how surfaces reflect light (PBR: metal, roughness and the like).", i => i.EnablePbr,
        (i, v) => i with { EnablePbr = v }))
    { Default = false, Source = Sources.SchemaMeshyFalPolyGen };
    internal static readonly BooleanParameter EnableRigging = new(new Member<MeshyFalPolyGenInput, bool?>(
        "enableRigging", "EnableRigging", "Whether the model gets a skeleton.", i => i.EnableRigging, (i, v) => i with { EnableRigging = v }))
    { Default = false, Source = Sources.SchemaMeshyFalPolyGen };
    internal static readonly BooleanParameter EnableAnimation = new(new Member<MeshyFalPolyGenInput, bool?>(
        "enableAnimation", "EnableAnimation", "Whether the model is animated.", i => i.EnableAnimation, (i, v) => i with { EnableAnimation = v }))
    { Default = false, Source = Sources.SchemaMeshyFalPolyGen };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        SymmetryMode, Topology, TargetPolycount, ShouldRemesh, TexturePrompt, EnablePbr, EnableRigging, EnableAnimation,
    ];
}
