// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record Wan27FalVideoGenInput
{
    internal override IEnumerable<string> WireNames => ["operation", "enableSafetyChecker", .. base.WireNames];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.OperationOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("operation"u8):
                reader.Text(ref Fields.OperationOnWire(this));
                return true;
            case 19 when name.SequenceEqual("enableSafetyChecker"u8):
                reader.Boolean(ref Fields.EnableSafetyChecker(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Boolean(",\"enableSafetyChecker\":"u8, EnableSafetyChecker);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OperationOnWire>k__BackingField")]
    internal static extern ref string? OperationOnWire(Wan27FalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableSafetyChecker>k__BackingField")]
    internal static extern ref bool? EnableSafetyChecker(Wan27FalVideoGenInput record);
}
