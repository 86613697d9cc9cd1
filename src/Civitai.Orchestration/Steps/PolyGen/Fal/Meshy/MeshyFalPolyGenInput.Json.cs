// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.PolyGen;

public abstract partial record MeshyFalPolyGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "version", "symmetryMode", "topology", "targetPolycount", "shouldRemesh", "texturePrompt", "enablePbr", "enableRigging", "enableAnimation",
        .. base.WireNames
    ];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.VersionOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("version"u8):
                reader.Text(ref Fields.VersionOnWire(this));
                return true;
            case 8 when name.SequenceEqual("topology"u8):
                reader.Vocabulary(ref Fields.Topology(this));
                return true;
            case 9 when name.SequenceEqual("enablePbr"u8):
                reader.Boolean(ref Fields.EnablePbr(this));
                return true;
            case 12 when name.SequenceEqual("symmetryMode"u8):
                reader.Vocabulary(ref Fields.SymmetryMode(this));
                return true;
            case 12 when name.SequenceEqual("shouldRemesh"u8):
                reader.Boolean(ref Fields.ShouldRemesh(this));
                return true;
            case 13 when name.SequenceEqual("texturePrompt"u8):
                reader.Value(ref Fields.TexturePrompt(this));
                return true;
            case 13 when name.SequenceEqual("enableRigging"u8):
                reader.Boolean(ref Fields.EnableRigging(this));
                return true;
            case 15 when name.SequenceEqual("targetPolycount"u8):
                reader.Int32(ref Fields.TargetPolycount(this));
                return true;
            case 15 when name.SequenceEqual("enableAnimation"u8):
                reader.Boolean(ref Fields.EnableAnimation(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"symmetryMode\":"u8, SymmetryMode);
        writer.Vocabulary(",\"topology\":"u8, Topology);
        writer.Int32(",\"targetPolycount\":"u8, TargetPolycount);
        writer.Boolean(",\"shouldRemesh\":"u8, ShouldRemesh);
        writer.Value(",\"texturePrompt\":"u8, TexturePrompt);
        writer.Boolean(",\"enablePbr\":"u8, EnablePbr);
        writer.Boolean(",\"enableRigging\":"u8, EnableRigging);
        writer.Boolean(",\"enableAnimation\":"u8, EnableAnimation);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VersionOnWire>k__BackingField")]
    internal static extern ref string? VersionOnWire(MeshyFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SymmetryMode>k__BackingField")]
    internal static extern ref MeshySymmetry? SymmetryMode(MeshyFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Topology>k__BackingField")]
    internal static extern ref MeshyTopology? Topology(MeshyFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TargetPolycount>k__BackingField")]
    internal static extern ref int? TargetPolycount(MeshyFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ShouldRemesh>k__BackingField")]
    internal static extern ref bool? ShouldRemesh(MeshyFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<TexturePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? TexturePrompt(MeshyFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePbr>k__BackingField")]
    internal static extern ref bool? EnablePbr(MeshyFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableRigging>k__BackingField")]
    internal static extern ref bool? EnableRigging(MeshyFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableAnimation>k__BackingField")]
    internal static extern ref bool? EnableAnimation(MeshyFalPolyGenInput record);
}
