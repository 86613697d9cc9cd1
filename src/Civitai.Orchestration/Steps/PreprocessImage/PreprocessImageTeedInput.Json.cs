// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageTeedInput>))]
public sealed partial record PreprocessImageTeedInput : IWireRecord<PreprocessImageTeedInput>
{
    static PreprocessImageTeedInput IWireRecord<PreprocessImageTeedInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageTeedInput Blank() => new() { Image = null! };

    internal override IEnumerable<string> WireNames => ["safeSteps", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("safeSteps"u8):
                reader.Int32(ref Fields.SafeSteps(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"teed\""u8);
        writer.Int32(",\"safeSteps\":"u8, SafeSteps);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SafeSteps>k__BackingField")]
    internal static extern ref int? SafeSteps(PreprocessImageTeedInput record);
}
