// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<Blob>))]
public abstract partial record Blob : IWireRecord<Blob>
{
    static Blob IWireRecord<Blob>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal override IEnumerable<string> WireNames =>
    [
        "id", "available", "url", "urlExpiresAt", "jobId", "nsfwLevel", "blockedReason", "tier", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("id"u8):
                reader.Text(ref Fields.Id(this));
                return true;
            case 3 when name.SequenceEqual("url"u8):
                reader.Text(ref Fields.UrlOnWire(this));
                return true;
            case 4 when name.SequenceEqual("tier"u8):
                reader.Text(ref Fields.Tier(this));
                return true;
            case 5 when name.SequenceEqual("jobId"u8):
                reader.Text(ref Fields.JobId(this));
                return true;
            case 9 when name.SequenceEqual("available"u8):
                reader.Boolean(ref Fields.Available(this));
                return true;
            case 9 when name.SequenceEqual("nsfwLevel"u8):
                reader.Vocabulary(ref Fields.NsfwLevel(this));
                return true;
            case 12 when name.SequenceEqual("urlExpiresAt"u8):
                reader.Time(ref Fields.UrlExpiresAt(this));
                return true;
            case 13 when name.SequenceEqual("blockedReason"u8):
                reader.Text(ref Fields.BlockedReason(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"id\":"u8, Id);
        writer.Boolean(",\"available\":"u8, Available);
        writer.Text(",\"url\":"u8, UrlOnWire);
        writer.Time(",\"urlExpiresAt\":"u8, UrlExpiresAt);
        writer.Text(",\"jobId\":"u8, JobId);
        writer.Vocabulary(",\"nsfwLevel\":"u8, NsfwLevel);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Text(",\"tier\":"u8, Tier);
        base.WriteMembers(ref writer);
    }
}

[JsonConverter(typeof(WireConverter<ImageBlob>))]
public sealed partial record ImageBlob : IWireRecord<ImageBlob>
{
    static ImageBlob IWireRecord<ImageBlob>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ImageBlob Blank() => new();

    internal override IEnumerable<string> WireNames => ["type", "width", "height", "previewUrl", "previewUrlExpiresAt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.FirstText(ref Fields.Type(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 10 when name.SequenceEqual("previewUrl"u8):
                reader.Text(ref Fields.PreviewUrlOnWire(this));
                return true;
            case 19 when name.SequenceEqual("previewUrlExpiresAt"u8):
                reader.Time(ref Fields.PreviewUrlExpiresAt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"type\":"u8, Type);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Text(",\"previewUrl\":"u8, PreviewUrlOnWire);
        writer.Time(",\"previewUrlExpiresAt\":"u8, PreviewUrlExpiresAt);
        writer.Text(",\"id\":"u8, Id);
        writer.Boolean(",\"available\":"u8, Available);
        writer.Text(",\"url\":"u8, UrlOnWire);
        writer.Time(",\"urlExpiresAt\":"u8, UrlExpiresAt);
        writer.Text(",\"jobId\":"u8, JobId);
        writer.Vocabulary(",\"nsfwLevel\":"u8, NsfwLevel);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Text(",\"tier\":"u8, Tier);
    }
}

[JsonConverter(typeof(WireConverter<VideoBlob>))]
public sealed partial record VideoBlob : IWireRecord<VideoBlob>
{
    static VideoBlob IWireRecord<VideoBlob>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static VideoBlob Blank() => new();

    internal override IEnumerable<string> WireNames => ["type", "width", "height", "duration", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.FirstText(ref Fields.Type(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Double(ref Fields.DurationSeconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"type\":"u8, Type);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Double(",\"duration\":"u8, DurationSeconds);
        writer.Text(",\"id\":"u8, Id);
        writer.Boolean(",\"available\":"u8, Available);
        writer.Text(",\"url\":"u8, UrlOnWire);
        writer.Time(",\"urlExpiresAt\":"u8, UrlExpiresAt);
        writer.Text(",\"jobId\":"u8, JobId);
        writer.Vocabulary(",\"nsfwLevel\":"u8, NsfwLevel);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Text(",\"tier\":"u8, Tier);
    }
}

[JsonConverter(typeof(WireConverter<AudioBlob>))]
public sealed partial record AudioBlob : IWireRecord<AudioBlob>
{
    static AudioBlob IWireRecord<AudioBlob>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static AudioBlob Blank() => new();

    internal override IEnumerable<string> WireNames => ["type", "duration", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.FirstText(ref Fields.Type(this));
                return true;
            case 8 when name.SequenceEqual("duration"u8):
                reader.Double(ref Fields.DurationSeconds(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"type\":"u8, Type);
        writer.Double(",\"duration\":"u8, DurationSeconds);
        writer.Text(",\"id\":"u8, Id);
        writer.Boolean(",\"available\":"u8, Available);
        writer.Text(",\"url\":"u8, UrlOnWire);
        writer.Time(",\"urlExpiresAt\":"u8, UrlExpiresAt);
        writer.Text(",\"jobId\":"u8, JobId);
        writer.Vocabulary(",\"nsfwLevel\":"u8, NsfwLevel);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Text(",\"tier\":"u8, Tier);
    }
}

[JsonConverter(typeof(WireConverter<Model3DBlob>))]
public sealed partial record Model3DBlob : IWireRecord<Model3DBlob>
{
    static Model3DBlob IWireRecord<Model3DBlob>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Model3DBlob Blank() => new();

    internal override IEnumerable<string> WireNames => ["type", "format", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.FirstText(ref Fields.Type(this));
                return true;
            case 6 when name.SequenceEqual("format"u8):
                reader.Text(ref Fields.Format(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"type\":"u8, Type);
        writer.Text(",\"format\":"u8, Format);
        writer.Text(",\"id\":"u8, Id);
        writer.Boolean(",\"available\":"u8, Available);
        writer.Text(",\"url\":"u8, UrlOnWire);
        writer.Time(",\"urlExpiresAt\":"u8, UrlExpiresAt);
        writer.Text(",\"jobId\":"u8, JobId);
        writer.Vocabulary(",\"nsfwLevel\":"u8, NsfwLevel);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Text(",\"tier\":"u8, Tier);
    }
}

[JsonConverter(typeof(WireConverter<ModelBlob>))]
public sealed partial record ModelBlob : IWireRecord<ModelBlob>
{
    static ModelBlob IWireRecord<ModelBlob>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ModelBlob Blank() => new();

    internal override IEnumerable<string> WireNames => ["type", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.FirstText(ref Fields.Type(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"type\":"u8, Type);
        writer.Text(",\"id\":"u8, Id);
        writer.Boolean(",\"available\":"u8, Available);
        writer.Text(",\"url\":"u8, UrlOnWire);
        writer.Time(",\"urlExpiresAt\":"u8, UrlExpiresAt);
        writer.Text(",\"jobId\":"u8, JobId);
        writer.Vocabulary(",\"nsfwLevel\":"u8, NsfwLevel);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Text(",\"tier\":"u8, Tier);
    }
}

[JsonConverter(typeof(WireConverter<UnknownBlob>))]
public sealed partial record UnknownBlob : IWireRecord<UnknownBlob>
{
    static UnknownBlob IWireRecord<UnknownBlob>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static UnknownBlob Blank() => new();

    internal override IEnumerable<string> WireNames => ["type", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("type"u8):
                reader.FirstText(ref Fields.Type(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Text(",\"type\":"u8, Type);
        writer.Text(",\"id\":"u8, Id);
        writer.Boolean(",\"available\":"u8, Available);
        writer.Text(",\"url\":"u8, UrlOnWire);
        writer.Time(",\"urlExpiresAt\":"u8, UrlExpiresAt);
        writer.Text(",\"jobId\":"u8, JobId);
        writer.Vocabulary(",\"nsfwLevel\":"u8, NsfwLevel);
        writer.Text(",\"blockedReason\":"u8, BlockedReason);
        writer.Text(",\"tier\":"u8, Tier);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Id>k__BackingField")]
    internal static extern ref string? Id(Blob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Available>k__BackingField")]
    internal static extern ref bool? Available(Blob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UrlOnWire>k__BackingField")]
    internal static extern ref string? UrlOnWire(Blob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UrlExpiresAt>k__BackingField")]
    internal static extern ref DateTimeOffset? UrlExpiresAt(Blob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<JobId>k__BackingField")]
    internal static extern ref string? JobId(Blob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NsfwLevel>k__BackingField")]
    internal static extern ref NsfwLevel? NsfwLevel(Blob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<BlockedReason>k__BackingField")]
    internal static extern ref string? BlockedReason(Blob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Tier>k__BackingField")]
    internal static extern ref string? Tier(Blob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(ImageBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(ImageBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(ImageBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PreviewUrlOnWire>k__BackingField")]
    internal static extern ref string? PreviewUrlOnWire(ImageBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PreviewUrlExpiresAt>k__BackingField")]
    internal static extern ref DateTimeOffset? PreviewUrlExpiresAt(ImageBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(VideoBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(VideoBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(VideoBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DurationSeconds>k__BackingField")]
    internal static extern ref double? DurationSeconds(VideoBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(AudioBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DurationSeconds>k__BackingField")]
    internal static extern ref double? DurationSeconds(AudioBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(Model3DBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Format>k__BackingField")]
    internal static extern ref string? Format(Model3DBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(ModelBlob record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Type>k__BackingField")]
    internal static extern ref string? Type(UnknownBlob record);
}
