// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelClamScan;

[JsonConverter(typeof(WireConverter<ModelClamScanOutput>))]
public sealed partial record ModelClamScanOutput : IWireRecord<ModelClamScanOutput>
{
    static ModelClamScanOutput IWireRecord<ModelClamScanOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ModelClamScanOutput Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "exitCode", "output", "status", "infected", "infectedFileCount", "scannedFileCount", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("output"u8):
                reader.Text(ref Fields.Output(this));
                return true;
            case 6 when name.SequenceEqual("status"u8):
                reader.Vocabulary(ref Fields.Status(this));
                return true;
            case 8 when name.SequenceEqual("exitCode"u8):
                reader.Int32(ref Fields.ExitCode(this));
                return true;
            case 8 when name.SequenceEqual("infected"u8):
                reader.Boolean(ref Fields.Infected(this));
                return true;
            case 16 when name.SequenceEqual("scannedFileCount"u8):
                reader.Int32(ref Fields.ScannedFileCount(this));
                return true;
            case 17 when name.SequenceEqual("infectedFileCount"u8):
                reader.Int32(ref Fields.InfectedFileCount(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"exitCode\":"u8, ExitCode);
        writer.Text(",\"output\":"u8, Output);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Boolean(",\"infected\":"u8, Infected);
        writer.Int32(",\"infectedFileCount\":"u8, InfectedFileCount);
        writer.Int32(",\"scannedFileCount\":"u8, ScannedFileCount);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ExitCode>k__BackingField")]
    internal static extern ref int? ExitCode(ModelClamScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Output>k__BackingField")]
    internal static extern ref string? Output(ModelClamScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref ModelClamScanStatus? Status(ModelClamScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Infected>k__BackingField")]
    internal static extern ref bool? Infected(ModelClamScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<InfectedFileCount>k__BackingField")]
    internal static extern ref int? InfectedFileCount(ModelClamScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ScannedFileCount>k__BackingField")]
    internal static extern ref int? ScannedFileCount(ModelClamScanOutput record);
}
