// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

[JsonConverter(typeof(WireConverter<UnknownXGuardModerationInput>))]
public sealed partial record UnknownXGuardModerationInput : IWireRecord<UnknownXGuardModerationInput>
{
    static UnknownXGuardModerationInput IWireRecord<UnknownXGuardModerationInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
