// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Training;

[JsonConverter(typeof(WireConverter<TrainingSamples>))]
public sealed partial record TrainingSamples : IWireRecord<TrainingSamples>
{
    static TrainingSamples IWireRecord<TrainingSamples>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static TrainingSamples Blank() => new();

    internal override IEnumerable<string> WireNames => ["prompts", "negativePrompt", "sourceImages", "cfgScale", "strength", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 7 when name.SequenceEqual("prompts"u8):
                reader.Texts(ref Fields.Prompts(this));
                return true;
            case 8 when name.SequenceEqual("cfgScale"u8):
                reader.Double(ref Fields.CfgScale(this));
                return true;
            case 8 when name.SequenceEqual("strength"u8):
                reader.Double(ref Fields.Strength(this));
                return true;
            case 12 when name.SequenceEqual("sourceImages"u8):
                reader.Values(ref Fields.SourceImages(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Text(ref Fields.NegativePrompt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Texts(",\"prompts\":"u8, Prompts);
        writer.Text(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Values(",\"sourceImages\":"u8, SourceImages);
        writer.Double(",\"cfgScale\":"u8, CfgScale);
        writer.Double(",\"strength\":"u8, Strength);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompts>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? Prompts(TrainingSamples record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref string? NegativePrompt(TrainingSamples record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<SourceImages>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? SourceImages(TrainingSamples record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CfgScale>k__BackingField")]
    internal static extern ref double? CfgScale(TrainingSamples record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Strength>k__BackingField")]
    internal static extern ref double? Strength(TrainingSamples record);
}
