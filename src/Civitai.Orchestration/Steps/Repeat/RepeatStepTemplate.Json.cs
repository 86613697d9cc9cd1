// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Repeat;

[JsonConverter(typeof(WireConverter<RepeatStepTemplate>))]
public sealed partial record RepeatStepTemplate : IWireRecord<RepeatStepTemplate>
{
    static RepeatStepTemplate IWireRecord<RepeatStepTemplate>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static RepeatStepTemplate Blank() => new() { Input = null! };

    internal override IEnumerable<string> WireNames => ["input", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("input"u8):
                reader.AnyLeaf(ref Fields.Input(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"$type\":\"repeat\""u8);
        writer.Text(",\"name\":"u8, Name);
        writer.Vocabulary(",\"priority\":"u8, Priority);
        writer.Duration(",\"timeout\":"u8, Timeout);
        writer.Int32(",\"retries\":"u8, Retries);
        writer.Node(",\"metadata\":"u8, Metadata);
        writer.Record(",\"input\":"u8, Input);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Input>k__BackingField")]
    internal static extern ref RepeatInput? Input(RepeatStepTemplate record);
}
