// Written by SchemaGen from the declarations beside it. Change them, not this file.
namespace Civitai.Orchestration.TextToSpeech;

public abstract partial record VllmOmniTextToSpeechInput
{
    internal override IEnumerable<string> WireNames => ["ecosystem", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("ecosystem"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }
}
