// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record Flux2DevImageGenInput
{
    internal override IEnumerable<string> WireNames => ["operation", "guidanceScale", "numInferenceSteps", "loras", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("loras"u8):
                reader.Records(ref Fields.Loras(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 13 when name.SequenceEqual("guidanceScale"u8):
                reader.Double(ref Fields.GuidanceScale(this));
                return true;
            case 17 when name.SequenceEqual("numInferenceSteps"u8):
                reader.Int32(ref Fields.NumInferenceSteps(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Double(",\"guidanceScale\":"u8, GuidanceScale);
        writer.Int32(",\"numInferenceSteps\":"u8, NumInferenceSteps);
        writer.Records(",\"loras\":"u8, Loras);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GuidanceScale>k__BackingField")]
    internal static extern ref double? GuidanceScale(Flux2DevImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NumInferenceSteps>k__BackingField")]
    internal static extern ref int? NumInferenceSteps(Flux2DevImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyList<ImageGenLora>? Loras(Flux2DevImageGenInput record);
}
