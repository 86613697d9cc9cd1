// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.TryOnU;

[JsonConverter(typeof(WireConverter<TryOnUInput>))]
public sealed partial record TryOnUInput : IWireRecord<TryOnUInput>
{
    static TryOnUInput IWireRecord<TryOnUInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static TryOnUInput Blank() => new() { SubjectUrl = null!, GarmentUrl = null!, Seed = default };

    internal override IEnumerable<string> WireNames =>
    [
        "subjectUrl", "garmentUrl", "subjectMaskUrl", "subjectMaskBlobKey", "garmentDescription", "maskSubject", "cropSubject", "steps", "seed",
        .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 10 when name.SequenceEqual("subjectUrl"u8):
                reader.Value(ref Fields.SubjectUrl(this));
                return true;
            case 10 when name.SequenceEqual("garmentUrl"u8):
                reader.Value(ref Fields.GarmentUrl(this));
                return true;
            case 11 when name.SequenceEqual("maskSubject"u8):
                reader.Boolean(ref Fields.MaskSubject(this));
                return true;
            case 11 when name.SequenceEqual("cropSubject"u8):
                reader.Boolean(ref Fields.CropSubject(this));
                return true;
            case 14 when name.SequenceEqual("subjectMaskUrl"u8):
                reader.Value(ref Fields.SubjectMaskUrl(this));
                return true;
            case 18 when name.SequenceEqual("subjectMaskBlobKey"u8):
                reader.Text(ref Fields.SubjectMaskBlobKey(this));
                return true;
            case 18 when name.SequenceEqual("garmentDescription"u8):
                reader.Value(ref Fields.GarmentDescription(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"subjectUrl\":"u8, SubjectUrl);
        writer.Value(",\"garmentUrl\":"u8, GarmentUrl);
        writer.Value(",\"subjectMaskUrl\":"u8, SubjectMaskUrl);
        writer.Text(",\"subjectMaskBlobKey\":"u8, SubjectMaskBlobKey);
        writer.Value(",\"garmentDescription\":"u8, GarmentDescription);
        writer.Boolean(",\"maskSubject\":"u8, MaskSubject);
        writer.Boolean(",\"cropSubject\":"u8, CropSubject);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SubjectUrl>k__BackingField")]
    internal static extern ref MediaSource? SubjectUrl(TryOnUInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GarmentUrl>k__BackingField")]
    internal static extern ref MediaSource? GarmentUrl(TryOnUInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SubjectMaskUrl>k__BackingField")]
    internal static extern ref MediaSource? SubjectMaskUrl(TryOnUInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SubjectMaskBlobKey>k__BackingField")]
    internal static extern ref string? SubjectMaskBlobKey(TryOnUInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GarmentDescription>k__BackingField")]
    internal static extern ref ValueOrReference<string>? GarmentDescription(TryOnUInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaskSubject>k__BackingField")]
    internal static extern ref bool? MaskSubject(TryOnUInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CropSubject>k__BackingField")]
    internal static extern ref bool? CropSubject(TryOnUInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(TryOnUInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long> Seed(TryOnUInput record);
}
