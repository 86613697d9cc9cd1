// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ChatCompletion;

[JsonConverter(typeof(WireConverter<UnknownChatMessage>))]
public sealed partial record UnknownChatMessage : IWireRecord<UnknownChatMessage>
{
    static UnknownChatMessage IWireRecord<UnknownChatMessage>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
