// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<UnknownImageGenInput>))]
public sealed partial record UnknownImageGenInput : IWireRecord<UnknownImageGenInput>
{
    static UnknownImageGenInput IWireRecord<UnknownImageGenInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
