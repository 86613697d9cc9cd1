// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Wan26FalReferenceToVideoInput>))]
public sealed partial record Wan26FalReferenceToVideoInput : IWireRecord<Wan26FalReferenceToVideoInput>
{
    static Wan26FalReferenceToVideoInput IWireRecord<Wan26FalReferenceToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan26FalReferenceToVideoInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["referenceVideoUrls", "aspectRatio", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 18 when name.SequenceEqual("referenceVideoUrls"u8):
                reader.Values(ref Fields.ReferenceVideoUrls(this));
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
        writer.Values(",\"referenceVideoUrls\":"u8, ReferenceVideoUrls);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceVideoUrls>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ReferenceVideoUrls(Wan26FalReferenceToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(Wan26FalReferenceToVideoInput record);
}
