// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<BasicAnimations>))]
public sealed partial record BasicAnimations : IWireRecord<BasicAnimations>
{
    static BasicAnimations IWireRecord<BasicAnimations>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static BasicAnimations Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "walkingModel", "walkingFbxModel", "walkingArmatureModel", "runningModel", "runningFbxModel", "runningArmatureModel", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 12 when name.SequenceEqual("walkingModel"u8):
                reader.Record(ref Fields.WalkingModelOnWire(this));
                return true;
            case 12 when name.SequenceEqual("runningModel"u8):
                reader.Record(ref Fields.RunningModelOnWire(this));
                return true;
            case 15 when name.SequenceEqual("walkingFbxModel"u8):
                reader.Record(ref Fields.WalkingFbxModelOnWire(this));
                return true;
            case 15 when name.SequenceEqual("runningFbxModel"u8):
                reader.Record(ref Fields.RunningFbxModelOnWire(this));
                return true;
            case 20 when name.SequenceEqual("walkingArmatureModel"u8):
                reader.Record(ref Fields.WalkingArmatureModelOnWire(this));
                return true;
            case 20 when name.SequenceEqual("runningArmatureModel"u8):
                reader.Record(ref Fields.RunningArmatureModelOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"walkingModel\":"u8, WalkingModelOnWire);
        writer.Record(",\"walkingFbxModel\":"u8, WalkingFbxModelOnWire);
        writer.Record(",\"walkingArmatureModel\":"u8, WalkingArmatureModelOnWire);
        writer.Record(",\"runningModel\":"u8, RunningModelOnWire);
        writer.Record(",\"runningFbxModel\":"u8, RunningFbxModelOnWire);
        writer.Record(",\"runningArmatureModel\":"u8, RunningArmatureModelOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<WalkingModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? WalkingModelOnWire(BasicAnimations record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<WalkingFbxModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? WalkingFbxModelOnWire(BasicAnimations record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<WalkingArmatureModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? WalkingArmatureModelOnWire(BasicAnimations record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RunningModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? RunningModelOnWire(BasicAnimations record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RunningFbxModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? RunningFbxModelOnWire(BasicAnimations record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RunningArmatureModelOnWire>k__BackingField")]
    internal static extern ref Model3DBlob? RunningArmatureModelOnWire(BasicAnimations record);
}
