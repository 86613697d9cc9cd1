// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Wan225bFalImageGenInput>))]
public sealed partial record Wan225bFalImageGenInput : IWireRecord<Wan225bFalImageGenInput>
{
    static Wan225bFalImageGenInput IWireRecord<Wan225bFalImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan225bFalImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["provider", "steps", "shift", .. base.WireNames];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.ProviderOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 5 when name.SequenceEqual("shift"u8):
                reader.Double(ref Fields.Shift(this));
                return true;
            case 8 when name.SequenceEqual("provider"u8):
                reader.Text(ref Fields.ProviderOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"wan\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Text(",\"provider\":"u8, ProviderOnWire);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Double(",\"shift\":"u8, Shift);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ProviderOnWire>k__BackingField")]
    internal static extern ref string? ProviderOnWire(Wan225bFalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(Wan225bFalImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Shift>k__BackingField")]
    internal static extern ref double? Shift(Wan225bFalImageGenInput record);
}
