// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<SeedreamImageGenInput>))]
public sealed partial record SeedreamImageGenInput : IWireRecord<SeedreamImageGenInput>
{
    static SeedreamImageGenInput IWireRecord<SeedreamImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static SeedreamImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames =>
    [
        "prompt", "version", "images", "width", "height", "guidanceScale", "enableSafetyChecker", "quantity", "seed", .. base.WireNames
    ];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Value(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("width"u8):
                reader.Int32(ref Fields.Width(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 6 when name.SequenceEqual("images"u8):
                reader.Values(ref Fields.Images(this));
                return true;
            case 6 when name.SequenceEqual("height"u8):
                reader.Int32(ref Fields.Height(this));
                return true;
            case 7 when name.SequenceEqual("version"u8):
                reader.Vocabulary(ref Fields.Version(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 13 when name.SequenceEqual("guidanceScale"u8):
                reader.Double(ref Fields.GuidanceScale(this));
                return true;
            case 19 when name.SequenceEqual("enableSafetyChecker"u8):
                reader.Boolean(ref Fields.EnableSafetyChecker(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"seedream\""u8);
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Vocabulary(",\"version\":"u8, Version);
        writer.Values(",\"images\":"u8, Images);
        writer.Int32(",\"width\":"u8, Width);
        writer.Int32(",\"height\":"u8, Height);
        writer.Double(",\"guidanceScale\":"u8, GuidanceScale);
        writer.Boolean(",\"enableSafetyChecker\":"u8, EnableSafetyChecker);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Value(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(SeedreamImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Version>k__BackingField")]
    internal static extern ref SeedreamVersion? Version(SeedreamImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Images>k__BackingField")]
    internal static extern ref IReadOnlyList<MediaSource>? Images(SeedreamImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Width>k__BackingField")]
    internal static extern ref int? Width(SeedreamImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Height>k__BackingField")]
    internal static extern ref int? Height(SeedreamImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<GuidanceScale>k__BackingField")]
    internal static extern ref double? GuidanceScale(SeedreamImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnableSafetyChecker>k__BackingField")]
    internal static extern ref bool? EnableSafetyChecker(SeedreamImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(SeedreamImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref ValueOrReference<long>? Seed(SeedreamImageGenInput record);
}
