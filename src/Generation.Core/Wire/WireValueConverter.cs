using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generation.Wire;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a value of its own form, whatever its options are.</summary>
internal sealed class WireValueConverter<T> : JsonConverter<T>
    where T : notnull, IWireValue<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var own = new RecordReader(WireReader.Utf8Of(ref reader));
        return T.TryRead(ref own, out T? value) ? value : throw new JsonException(T.Expected);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.IsMissing)
        {
            writer.WriteNullValue();
            return;
        }

        var own = new RecordWriter(RecordWriter.UsualCapacity);
        try
        {
            value.Write(ref own);
            writer.WriteRawValue(own.Written, skipInputValidation: true);
        }
        finally
        {
            own.Dispose();
        }
    }
}
