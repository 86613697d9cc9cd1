// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ImageGen;

[JsonConverter(typeof(WireConverter<Flux1ProUltraImageGenInput>))]
public sealed partial record Flux1ProUltraImageGenInput : IWireRecord<Flux1ProUltraImageGenInput>
{
    static Flux1ProUltraImageGenInput IWireRecord<Flux1ProUltraImageGenInput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static Flux1ProUltraImageGenInput Blank() => new() { Prompt = default };

    internal override IEnumerable<string> WireNames => ["prompt", "aspectRatio", "quantity", "raw", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("raw"u8):
                reader.Boolean(ref Fields.Raw(this));
                return true;
            case 6 when name.SequenceEqual("prompt"u8):
                reader.Value(ref Fields.Prompt(this));
                return true;
            case 8 when name.SequenceEqual("quantity"u8):
                reader.Int32(ref Fields.Quantity(this));
                return true;
            case 11 when name.SequenceEqual("aspectRatio"u8):
                reader.Text(ref Fields.AspectRatio(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Raw("\"engine\":\"flux1-pro\",\"model\":\"ultra\""u8);
        writer.Value(",\"prompt\":"u8, Prompt);
        writer.Text(",\"aspectRatio\":"u8, AspectRatio);
        writer.Int32(",\"quantity\":"u8, Quantity);
        writer.Boolean(",\"raw\":"u8, Raw);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Prompt>k__BackingField")]
    internal static extern ref ValueOrReference<string> Prompt(Flux1ProUltraImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<AspectRatio>k__BackingField")]
    internal static extern ref string? AspectRatio(Flux1ProUltraImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Quantity>k__BackingField")]
    internal static extern ref int? Quantity(Flux1ProUltraImageGenInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Raw>k__BackingField")]
    internal static extern ref bool? Raw(Flux1ProUltraImageGenInput record);
}
