// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<MeshyTextTo3DFalPolyGenInput>))]
public sealed partial record MeshyTextTo3DFalPolyGenInput : IWireRecord<MeshyTextTo3DFalPolyGenInput>
{
    static MeshyTextTo3DFalPolyGenInput IWireRecord<MeshyTextTo3DFalPolyGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static MeshyTextTo3DFalPolyGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["prompt", "mode", "enablePromptExpansion", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("mode"u8):
                reader.Vocabulary(ref Fields.Mode(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
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
        writer.Raw("\"engine\":\"fal\",\"model\":\"meshy\""u8);
        writer.Text(",\"version\":"u8, VersionOnWire);
        writer.Raw(",\"operation\":\"textTo3D\""u8);
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Vocabulary(",\"mode\":"u8, Mode);
        writer.Boolean(",\"enablePromptExpansion\":"u8, EnablePromptExpansion);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(MeshyTextTo3DFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Mode>k__BackingField")]
    internal static extern ref MeshyMode? Mode(MeshyTextTo3DFalPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnablePromptExpansion>k__BackingField")]
    internal static extern ref bool? EnablePromptExpansion(MeshyTextTo3DFalPolyGenInput record);
}
