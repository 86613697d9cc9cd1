// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageResourceTraining;

[JsonConverter(typeof(WireConverter<FluxDevFastImageResourceTrainingInput>))]
public sealed partial record FluxDevFastImageResourceTrainingInput : IWireRecord<FluxDevFastImageResourceTrainingInput>
{
    static FluxDevFastImageResourceTrainingInput IWireRecord<FluxDevFastImageResourceTrainingInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static FluxDevFastImageResourceTrainingInput Blank() => new() { Model = default, TrainingData = null! };

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux-dev-fast\""u8);
        base.WriteMembers(ref writer);
    }
}
