// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.MediaHash;

[JsonConverter(typeof(WireConverter<MediaHashOutput>))]
public sealed partial record MediaHashOutput : IWireRecord<MediaHashOutput>
{
    static MediaHashOutput IWireRecord<MediaHashOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MediaHashOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["hashes", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("hashes"u8):
                reader.Map(ref Fields.HashesOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Map(",\"hashes\":"u8, HashesOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HashesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, string>? HashesOnWire(MediaHashOutput record);
}
