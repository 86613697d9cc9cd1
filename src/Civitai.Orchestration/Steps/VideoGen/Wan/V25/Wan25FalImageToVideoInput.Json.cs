// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Wan25FalImageToVideoInput>))]
public sealed partial record Wan25FalImageToVideoInput : IWireRecord<Wan25FalImageToVideoInput>
{
    static Wan25FalImageToVideoInput IWireRecord<Wan25FalImageToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan25FalImageToVideoInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["images", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
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
        writer.Text(",\"operation\":"u8, OperationOnWire);
        writer.Values(",\"images\":"u8, Images);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(Wan25FalImageToVideoInput record);
}
