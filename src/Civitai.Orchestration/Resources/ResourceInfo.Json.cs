// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

[JsonConverter(typeof(WireConverter<ResourceInfo>))]
public sealed partial record ResourceInfo : IWireRecord<ResourceInfo>
{
    static ResourceInfo IWireRecord<ResourceInfo>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ResourceInfo Blank() => new();

    internal override IEnumerable<string> WireNames =>
    [
        "air", "resourceName", "versionName", "size", "fileFormat", "hashes", "canGenerate", "checkPermission", "hasMatureContentRestriction",
        "earlyAccessEndsAt", "publishedAt", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("air"u8):
                reader.Value(ref Fields.Air(this));
                return true;
            case 4 when name.SequenceEqual("size"u8):
                reader.Int64(ref Fields.Size(this));
                return true;
            case 6 when name.SequenceEqual("hashes"u8):
                reader.Map(ref Fields.Hashes(this));
                return true;
            case 10 when name.SequenceEqual("fileFormat"u8):
                reader.Text(ref Fields.FileFormat(this));
                return true;
            case 11 when name.SequenceEqual("versionName"u8):
                reader.Text(ref Fields.VersionName(this));
                return true;
            case 11 when name.SequenceEqual("canGenerate"u8):
                reader.Boolean(ref Fields.CanGenerate(this));
                return true;
            case 11 when name.SequenceEqual("publishedAt"u8):
                reader.Time(ref Fields.PublishedAt(this));
                return true;
            case 12 when name.SequenceEqual("resourceName"u8):
                reader.Text(ref Fields.ResourceName(this));
                return true;
            case 15 when name.SequenceEqual("checkPermission"u8):
                reader.Boolean(ref Fields.CheckPermission(this));
                return true;
            case 17 when name.SequenceEqual("earlyAccessEndsAt"u8):
                reader.Time(ref Fields.EarlyAccessEndsAt(this));
                return true;
            case 27 when name.SequenceEqual("hasMatureContentRestriction"u8):
                reader.Boolean(ref Fields.HasMatureContentRestriction(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"air\":"u8, Air);
        writer.Text(",\"resourceName\":"u8, ResourceName);
        writer.Text(",\"versionName\":"u8, VersionName);
        writer.Int64(",\"size\":"u8, Size);
        writer.Text(",\"fileFormat\":"u8, FileFormat);
        writer.Map(",\"hashes\":"u8, Hashes);
        writer.Boolean(",\"canGenerate\":"u8, CanGenerate);
        writer.Boolean(",\"checkPermission\":"u8, CheckPermission);
        writer.Boolean(",\"hasMatureContentRestriction\":"u8, HasMatureContentRestriction);
        writer.Time(",\"earlyAccessEndsAt\":"u8, EarlyAccessEndsAt);
        writer.Time(",\"publishedAt\":"u8, PublishedAt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Air>k__BackingField")]
    internal static extern ref Air Air(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ResourceName>k__BackingField")]
    internal static extern ref string? ResourceName(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VersionName>k__BackingField")]
    internal static extern ref string? VersionName(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Size>k__BackingField")]
    internal static extern ref long? Size(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FileFormat>k__BackingField")]
    internal static extern ref string? FileFormat(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Hashes>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<string, string>? Hashes(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CanGenerate>k__BackingField")]
    internal static extern ref bool? CanGenerate(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CheckPermission>k__BackingField")]
    internal static extern ref bool? CheckPermission(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HasMatureContentRestriction>k__BackingField")]
    internal static extern ref bool? HasMatureContentRestriction(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EarlyAccessEndsAt>k__BackingField")]
    internal static extern ref DateTimeOffset? EarlyAccessEndsAt(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PublishedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? PublishedAt(ResourceInfo record);
}
