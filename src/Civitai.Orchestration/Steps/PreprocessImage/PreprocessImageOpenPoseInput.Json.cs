// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<PreprocessImageOpenPoseInput>))]
public sealed partial record PreprocessImageOpenPoseInput : IWireRecord<PreprocessImageOpenPoseInput>
{
    static PreprocessImageOpenPoseInput IWireRecord<PreprocessImageOpenPoseInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PreprocessImageOpenPoseInput Blank() => new() { Image = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"kind\":\"openpose\""u8);
        base.WriteMembers(ref writer);
    }
}
