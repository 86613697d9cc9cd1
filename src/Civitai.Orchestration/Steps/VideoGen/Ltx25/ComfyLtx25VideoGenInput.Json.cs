// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record ComfyLtx25VideoGenInput
{
    internal override IEnumerable<string> WireNames => ["operation", "diffusionModel", "quantity", .. base.WireNames];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.OperationOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Text(ref Fields.OperationOnWire(this));
                return true;
            case 14 when name.SequenceEqual("diffusionModel"u8):
                reader.Value(ref Fields.DiffusionModel(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"diffusionModel\":"u8, DiffusionModel);
        writer.Int32(",\"quantity\":"u8, Quantity);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OperationOnWire>k__BackingField")]
    internal static extern ref string? OperationOnWire(ComfyLtx25VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DiffusionModel>k__BackingField")]
    internal static extern ref Air? DiffusionModel(ComfyLtx25VideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(ComfyLtx25VideoGenInput record);
}
