// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelPickleScan;

[JsonConverter(typeof(WireConverter<ModelPickleScanOutput>))]
public sealed partial record ModelPickleScanOutput : IWireRecord<ModelPickleScanOutput>
{
    static ModelPickleScanOutput IWireRecord<ModelPickleScanOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ModelPickleScanOutput Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "exitCode", "output", "globalImports", "dangerousImports", "status", "dangerousImportsFound", "skipped", "skipReason", "scannedFileCount",
        "infectedFileCount", "dangerousGlobalCount", .. base.WireNames
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
            case 7 when name.SequenceEqual("skipped"u8):
                reader.Boolean(ref Fields.Skipped(this));
                return true;
            case 8 when name.SequenceEqual("exitCode"u8):
                reader.Int32(ref Fields.ExitCode(this));
                return true;
            case 10 when name.SequenceEqual("skipReason"u8):
                reader.Text(ref Fields.SkipReason(this));
                return true;
            case 13 when name.SequenceEqual("globalImports"u8):
                reader.LooseTexts(ref Fields.GlobalImportsOnWire(this));
                return true;
            case 16 when name.SequenceEqual("dangerousImports"u8):
                reader.LooseTexts(ref Fields.DangerousImportsOnWire(this));
                return true;
            case 16 when name.SequenceEqual("scannedFileCount"u8):
                reader.Int32(ref Fields.ScannedFileCount(this));
                return true;
            case 17 when name.SequenceEqual("infectedFileCount"u8):
                reader.Int32(ref Fields.InfectedFileCount(this));
                return true;
            case 20 when name.SequenceEqual("dangerousGlobalCount"u8):
                reader.Int32(ref Fields.DangerousGlobalCount(this));
                return true;
            case 21 when name.SequenceEqual("dangerousImportsFound"u8):
                reader.Boolean(ref Fields.DangerousImportsFound(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"exitCode\":"u8, ExitCode);
        writer.Text(",\"output\":"u8, Output);
        writer.Texts(",\"globalImports\":"u8, GlobalImportsOnWire);
        writer.Texts(",\"dangerousImports\":"u8, DangerousImportsOnWire);
        writer.Vocabulary(",\"status\":"u8, Status);
        writer.Boolean(",\"dangerousImportsFound\":"u8, DangerousImportsFound);
        writer.Boolean(",\"skipped\":"u8, Skipped);
        writer.Text(",\"skipReason\":"u8, SkipReason);
        writer.Int32(",\"scannedFileCount\":"u8, ScannedFileCount);
        writer.Int32(",\"infectedFileCount\":"u8, InfectedFileCount);
        writer.Int32(",\"dangerousGlobalCount\":"u8, DangerousGlobalCount);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ExitCode>k__BackingField")]
    internal static extern ref int? ExitCode(ModelPickleScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Output>k__BackingField")]
    internal static extern ref string? Output(ModelPickleScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GlobalImportsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? GlobalImportsOnWire(ModelPickleScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DangerousImportsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? DangerousImportsOnWire(ModelPickleScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Status>k__BackingField")]
    internal static extern ref ModelPickleScanStatus? Status(ModelPickleScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DangerousImportsFound>k__BackingField")]
    internal static extern ref bool? DangerousImportsFound(ModelPickleScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Skipped>k__BackingField")]
    internal static extern ref bool? Skipped(ModelPickleScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SkipReason>k__BackingField")]
    internal static extern ref string? SkipReason(ModelPickleScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ScannedFileCount>k__BackingField")]
    internal static extern ref int? ScannedFileCount(ModelPickleScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<InfectedFileCount>k__BackingField")]
    internal static extern ref int? InfectedFileCount(ModelPickleScanOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DangerousGlobalCount>k__BackingField")]
    internal static extern ref int? DangerousGlobalCount(ModelPickleScanOutput record);
}
