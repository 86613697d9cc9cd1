// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

[JsonConverter(typeof(WireConverter<UnknownImageTransform>))]
public sealed partial record UnknownImageTransform : IWireRecord<UnknownImageTransform>
{
    static UnknownImageTransform IWireRecord<UnknownImageTransform>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
