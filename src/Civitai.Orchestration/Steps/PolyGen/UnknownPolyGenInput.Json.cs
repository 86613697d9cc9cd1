// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PolyGen;

[JsonConverter(typeof(WireConverter<UnknownPolyGenInput>))]
public sealed partial record UnknownPolyGenInput : IWireRecord<UnknownPolyGenInput>
{
    static UnknownPolyGenInput IWireRecord<UnknownPolyGenInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
