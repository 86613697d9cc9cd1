// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageToSvg;

[JsonConverter(typeof(WireConverter<UnknownImageToSvgInput>))]
public sealed partial record UnknownImageToSvgInput : IWireRecord<UnknownImageToSvgInput>
{
    static UnknownImageToSvgInput IWireRecord<UnknownImageToSvgInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
