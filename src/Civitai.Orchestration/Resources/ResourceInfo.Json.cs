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
        "hasNSFWContentRestriction", "requiresAuthorization", "freeTrialLimit", "popularityRank", "isFeatured", "userId", "availability", "payoutEnabled", "fee",
        "invalidateAt", "earlyAccessEndsAt", "publishedAt", "fees", "downloadUrls", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("air"u8):
                reader.Value(ref Fields.Air(this));
                return true;
            case 3 when name.SequenceEqual("fee"u8):
                reader.Record(ref Fields.Fee(this));
                return true;
            case 4 when name.SequenceEqual("size"u8):
                reader.Int64(ref Fields.Size(this));
                return true;
            case 4 when name.SequenceEqual("fees"u8):
                reader.Records(ref Fields.FeesOnWire(this));
                return true;
            case 6 when name.SequenceEqual("hashes"u8):
                reader.Map(ref Fields.Hashes(this));
                return true;
            case 6 when name.SequenceEqual("userId"u8):
                reader.Int32(ref Fields.UserId(this));
                return true;
            case 10 when name.SequenceEqual("fileFormat"u8):
                reader.Text(ref Fields.FileFormat(this));
                return true;
            case 10 when name.SequenceEqual("isFeatured"u8):
                reader.Boolean(ref Fields.IsFeatured(this));
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
            case 12 when name.SequenceEqual("availability"u8):
                reader.Record(ref Fields.Availability(this));
                return true;
            case 12 when name.SequenceEqual("invalidateAt"u8):
                reader.Time(ref Fields.InvalidateAt(this));
                return true;
            case 12 when name.SequenceEqual("downloadUrls"u8):
                reader.LooseTexts(ref Fields.DownloadUrlsOnWire(this));
                return true;
            case 13 when name.SequenceEqual("payoutEnabled"u8):
                reader.Boolean(ref Fields.PayoutEnabled(this));
                return true;
            case 14 when name.SequenceEqual("freeTrialLimit"u8):
                reader.Int32(ref Fields.FreeTrialLimit(this));
                return true;
            case 14 when name.SequenceEqual("popularityRank"u8):
                reader.Double(ref Fields.PopularityRank(this));
                return true;
            case 15 when name.SequenceEqual("checkPermission"u8):
                reader.Boolean(ref Fields.CheckPermission(this));
                return true;
            case 17 when name.SequenceEqual("earlyAccessEndsAt"u8):
                reader.Time(ref Fields.EarlyAccessEndsAt(this));
                return true;
            case 21 when name.SequenceEqual("requiresAuthorization"u8):
                reader.Boolean(ref Fields.RequiresAuthorization(this));
                return true;
            case 25 when name.SequenceEqual("hasNSFWContentRestriction"u8):
                reader.Boolean(ref Fields.HasNsfwContentRestriction(this));
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
        writer.Boolean(",\"hasNSFWContentRestriction\":"u8, HasNsfwContentRestriction);
        writer.Boolean(",\"requiresAuthorization\":"u8, RequiresAuthorization);
        writer.Int32(",\"freeTrialLimit\":"u8, FreeTrialLimit);
        writer.Double(",\"popularityRank\":"u8, PopularityRank);
        writer.Boolean(",\"isFeatured\":"u8, IsFeatured);
        writer.Int32(",\"userId\":"u8, UserId);
        writer.Record(",\"availability\":"u8, Availability);
        writer.Boolean(",\"payoutEnabled\":"u8, PayoutEnabled);
        writer.Record(",\"fee\":"u8, Fee);
        writer.Time(",\"invalidateAt\":"u8, InvalidateAt);
        writer.Time(",\"earlyAccessEndsAt\":"u8, EarlyAccessEndsAt);
        writer.Time(",\"publishedAt\":"u8, PublishedAt);
        writer.Records(",\"fees\":"u8, FeesOnWire);
        writer.Texts(",\"downloadUrls\":"u8, DownloadUrlsOnWire);
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

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<HasNsfwContentRestriction>k__BackingField")]
    internal static extern ref bool? HasNsfwContentRestriction(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RequiresAuthorization>k__BackingField")]
    internal static extern ref bool? RequiresAuthorization(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FreeTrialLimit>k__BackingField")]
    internal static extern ref int? FreeTrialLimit(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PopularityRank>k__BackingField")]
    internal static extern ref double? PopularityRank(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IsFeatured>k__BackingField")]
    internal static extern ref bool? IsFeatured(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UserId>k__BackingField")]
    internal static extern ref int? UserId(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Availability>k__BackingField")]
    internal static extern ref ResourceAvailability? Availability(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PayoutEnabled>k__BackingField")]
    internal static extern ref bool? PayoutEnabled(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Fee>k__BackingField")]
    internal static extern ref ResourceFee? Fee(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<InvalidateAt>k__BackingField")]
    internal static extern ref DateTimeOffset? InvalidateAt(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EarlyAccessEndsAt>k__BackingField")]
    internal static extern ref DateTimeOffset? EarlyAccessEndsAt(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<PublishedAt>k__BackingField")]
    internal static extern ref DateTimeOffset? PublishedAt(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<FeesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<ResourceFee>? FeesOnWire(ResourceInfo record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DownloadUrlsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? DownloadUrlsOnWire(ResourceInfo record);
}
