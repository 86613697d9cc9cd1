// Written by SchemaGen from the declarations beside it. Change them, not this file.
namespace Civitai.Orchestration.PolyGen;

public abstract partial record ComfyPolyGenInput
{
    internal override IEnumerable<string> WireNames => ["model", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 5 when name.SequenceEqual("model"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }
}
