// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration.ImageGen;

public abstract partial record ZImageImageGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "model", "operation", "prompt", "negativePrompt", "diffuserModel", "width", "height", "cfgScale", "steps", "sampleMethod", "schedule", "loras",
        "quantity", "seed", "controlNets", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Skip();
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 5 when name.SequenceEqual("loras"u8):
                reader.ReadStrengths(ref Fields.Loras(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 8 when name.SequenceEqual("cfgScale"u8):
                reader.Double(ref Fields.CfgScale(this));
                return true;
            case 8 when name.SequenceEqual("schedule"u8):
                reader.Vocabulary(ref Fields.Scheduler(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Skip();
                return true;
            case 11 when name.SequenceEqual("controlNets"u8):
                reader.Records(ref Fields.ControlNets(this));
                return true;
            case 12 when name.SequenceEqual("sampleMethod"u8):
                reader.Vocabulary(ref Fields.Sampler(this));
                return true;
            case 13 when name.SequenceEqual("diffuserModel"u8):
                reader.Value(ref Fields.DiffuserModel(this));
                return true;
            case 14 when name.SequenceEqual("negativePrompt"u8):
                reader.Value(ref Fields.NegativePrompt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Value(",\"negativePrompt\":"u8, NegativePrompt);
        writer.Value(",\"diffuserModel\":"u8, DiffuserModel);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Double(",\"cfgScale\":"u8, CfgScale);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Vocabulary(",\"sampleMethod\":"u8, Sampler);
        writer.Vocabulary(",\"schedule\":"u8, Scheduler);
        writer.WriteStrengths(",\"loras\":"u8, Loras);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Value(",\"seed\":"u8, Seed);
        writer.Records(",\"controlNets\":"u8, ControlNets);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<NegativePrompt>k__BackingField")]
    internal static extern ref ValueOrReference<string>? NegativePrompt(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<DiffuserModel>k__BackingField")]
    internal static extern ref Air? DiffuserModel(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CfgScale>k__BackingField")]
    internal static extern ref double? CfgScale(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Sampler>k__BackingField")]
    internal static extern ref SdCppSampleMethod? Sampler(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Scheduler>k__BackingField")]
    internal static extern ref SdCppSchedule? Scheduler(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Loras>k__BackingField")]
    internal static extern ref IReadOnlyDictionary<Air, double>? Loras(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(ZImageImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ControlNets>k__BackingField")]
    internal static extern ref IReadOnlyList<ControlNet>? ControlNets(ZImageImageGenInput record);
}
