// Written by SchemaGen from the declarations beside it. Change them, not this file.
namespace Civitai.Orchestration.VideoGen;

public abstract partial record HappyHorseVideoGenInput
{
    internal override IEnumerable<string> WireNames => ["version", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("version"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }
}
