using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Generation.Wire;

namespace Generation;

/// <summary>Lets <see cref="JsonSerializer"/> read and write a record of this library, whatever its options are: naming policies, converters and ignored nulls do not touch it.</summary>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireConverter<T> : JsonConverter<T>
    where T : WireRecord, IWireRecord<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        WireReader.Read<T>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        byte[] json = WireWriter.ToUtf8(value);
        if (!writer.Options.Indented)
        {
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = WireReader.MaximumDepth + 8 });
        document.WriteTo(writer);
    }
}
