// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.PreprocessImage;

public abstract partial record PreprocessImagePeopleInput
{
    internal override IEnumerable<string> WireNames => ["detectHand", "detectBody", "detectFace", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 10 when name.SequenceEqual("detectHand"u8):
                reader.Boolean(ref Fields.DetectHand(this));
                return true;
            case 10 when name.SequenceEqual("detectBody"u8):
                reader.Boolean(ref Fields.DetectBody(this));
                return true;
            case 10 when name.SequenceEqual("detectFace"u8):
                reader.Boolean(ref Fields.DetectFace(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Boolean(",\"detectHand\":"u8, DetectHand);
        writer.Boolean(",\"detectBody\":"u8, DetectBody);
        writer.Boolean(",\"detectFace\":"u8, DetectFace);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DetectHand>k__BackingField")]
    internal static extern ref bool? DetectHand(PreprocessImagePeopleInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DetectBody>k__BackingField")]
    internal static extern ref bool? DetectBody(PreprocessImagePeopleInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DetectFace>k__BackingField")]
    internal static extern ref bool? DetectFace(PreprocessImagePeopleInput record);
}
