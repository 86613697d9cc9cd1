// Written by SchemaGen from the declarations beside it. Change them, not this file.
namespace Civitai.Orchestration.VideoGen;

public abstract partial record Flux3V3VideoGenInput
{
    internal override IEnumerable<string> WireNames => ["operation", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }
}
