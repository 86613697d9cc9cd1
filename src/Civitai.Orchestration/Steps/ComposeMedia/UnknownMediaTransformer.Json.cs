// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ComposeMedia;

[JsonConverter(typeof(WireConverter<UnknownMediaTransformer>))]
public sealed partial record UnknownMediaTransformer : IWireRecord<UnknownMediaTransformer>
{
    static UnknownMediaTransformer IWireRecord<UnknownMediaTransformer>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
