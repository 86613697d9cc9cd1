// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.QwenImageBench;

[JsonConverter(typeof(WireConverter<QwenImageBenchInput>))]
public sealed partial record QwenImageBenchInput : IWireRecord<QwenImageBenchInput>
{
    static QwenImageBenchInput IWireRecord<QwenImageBenchInput>.Read(ref RecordReader reader) => reader.Leaf(Union);

    internal static QwenImageBenchInput Blank() => new() { Items = null!, Dimensions = null! };

    internal override IEnumerable<string> WireNames => ["items", "dimensions", "model", "maxTokens", "seed", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 4 when name.SequenceEqual("seed"u8):
                reader.Int64(ref Fields.Seed(this));
                return true;
            case 5 when name.SequenceEqual("items"u8):
                reader.Records(ref Fields.Items(this));
                return true;
            case 5 when name.SequenceEqual("model"u8):
                reader.Text(ref Fields.Model(this));
                return true;
            case 9 when name.SequenceEqual("maxTokens"u8):
                reader.Int32(ref Fields.MaxTokens(this));
                return true;
            case 10 when name.SequenceEqual("dimensions"u8):
                reader.Texts(ref Fields.Dimensions(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"items\":"u8, Items);
        writer.Texts(",\"dimensions\":"u8, Dimensions);
        writer.Text(",\"model\":"u8, Model);
        writer.Int32(",\"maxTokens\":"u8, MaxTokens);
        writer.Int64(",\"seed\":"u8, Seed);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Items>k__BackingField")]
    internal static extern ref IReadOnlyList<QwenImageBenchItem>? Items(QwenImageBenchInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Dimensions>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? Dimensions(QwenImageBenchInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Model>k__BackingField")]
    internal static extern ref string? Model(QwenImageBenchInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<MaxTokens>k__BackingField")]
    internal static extern ref int? MaxTokens(QwenImageBenchInput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Seed>k__BackingField")]
    internal static extern ref long? Seed(QwenImageBenchInput record);
}
