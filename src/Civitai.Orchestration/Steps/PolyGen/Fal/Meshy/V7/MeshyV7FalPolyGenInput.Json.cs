// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.PolyGen;

public abstract partial record MeshyV7FalPolyGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "operation", "poseMode", "shouldTexture", "textureImageUrl", "riggingHeightMeters", "animationActionId", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("poseMode"u8):
                reader.Vocabulary(ref Fields.PoseMode(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 13 when name.SequenceEqual("shouldTexture"u8):
                reader.Boolean(ref Fields.ShouldTexture(this));
                return true;
            case 15 when name.SequenceEqual("textureImageUrl"u8):
                reader.Value(ref Fields.TextureImageUrl(this));
                return true;
            case 17 when name.SequenceEqual("animationActionId"u8):
                reader.Int32(ref Fields.AnimationActionId(this));
                return true;
            case 19 when name.SequenceEqual("riggingHeightMeters"u8):
                reader.Double(ref Fields.RiggingHeightMeters(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"poseMode\":"u8, PoseMode);
        writer.Boolean(",\"shouldTexture\":"u8, ShouldTexture);
        writer.Value(",\"textureImageUrl\":"u8, TextureImageUrl);
        writer.Double(",\"riggingHeightMeters\":"u8, RiggingHeightMeters);
        writer.Int32(",\"animationActionId\":"u8, AnimationActionId);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PoseMode>k__BackingField")]
    internal static extern ref MeshyPose? PoseMode(MeshyV7FalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShouldTexture>k__BackingField")]
    internal static extern ref bool? ShouldTexture(MeshyV7FalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TextureImageUrl>k__BackingField")]
    internal static extern ref MediaSource? TextureImageUrl(MeshyV7FalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RiggingHeightMeters>k__BackingField")]
    internal static extern ref double? RiggingHeightMeters(MeshyV7FalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AnimationActionId>k__BackingField")]
    internal static extern ref int? AnimationActionId(MeshyV7FalPolyGenInput record);
}
