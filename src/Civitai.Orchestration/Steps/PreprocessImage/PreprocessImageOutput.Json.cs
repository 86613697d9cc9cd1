// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageOutput>))]
public sealed partial record PreprocessImageOutput : IWireRecord<PreprocessImageOutput>
{
    static PreprocessImageOutput IWireRecord<PreprocessImageOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["blob", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("blob"u8):
                reader.Record(ref Fields.BlobOnWire(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"blob\":"u8, BlobOnWire);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlobOnWire>k__BackingField")]
    internal static extern ref ImageBlob? BlobOnWire(PreprocessImageOutput record);
}
