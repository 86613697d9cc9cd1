// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

[JsonConverter(typeof(WireConverter<UnknownVideoGenInput>))]
public sealed partial record UnknownVideoGenInput : IWireRecord<UnknownVideoGenInput>
{
    static UnknownVideoGenInput IWireRecord<UnknownVideoGenInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
