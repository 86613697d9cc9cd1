// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.VideoGen;

public abstract partial record Wan26FalVideoGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "operation", "negativePrompt", "audioUrl", "multiShots", "enablePromptExpansion", "enableSafetyChecker", .. base.WireNames
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
            case 8 when name.SequenceEqual("audioUrl"u8):
                reader.Value(ref Fields.AudioUrl(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Text(ref Fields.OperationOnWire(this));
                return true;
            case 10 when name.SequenceEqual("multiShots"u8):
                reader.Boolean(ref Fields.MultiShots(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
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
        writer.Value(",\"audioUrl\":"u8, AudioUrl);
        writer.Boolean(",\"multiShots\":"u8, MultiShots);
        writer.Boolean(",\"enablePromptExpansion\":"u8, EnablePromptExpansion);
        writer.Boolean(",\"enableSafetyChecker\":"u8, EnableSafetyChecker);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OperationOnWire>k__BackingField")]
    internal static extern ref string? OperationOnWire(Wan26FalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(Wan26FalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AudioUrl>k__BackingField")]
    internal static extern ref MediaSource? AudioUrl(Wan26FalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MultiShots>k__BackingField")]
    internal static extern ref bool? MultiShots(Wan26FalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptExpansion>k__BackingField")]
    internal static extern ref bool? EnablePromptExpansion(Wan26FalVideoGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableSafetyChecker>k__BackingField")]
    internal static extern ref bool? EnableSafetyChecker(Wan26FalVideoGenInput record);
}
