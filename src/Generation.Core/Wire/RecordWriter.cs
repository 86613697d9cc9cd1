using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generation.Wire;

/// <summary>
/// Writes records as JSON into a rented buffer, member by member: names come as UTF-8 with their comma, quotes and colon (<c>,"width":</c>), what is null is not written, plain text is narrowed in one pass.
/// Dispose it to give the buffer back.
/// </summary>
internal ref struct RecordWriter
{
    // Text that may contain prompts in any script stays readable: it goes to a JSON API, never into HTML.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Room for most requests.</summary>
    internal const int UsualCapacity = 2048;

    private const int LongestNumber = 40;

    private byte[] _buffer;
    private int _count;

    /// <param name="capacity">How many bytes are expected.</param>
    public RecordWriter(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>What was written so far.</summary>
    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _count);

    /// <summary>Gives the buffer back, without its content.</summary>
    public void Dispose()
    {
        byte[] buffer = _buffer;
        int used = _count;
        (_buffer, _count) = ([], 0);
        if (buffer.Length == 0)
            return;
        buffer.AsSpan(0, used).Clear(); // prompts and tokens do not stay in the pool
        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Writes a record as an object, or null where there is none, as an entry of a map may be before validation.</summary>
    public void Object(WireRecord? record)
    {
        if (record is null)
            Raw("null"u8);
        else if (record.Unreadable is { } raw)
            Element(raw);
        else
            record.Write(ref this);
    }

    /// <summary>Writes a record whose one member stands without an object around it: the member's value, else what came in its place.</summary>
    public void Bare<T>(T? value, WireRecord record, string name)
        where T : notnull, IWireValue<T>
    {
        if (value is { IsMissing: false })
            value.Write(ref this);
        else if (record.AdditionalProperties?.TryGetValue(name, out JsonElement kept) == true)
            Element(kept);
        else
            Raw("null"u8);
    }

    /// <summary>Opens an object that is no record.</summary>
    public void BeginObject() => Byte((byte)'{');

    /// <summary>Opens an object that is a member and no record.</summary>
    public void BeginObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        BeginObject();
    }

    /// <summary>Closes an object.</summary>
    public void EndObject() => Byte((byte)'}');

    /// <summary>Writes JSON as it is, for example the discriminators of a leaf.</summary>
    public void Raw(ReadOnlySpan<byte> json) => json.CopyTo(Take(json.Length));

    /// <summary>Writes a text member.</summary>
    public void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            return;
        Name(name);
        Text(value);
    }

    /// <summary>Writes a number member.</summary>
    public void Int32(ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
            Number(name, number);
    }

    /// <inheritdoc cref="Int32"/>
    public void Int64(ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number)
            Number(name, number);
    }

    /// <inheritdoc cref="Int32"/>
    public void Decimal(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
            Number(name, number);
    }

    /// <inheritdoc cref="Int32"/>
    /// <exception cref="ArgumentException">JSON has no such number.</exception>
    public void Double(ReadOnlySpan<byte> name, double? value)
    {
        if (value is not { } number)
            return;
        Name(name);
        Double(number);
    }

    /// <summary>Writes a flag.</summary>
    public void Boolean(ReadOnlySpan<byte> name, bool? value)
    {
        if (value is not { } flag)
            return;
        Name(name);
        Raw(flag ? "true"u8 : "false"u8);
    }

    /// <summary>Writes a duration as <c>hh:mm:ss</c>, <c>d.hh:mm:ss</c> above a day.</summary>
    public void Duration(ReadOnlySpan<byte> name, TimeSpan? value)
    {
        if (value is not { } duration)
            return;
        Name(name);
        Formatted(duration, "c");
    }

    /// <summary>Writes a time in UTC with a <c>Z</c>, as the service does, and any other time with its offset.</summary>
    public void Time(ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is not { } time)
            return;
        const string Format = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK";
        Name(name);
        if (time.Offset == TimeSpan.Zero)
            Formatted(time.UtcDateTime, Format);
        else
            Formatted(time, Format);
    }

    /// <summary>Writes a value of an open vocabulary.</summary>
    public void Vocabulary<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct, IStringValue<T>
    {
        if (value is { } given)
            Text(name, given.Value);
    }

    /// <summary>Writes a value of an open vocabulary; the default is no value.</summary>
    public void Vocabulary<T>(ReadOnlySpan<byte> name, T value)
        where T : struct, IStringValue<T>
    {
        if (value.Value.Length > 0)
            Text(name, value.Value);
    }

    /// <summary>Writes a value of its own form.</summary>
    public void Value<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct, IWireValue<T>
    {
        if (value is not { } given)
            return;
        Name(name);
        given.Write(ref this);
    }

    /// <summary>Writes a value of its own form; the default is no value.</summary>
    public void Value<T>(ReadOnlySpan<byte> name, T? value)
        where T : notnull, IWireValue<T>
    {
        if (value is null || value.IsMissing)
            return;
        Name(name);
        value.Write(ref this);
    }

    /// <summary>Writes a record.</summary>
    public void Record(ReadOnlySpan<byte> name, WireRecord? value)
    {
        if (value is null)
            return;
        Name(name);
        Object(value);
    }

    /// <summary>Writes a list of records.</summary>
    public void Records<T>(ReadOnlySpan<byte> name, IReadOnlyList<T>? value)
        where T : WireRecord
    {
        if (value is null)
            return;
        Name(name);
        Items(value);
    }

    /// <summary>Writes a list of values of their own form.</summary>
    public void Values<T>(ReadOnlySpan<byte> name, IReadOnlyList<T>? value)
        where T : notnull, IWireValue<T>
    {
        if (!Begin(name, value))
            return;
        for (int i = 0; i < value.Count; i++)
        {
            Separate(i);
            if (value[i] is { } item)
                item.Write(ref this);
            else
                Raw("null"u8);
        }

        Byte((byte)']');
    }

    /// <summary>Writes a list of texts.</summary>
    public void Texts(ReadOnlySpan<byte> name, IReadOnlyList<string>? value)
    {
        if (value is null)
            return;
        Name(name);
        List(value);
    }

    /// <summary>Writes a list of values of an open vocabulary.</summary>
    public void Vocabularies<T>(ReadOnlySpan<byte> name, IReadOnlyList<T>? value)
        where T : struct, IStringValue<T>
    {
        if (!Begin(name, value))
            return;
        for (int i = 0; i < value.Count; i++)
        {
            Separate(i);
            Text(value[i].Value);
        }

        Byte((byte)']');
    }

    /// <summary>Writes a list of numbers.</summary>
    public void Numbers(ReadOnlySpan<byte> name, IReadOnlyList<double>? value)
    {
        if (!Begin(name, value))
            return;
        for (int i = 0; i < value.Count; i++)
        {
            Separate(i);
            Double(value[i]);
        }

        Byte((byte)']');
    }

    /// <inheritdoc cref="Numbers(ReadOnlySpan{byte}, IReadOnlyList{double})"/>
    public void Numbers(ReadOnlySpan<byte> name, IReadOnlyList<int>? value)
    {
        if (!Begin(name, value))
            return;
        for (int i = 0; i < value.Count; i++)
        {
            Separate(i);
            Int64(value[i]);
        }

        Byte((byte)']');
    }

    /// <summary>Writes a map from names to records.</summary>
    public void RecordMap<T>(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, T>? value)
        where T : WireRecord
    {
        if (value is null)
            return;
        Name(name);
        BeginObject();
        foreach ((string key, T record) in value)
        {
            Key(key);
            Object(record);
        }

        EndObject();
    }

    /// <summary>Writes a map from names to lists of records.</summary>
    public void RecordListMap<T>(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, IReadOnlyList<T>>? value)
        where T : WireRecord
    {
        if (value is null)
            return;
        Name(name);
        BeginObject();
        foreach ((string key, IReadOnlyList<T> records) in value)
        {
            Key(key);
            Items(records);
        }

        EndObject();
    }

    /// <summary>Writes a map from names to texts.</summary>
    public void Map(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, string>? value)
    {
        if (value is null)
            return;
        Name(name);
        BeginObject();
        foreach ((string key, string text) in value)
        {
            Key(key);
            TextOrNull(text);
        }

        EndObject();
    }

    /// <summary>Writes a map from names to numbers.</summary>
    public void Map(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, double>? value)
    {
        if (value is null)
            return;
        Name(name);
        BeginObject();
        foreach ((string key, double number) in value)
        {
            Key(key);
            Double(number);
        }

        EndObject();
    }

    /// <inheritdoc cref="Map(ReadOnlySpan{byte}, IReadOnlyDictionary{string, double})"/>
    public void Map(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, double?>? value)
    {
        if (value is null)
            return;
        Name(name);
        BeginObject();
        foreach ((string key, double? number) in value)
        {
            Key(key);
            if (number is { } given)
                Double(given);
            else
                Raw("null"u8);
        }

        EndObject();
    }

    /// <inheritdoc cref="Map(ReadOnlySpan{byte}, IReadOnlyDictionary{string, double})"/>
    public void Map(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, int>? value)
    {
        if (value is null)
            return;
        Name(name);
        BeginObject();
        foreach ((string key, int number) in value)
        {
            Key(key);
            Int64(number);
        }

        EndObject();
    }

    /// <inheritdoc cref="Map(ReadOnlySpan{byte}, IReadOnlyDictionary{string, double})"/>
    public void Map(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, decimal>? value)
    {
        if (value is null)
            return;
        Name(name);
        BeginObject();
        foreach ((string key, decimal number) in value)
        {
            Key(key);
            Formatted(number, default);
        }

        EndObject();
    }

    /// <summary>Writes a map from names to lists of texts.</summary>
    public void Map(ReadOnlySpan<byte> name, IReadOnlyDictionary<string, IReadOnlyList<string>>? value)
    {
        if (value is null)
            return;
        Name(name);
        BeginObject();
        foreach ((string key, IReadOnlyList<string> texts) in value)
        {
            Key(key);
            List(texts);
        }

        EndObject();
    }

    /// <summary>Writes free data.</summary>
    public void Node(ReadOnlySpan<byte> name, JsonNode? value)
    {
        if (value is null)
            return;
        Name(name);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, RawOptions))
            value.WriteTo(writer);
        Raw(LoneSurrogates.Show(buffer.WrittenSpan));
    }

    /// <summary>Writes a value as it came.</summary>
    public void Element(ReadOnlySpan<byte> name, JsonElement? value)
    {
        if (value is not { } element)
            return;
        Name(name);
        Element(element);
    }

    /// <summary>Writes a value as it came, without the white space in it.</summary>
    public void Element(JsonElement value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, RawOptions))
        {
            if (value.ValueKind == JsonValueKind.Undefined)
                writer.WriteNullValue();
            else
                value.WriteTo(writer);
        }

        Raw(LoneSurrogates.Show(buffer.WrittenSpan));
    }

    /// <summary>Writes a number.</summary>
    public void Int64(long value) => Formatted(value, default);

    /// <inheritdoc cref="Double(ReadOnlySpan{byte}, double?)"/>
    public void Double(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentException("JSON has no number that is infinite or not a number.", nameof(value));
        Formatted(value, default);
    }

    /// <summary>Writes a name that is not known beforehand.</summary>
    public void Key(string name)
    {
        if (_buffer[_count - 1] != '{')
            Byte((byte)',');
        Text(name);
        Byte((byte)':');
    }

    /// <summary>Writes text.</summary>
    public void Text(string value)
    {
        if (value.AsSpan().ContainsAnyExcept(Plain))
        {
            EncodedText(value);
            return;
        }

        Span<byte> room = Take(value.Length + 2);
        room[0] = (byte)'"';
        Ascii.FromUtf16(value, room[1..], out _);
        room[^1] = (byte)'"';
    }

    private static JsonWriterOptions RawOptions => new() { Encoder = Encoder, SkipValidation = true, MaxDepth = WireReader.MaximumDepth + 8 };

    private void TextOrNull(string? value)
    {
        if (value is null)
            Raw("null"u8);
        else
            Text(value);
    }

    private void List(IReadOnlyList<string> texts)
    {
        if (texts is IKeptList kept)
        {
            Element(kept.Raw);
            return;
        }

        Byte((byte)'[');
        for (int i = 0; i < texts.Count; i++)
        {
            Separate(i);
            TextOrNull(texts[i]);
        }

        Byte((byte)']');
    }

    private void EncodedText(string value)
    {
        ReadOnlySpan<char> rest = value;
        Byte((byte)'"');
        while (!rest.IsEmpty)
        {
            int lone = LoneSurrogates.IndexOf(rest);
            Encoded(lone < 0 ? rest : rest[..lone]);
            if (lone < 0)
                break;
            Raw(@"\u"u8);
            ((int)rest[lone]).TryFormat(Take(4), out _, "x4", CultureInfo.InvariantCulture);
            rest = rest[(lone + 1)..];
        }

        Byte((byte)'"');
    }

    private void Encoded(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[512];
        while (!text.IsEmpty)
        {
            Encoder.Encode(text, buffer, out int consumed, out int written, isFinalBlock: true);
            ReadOnlySpan<char> encoded = buffer[..written];
            int length = Encoding.UTF8.GetByteCount(encoded);
            Encoding.UTF8.GetBytes(encoded, Take(length));
            text = text[consumed..];
        }
    }

    private void Number<T>(ReadOnlySpan<byte> name, T value)
        where T : struct, IUtf8SpanFormattable
    {
        Name(name);
        value.TryFormat(Room(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        _count += written;
    }

    private void Formatted<T>(T value, ReadOnlySpan<char> format)
        where T : struct, IUtf8SpanFormattable
    {
        bool isText = !format.IsEmpty;
        if (isText)
            Byte((byte)'"');
        value.TryFormat(Room(LongestNumber), out int written, format, CultureInfo.InvariantCulture);
        _count += written;
        if (isText)
            Byte((byte)'"');
    }

    private bool Begin<T>(ReadOnlySpan<byte> name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] IReadOnlyList<T>? value)
    {
        if (value is null)
            return false;
        Name(name);
        return BeginItems(value);
    }

    // A list with items that do not fit is written as it came.
    private bool BeginItems<T>(IReadOnlyList<T> value)
    {
        if (value is IKeptList kept)
        {
            Element(kept.Raw);
            return false;
        }

        Byte((byte)'[');
        return true;
    }

    /// <summary>Writes a list of records that is no member by itself.</summary>
    public void Items<T>(IReadOnlyList<T> value)
        where T : WireRecord
    {
        if (!BeginItems(value))
            return;
        for (int i = 0; i < value.Count; i++)
        {
            Separate(i);
            Object(value[i]);
        }

        Byte((byte)']');
    }

    private void Separate(int index)
    {
        if (index > 0)
            Byte((byte)',');
    }

    private void Name(ReadOnlySpan<byte> name)
    {
        if (_buffer[_count - 1] == '{')
            name = name[1..];
        name.CopyTo(Take(name.Length));
    }

    private void Byte(byte value) => Take(1)[0] = value;

    private Span<byte> Take(int length)
    {
        Span<byte> room = Room(length);
        _count += length;
        return room;
    }

    private Span<byte> Room(int length)
    {
        if (_buffer.Length - _count < length)
            Grow(length);
        return _buffer.AsSpan(_count, length);
    }

    private void Grow(int length)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _count + length));
        Written.CopyTo(larger);
        _buffer.AsSpan(0, _count).Clear();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
