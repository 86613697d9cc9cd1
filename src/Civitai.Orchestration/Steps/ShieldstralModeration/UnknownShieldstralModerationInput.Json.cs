// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

[JsonConverter(typeof(WireConverter<UnknownShieldstralModerationInput>))]
public sealed partial record UnknownShieldstralModerationInput : IWireRecord<UnknownShieldstralModerationInput>
{
    static UnknownShieldstralModerationInput IWireRecord<UnknownShieldstralModerationInput>.Read(ref RecordReader reader) => new(reader.GetElement(), null);

    internal override void Write(ref RecordWriter writer) => writer.Element(Raw);
}
