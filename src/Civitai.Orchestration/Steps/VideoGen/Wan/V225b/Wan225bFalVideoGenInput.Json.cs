// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record Wan225bFalVideoGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "operation", "negativePrompt", "aspectRatio", "numInferenceSteps", "interpolatorModel", "useDistill", "useFastWan", "enablePromptExpansion",
        "enableSafetyChecker", .. base.WireNames
    ];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.OperationOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("operation"u8):
                reader.Text(ref Fields.OperationOnWire(this));
                return true;
            case 10 when name.SequenceEqual("useDistill"u8):
                reader.Boolean(ref Fields.UseDistill(this));
                return true;
            case 10 when name.SequenceEqual("useFastWan"u8):
                reader.Boolean(ref Fields.UseFastWan(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Vocabulary(ref Fields.AspectRatio(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            case 17 when name.SequenceEqual("numInferenceSteps"u8):
                reader.Int32(ref Fields.NumInferenceSteps(this));
                return true;
            case 17 when name.SequenceEqual("interpolatorModel"u8):
                reader.Vocabulary(ref Fields.InterpolatorModel(this));
                return true;
            case 19 when name.SequenceEqual("enableSafetyChecker"u8):
                reader.Boolean(ref Fields.EnableSafetyChecker(this));
                return true;
            case 21 when name.SequenceEqual("enablePromptExpansion"u8):
                reader.Boolean(ref Fields.EnablePromptExpansion(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Vocabulary(",\"aspectRatio\":"u8, AspectRatio);
        writer.Int32(",\"numInferenceSteps\":"u8, NumInferenceSteps);
        writer.Vocabulary(",\"interpolatorModel\":"u8, InterpolatorModel);
        writer.Boolean(",\"useDistill\":"u8, UseDistill);
        writer.Boolean(",\"useFastWan\":"u8, UseFastWan);
        writer.Boolean(",\"enablePromptExpansion\":"u8, EnablePromptExpansion);
        writer.Boolean(",\"enableSafetyChecker\":"u8, EnableSafetyChecker);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OperationOnWire>k__BackingField")]
    internal static extern ref string? OperationOnWire(Wan225bFalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(Wan225bFalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref VideoAspectRatio? AspectRatio(Wan225bFalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NumInferenceSteps>k__BackingField")]
    internal static extern ref int? NumInferenceSteps(Wan225bFalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<InterpolatorModel>k__BackingField")]
    internal static extern ref WanInterpolator? InterpolatorModel(Wan225bFalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UseDistill>k__BackingField")]
    internal static extern ref bool? UseDistill(Wan225bFalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<UseFastWan>k__BackingField")]
    internal static extern ref bool? UseFastWan(Wan225bFalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptExpansion>k__BackingField")]
    internal static extern ref bool? EnablePromptExpansion(Wan225bFalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableSafetyChecker>k__BackingField")]
    internal static extern ref bool? EnableSafetyChecker(Wan225bFalVideoGenInput record);
}
