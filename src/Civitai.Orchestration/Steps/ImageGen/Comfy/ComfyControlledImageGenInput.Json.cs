// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record ComfyControlledImageGenInput
{
    internal override IEnumerable<string> WireNames => ["vaeModel", "quantity", "controlNets", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 8 when name.SequenceEqual("vaeModel"u8):
                reader.Value(ref Fields.VaeModel(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 11 when name.SequenceEqual("controlNets"u8):
                reader.Records(ref Fields.ControlNets(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"vaeModel\":"u8, VaeModel);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Records(",\"controlNets\":"u8, ControlNets);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VaeModel>k__BackingField")]
    internal static extern ref Air? VaeModel(ComfyControlledImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(ComfyControlledImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ControlNets>k__BackingField")]
    internal static extern ref IReadOnlyList<ControlNet>? ControlNets(ComfyControlledImageGenInput record);
}
