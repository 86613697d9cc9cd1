// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.PolyGen;

public abstract partial record Hunyuan3DComfyPolyGenInput
{
    internal override IEnumerable<string> WireNames =>
    [
        "operation", "modelVersion", "modelAir", "steps", "cfgScale", "sampler", "scheduler", "resolution", "vaeNumChunks", "octreeResolution", "meshThreshold",
        "seed", "shift", .. base.WireNames
    ];

    internal override void BeginReading()
    {
        base.BeginReading();
        Fields.OperationOnWire(this) = null;
    }

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("steps"u8):
                reader.Int32(ref Fields.Steps(this));
                return true;
            case 5 when name.SequenceEqual("shift"u8):
                reader.Double(ref Fields.Shift(this));
                return true;
            case 7 when name.SequenceEqual("sampler"u8):
                reader.Vocabulary(ref Fields.Sampler(this));
                return true;
            case 8 when name.SequenceEqual("modelAir"u8):
                reader.Value(ref Fields.ModelAir(this));
                return true;
            case 8 when name.SequenceEqual("cfgScale"u8):
                reader.Double(ref Fields.CfgScale(this));
                return true;
            case 9 when name.SequenceEqual("operation"u8):
                reader.Text(ref Fields.OperationOnWire(this));
                return true;
            case 9 when name.SequenceEqual("scheduler"u8):
                reader.Vocabulary(ref Fields.Scheduler(this));
                return true;
            case 10 when name.SequenceEqual("resolution"u8):
                reader.Int32(ref Fields.Resolution(this));
                return true;
            case 12 when name.SequenceEqual("modelVersion"u8):
                reader.Vocabulary(ref Fields.ModelVersion(this));
                return true;
            case 12 when name.SequenceEqual("vaeNumChunks"u8):
                reader.Int32(ref Fields.VaeNumChunks(this));
                return true;
            case 13 when name.SequenceEqual("meshThreshold"u8):
                reader.Double(ref Fields.MeshThreshold(this));
                return true;
            case 16 when name.SequenceEqual("octreeResolution"u8):
                reader.Int32(ref Fields.OctreeResolution(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Vocabulary(",\"modelVersion\":"u8, ModelVersion);
        writer.Value(",\"modelAir\":"u8, ModelAir);
        writer.Int32(",\"steps\":"u8, Steps);
        writer.Double(",\"cfgScale\":"u8, CfgScale);
        writer.Vocabulary(",\"sampler\":"u8, Sampler);
        writer.Vocabulary(",\"scheduler\":"u8, Scheduler);
        writer.Int32(",\"resolution\":"u8, Resolution);
        writer.Int32(",\"vaeNumChunks\":"u8, VaeNumChunks);
        writer.Int32(",\"octreeResolution\":"u8, OctreeResolution);
        writer.Double(",\"meshThreshold\":"u8, MeshThreshold);
        writer.Value(",\"seed\":"u8, Seed);
        writer.Double(",\"shift\":"u8, Shift);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OperationOnWire>k__BackingField")]
    internal static extern ref string? OperationOnWire(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelVersion>k__BackingField")]
    internal static extern ref Hunyuan3DVersion? ModelVersion(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<ModelAir>k__BackingField")]
    internal static extern ref Air? ModelAir(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Steps>k__BackingField")]
    internal static extern ref int? Steps(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<CfgScale>k__BackingField")]
    internal static extern ref double? CfgScale(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Sampler>k__BackingField")]
    internal static extern ref Hunyuan3DSampler? Sampler(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Scheduler>k__BackingField")]
    internal static extern ref Hunyuan3DScheduler? Scheduler(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Resolution>k__BackingField")]
    internal static extern ref int? Resolution(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<VaeNumChunks>k__BackingField")]
    internal static extern ref int? VaeNumChunks(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<OctreeResolution>k__BackingField")]
    internal static extern ref int? OctreeResolution(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MeshThreshold>k__BackingField")]
    internal static extern ref double? MeshThreshold(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(Hunyuan3DComfyPolyGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Shift>k__BackingField")]
    internal static extern ref double? Shift(Hunyuan3DComfyPolyGenInput record);
}
