// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PreprocessImage;

[JsonConverter(typeof(WireConverter<UnknownPreprocessImageInput>))]
public sealed partial record UnknownPreprocessImageInput : IWireRecord<UnknownPreprocessImageInput>
{
    static UnknownPreprocessImageInput IWireRecord<UnknownPreprocessImageInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
