// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.RhymeGen;

[JsonConverter(typeof(WireConverter<UnknownRhymeGenInput>))]
public sealed partial record UnknownRhymeGenInput : IWireRecord<UnknownRhymeGenInput>
{
    static UnknownRhymeGenInput IWireRecord<UnknownRhymeGenInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
