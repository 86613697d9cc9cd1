// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<Wan27FalReferenceToVideoInput>))]
public sealed partial record Wan27FalReferenceToVideoInput : IWireRecord<Wan27FalReferenceToVideoInput>
{
    static Wan27FalReferenceToVideoInput IWireRecord<Wan27FalReferenceToVideoInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Wan27FalReferenceToVideoInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "negativePrompt", "referenceImages", "referenceVideoUrls", "aspectRatio", "multiShots", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 10 when name.SequenceEqual("multiShots"u8):
                reader.Boolean(ref Fields.MultiShots(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            case 15 when name.SequenceEqual("referenceImages"u8):
                reader.Values(ref Fields.ReferenceImages(this));
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
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Values(",\"referenceImages\":"u8, ReferenceImages);
        writer.Values(",\"referenceVideoUrls\":"u8, ReferenceVideoUrls);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Boolean(",\"multiShots\":"u8, MultiShots);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(Wan27FalReferenceToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceImages>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ReferenceImages(Wan27FalReferenceToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ReferenceVideoUrls>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? ReferenceVideoUrls(Wan27FalReferenceToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(Wan27FalReferenceToVideoInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MultiShots>k__BackingField")]
    internal static extern ref bool? MultiShots(Wan27FalReferenceToVideoInput record);
}
