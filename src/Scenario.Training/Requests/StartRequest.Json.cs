// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Scenario.Training.Requests;

[JsonConverter(typeof(WireConverter<StartRequest>))]
internal sealed partial record StartRequest : IWireRecord<StartRequest>
{
    static StartRequest IWireRecord<StartRequest>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static StartRequest Blank() => new();

    internal override IEnumerable<string> WireNames => ["parameters", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 10 when name.SequenceEqual("parameters"u8):
                reader.Record(ref Fields.Parameters(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Record(",\"parameters\":"u8, Parameters);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Parameters>k__BackingField")]
    internal static extern ref ScenarioTrainingParameters? Parameters(StartRequest record);
}
