// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<ComfyFlux2KleinCreateImageGenInput>))]
public sealed partial record ComfyFlux2KleinCreateImageGenInput : IWireRecord<ComfyFlux2KleinCreateImageGenInput>
{
    static ComfyFlux2KleinCreateImageGenInput IWireRecord<ComfyFlux2KleinCreateImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static ComfyFlux2KleinCreateImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["operation", "modelVersion", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 12 when name.SequenceEqual("modelVersion"u8):
                reader.Text(ref Fields.ModelVersion(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"comfy\",\"ecosystem\":\"flux2Klein\",\"operation\":\"createImage\""u8);
        writer.Text(",\"modelVersion\":"u8, ModelVersion);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelVersion>k__BackingField")]
    internal static extern ref string? ModelVersion(ComfyFlux2KleinCreateImageGenInput record);
}
