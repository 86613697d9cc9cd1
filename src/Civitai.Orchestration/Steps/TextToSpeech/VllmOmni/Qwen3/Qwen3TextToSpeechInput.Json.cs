// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.TextToSpeech;

public abstract partial record Qwen3TextToSpeechInput
{
    internal override IEnumerable<string> WireNames => ["operation", "maxNewTokens", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 12 when name.SequenceEqual("maxNewTokens"u8):
                reader.Int32(ref Fields.MaxNewTokens(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Int32(",\"maxNewTokens\":"u8, MaxNewTokens);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxNewTokens>k__BackingField")]
    internal static extern ref int? MaxNewTokens(Qwen3TextToSpeechInput record);
}
