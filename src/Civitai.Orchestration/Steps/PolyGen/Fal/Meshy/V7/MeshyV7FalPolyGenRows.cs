// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PolyGen;

/// <summary>What the rows of <see cref="MeshyV7FalPolyGenInput"/> share.</summary>
internal static class MeshyV7FalPolyGenRows
{
    internal static readonly ChoiceParameter<MeshyPose> PoseMode = new(new Member<MeshyV7FalPolyGenInput, MeshyPose?>(
        "poseMode", "PoseMode", "The pose of a figure.", i => i.PoseMode, (i, v) => i with { PoseMode = v }))
    { Default = MeshyPose.None, Source = Sources.SchemaMeshyV7FalPolyGen };
    internal static readonly BooleanParameter ShouldTexture = new(new Member<MeshyV7FalPolyGenInput, bool?>(
        "shouldTexture", "ShouldTexture", "Whether the model gets a texture.", i => i.ShouldTexture, (i, v) => i with { ShouldTexture = v }))
    { Default = true, Source = Sources.SchemaMeshyV7FalPolyGen };
    internal static readonly MediaParameter TextureImageUrl = new(new Member<MeshyV7FalPolyGenInput, MediaSource?>(
        "textureImageUrl", "TextureImageUrl", "An image that the texture follows.", i => i.TextureImageUrl, (i, v) => i with { TextureImageUrl = v }))
    { Source = Sources.SchemaMeshyV7FalPolyGen };
    internal static readonly NumberParameter RiggingHeightMeters = new(new Member<MeshyV7FalPolyGenInput, double?>(
        "riggingHeightMeters", "RiggingHeightMeters", "About how tall the figure is, in meters.", i => i.RiggingHeightMeters,
        (i, v) => i with { RiggingHeightMeters = v }))
    { Minimum = 0.01, Maximum = 100, Default = 1.7, Applies = new("enableRigging", "true"), Source = Sources.SchemaMeshyV7FalPolyGen };
    internal static readonly IntegerParameter AnimationActionId = new(new Member<MeshyV7FalPolyGenInput, long?>(
        "animationActionId", "AnimationActionId", "The number of the animation in Meshy's library; 0 stands idle.", i => i.AnimationActionId,
        (i, v) => i with { AnimationActionId = (int?)v }))
    { Minimum = 0, Maximum = 696, Default = 92, Applies = new("enableAnimation", "true"), Source = Sources.SchemaMeshyV7FalPolyGen };
    internal static readonly ChoiceParameter<MeshyTopology> Topology = MeshyFalPolyGenRows.Topology with { Applies = new("modelType", "standard") };
    internal static readonly IntegerParameter TargetPolycount = MeshyFalPolyGenRows.TargetPolycount with { Applies = new("modelType", "standard") };
    internal static readonly BooleanParameter ShouldRemesh = MeshyFalPolyGenRows.ShouldRemesh with { Applies = new("modelType", "standard") };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        PoseMode, MeshyFalPolyGenRows.SymmetryMode, Topology, TargetPolycount, ShouldRemesh, ShouldTexture, MeshyFalPolyGenRows.TexturePrompt,
        TextureImageUrl, MeshyFalPolyGenRows.EnablePbr, MeshyFalPolyGenRows.EnableRigging, RiggingHeightMeters, MeshyFalPolyGenRows.EnableAnimation,
        AnimationActionId,
    ];
}
