// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<PolyGenOutput>))]
public sealed partial record PolyGenOutput : IWireRecord<PolyGenOutput>
{
    static PolyGenOutput IWireRecord<PolyGenOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PolyGenOutput Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "model", "fbxModel", "thumbnail", "riggedModel", "riggedFbxModel", "animatedModel", "animatedFbxModel", "basicAnimations", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Record(ref Fields.ModelOnWire(this));
                return true;
            case 8 when name.SequenceEqual("fbxModel"u8):
                reader.Record(ref Fields.FbxModelOnWire(this));
                return true;
            case 9 when name.SequenceEqual("thumbnail"u8):
                reader.Record(ref Fields.ThumbnailOnWire(this));
                return true;
            case 11 when name.SequenceEqual("riggedModel"u8):
                reader.Record(ref Fields.RiggedModelOnWire(this));
                return true;
            case 13 when name.SequenceEqual("animatedModel"u8):
                reader.Record(ref Fields.AnimatedModelOnWire(this));
                return true;
            case 14 when name.SequenceEqual("riggedFbxModel"u8):
                reader.Record(ref Fields.RiggedFbxModelOnWire(this));
                return true;
            case 15 when name.SequenceEqual("basicAnimations"u8):
                reader.Record(ref Fields.BasicAnimations(this));
                return true;
            case 16 when name.SequenceEqual("animatedFbxModel"u8):
                reader.Record(ref Fields.AnimatedFbxModelOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"model\":"u8, ModelOnWire);
        writer.Record(",\"fbxModel\":"u8, FbxModelOnWire);
        writer.Record(",\"thumbnail\":"u8, ThumbnailOnWire);
        writer.Record(",\"riggedModel\":"u8, RiggedModelOnWire);
        writer.Record(",\"riggedFbxModel\":"u8, RiggedFbxModelOnWire);
        writer.Record(",\"animatedModel\":"u8, AnimatedModelOnWire);
        writer.Record(",\"animatedFbxModel\":"u8, AnimatedFbxModelOnWire);
        writer.Record(",\"basicAnimations\":"u8, BasicAnimations);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? ModelOnWire(PolyGenOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FbxModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? FbxModelOnWire(PolyGenOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ThumbnailOnWire>k__BackingField")]
    internal static extern ref ImageBlob? ThumbnailOnWire(PolyGenOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RiggedModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? RiggedModelOnWire(PolyGenOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RiggedFbxModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? RiggedFbxModelOnWire(PolyGenOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AnimatedModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? AnimatedModelOnWire(PolyGenOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AnimatedFbxModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? AnimatedFbxModelOnWire(PolyGenOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BasicAnimations>k__BackingField")]
    internal static extern ref BasicAnimations? BasicAnimations(PolyGenOutput record);
}
