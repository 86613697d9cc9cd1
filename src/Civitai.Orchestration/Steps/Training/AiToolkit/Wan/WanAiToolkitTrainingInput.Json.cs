// Written by SchemaGen from the declarations beside it. Change them, not this file.
namespace Civitai.Orchestration.Training;

public abstract partial record WanAiToolkitTrainingInput
{
    internal override IEnumerable<string> WireNames => ["modelVariant", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 12 when name.SequenceEqual("modelVariant"u8):
                reader.Skip();
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }
}
