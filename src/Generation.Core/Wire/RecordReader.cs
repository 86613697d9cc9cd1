using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using Generation.Wire;

namespace Generation;

/// <summary>
/// Reads records from JSON in one pass. A member that does not fit becomes an additional property of its record; inside a request's leaf it ends the reading, so that validation can name it. null is as good as absent.
/// For the serializer's converters; programs have no use for it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct RecordReader
{
    private const int LongestEscapedName = 256;

    private readonly ReadOnlySpan<byte> _json;
    private Utf8JsonReader _reader;
    private bool _isStrict;
    private string? _problem;

    /// <summary>Stands on the first token of JSON that is valid UTF-8.</summary>
    internal RecordReader(ReadOnlySpan<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = WireReader.MaximumDepth });
        _reader.Read();
    }

    /// <summary>The kind of value that the reader stands on.</summary>
    internal readonly JsonTokenType TokenType => _reader.TokenType;

    /// <summary>Whether text could be read; the next token follows. For values of their own form.</summary>
    internal bool MoveNext() => _reader.Read();

    /// <summary>Whether the name or text that the reader stands on is this.</summary>
    internal readonly bool IsText(ReadOnlySpan<byte> utf8) => _reader.ValueTextEquals(utf8);

    /// <summary>The text or name that the reader stands on.</summary>
    internal string GetText() => WireText.Read(ref _reader);

    /// <summary>Whether the number that the reader stands on is whole and small enough, and which.</summary>
    internal readonly bool TryGetInt64(out long value) => _reader.TryGetInt64(out value);

    /// <summary>Whether the token is a number that can be written again: <c>1e400</c> is none, since it would become infinite.</summary>
    internal readonly bool TryGetDouble(out double value)
    {
        value = 0;
        return _reader.TokenType == JsonTokenType.Number && _reader.TryGetDouble(out value) && double.IsFinite(value);
    }

    private readonly bool TryGetInt32(out int value)
    {
        value = 0;
        return _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt32(out value);
    }

    /// <summary>The value that the reader stands on, as it is; the reader then stands on its last token.</summary>
    internal JsonElement GetElement() => JsonElement.ParseValue(ref _reader);

    /// <summary>The text of that value, halves of surrogate pairs as the escapes that they came as.</summary>
    private string GetJson() => System.Text.Encoding.UTF8.GetString(LoneSurrogates.Show(System.Text.Encoding.UTF8.GetBytes(GetElement().GetRawText())));

    /// <summary>Reads what follows the value, which the reader refuses unless it is white space.</summary>
    internal void Finish()
    {
        while (_reader.Read())
        {
        }
    }

    /// <summary>Passes over a value.</summary>
    internal void Skip() => _reader.Skip();

    /// <summary>Fills a record with the object that the reader stands on. What is no object is kept as <see cref="WireRecord.Unreadable"/>.</summary>
    internal T Object<T>(T record)
        where T : WireRecord
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            if (_isStrict)
                throw new Misfit("An object is expected.", _reader.TokenStartIndex);
            record.Unreadable = GetElement();
            return record;
        }

        record.BeginReading();
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            if (_reader.ValueIsEscaped)
            {
                ReadEscapedMember(record);
                continue;
            }

            ReadOnlySpan<byte> name = _reader.ValueSpan;
            _reader.Read();
            if (!record.ReadMember(ref this, name) || _problem is not null)
                Keep(record, System.Text.Encoding.UTF8.GetString(name));
        }

        return record;
    }

    /// <summary>Fills a record whose one member stands without an object around it. What does not fit is kept under the member's name.</summary>
    internal T Bare<T>(T record, ReadOnlySpan<byte> name)
        where T : WireRecord
    {
        if (_reader.TokenType == JsonTokenType.Null)
            return record;
        bool wasStrict = _isStrict;
        _isStrict = false;
        if (!record.ReadMember(ref this, name) || _problem is not null)
            Keep(record, System.Text.Encoding.UTF8.GetString(name));
        _isStrict = wasStrict;
        return record;
    }

    /// <summary>Reads those members of an object that a record declares, as far as they fit; the others are passed over.</summary>
    internal void KnownMembers(WireRecord record)
    {
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = WireText.Read(ref _reader);
            _reader.Read();
            if (!record.ReadMember(ref this, System.Text.Encoding.UTF8.GetBytes(name)) || _problem is not null)
                _reader.Skip();
            _problem = null;
        }
    }

    /// <summary>Reads the leaf of a union.</summary>
    internal T Leaf<T>(Union<T> union)
        where T : WireRecord
    {
        Utf8JsonReader start = _reader;
        ReadProblem? problem = null;
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            problem = new ReadProblem { Path = "", Message = "An object is expected." };
        }
        else
        {
            var discriminators = new Discriminators(start);
            if (union.Create(ref discriminators) is { } leaf)
            {
                bool wasStrict = _isStrict;
                try
                {
                    _isStrict = !union.IsReply;
                    return Object(leaf);
                }
                catch (Misfit e)
                {
                    problem = new ReadProblem { Path = JsonPlace.PathOf(_json, start.TokenStartIndex, e.Position), Message = e.Message };
                    _reader = start;
                }
                finally
                {
                    _isStrict = wasStrict;
                }
            }
        }

        return union.Unknown(GetElement(), problem);
    }

    /// <summary>Reads text.</summary>
    internal void Text(ref string? target)
    {
        if (_reader.TokenType == JsonTokenType.String)
            target = WireText.Read(ref _reader);
        else
            Refuse("Text is expected.");
    }

    /// <summary>Reads text that other members are understood by; of one that stands there twice the first one counts.</summary>
    internal void FirstText(ref string? target)
    {
        if (target is null)
            Text(ref target);
        else
            _reader.Skip();
    }

    /// <summary>Reads text that may come as another kind of value.</summary>
    internal void LooseText(ref string? target)
    {
        if (_reader.TokenType == JsonTokenType.String)
            target = WireText.Read(ref _reader);
        else if (_reader.TokenType != JsonTokenType.Null)
            target = GetJson();
    }

    /// <summary>Reads a whole number of 32 bits.</summary>
    internal void Int32(ref int? target)
    {
        if (TryGetInt32(out int value))
            target = value;
        else
            Refuse("A whole number is expected.");
    }

    /// <summary>Reads a whole number of 64 bits.</summary>
    internal void Int64(ref long? target)
    {
        if (_reader.TokenType == JsonTokenType.Number && _reader.TryGetInt64(out long value))
            target = value;
        else
            Refuse("A whole number is expected.");
    }

    /// <summary>Reads a number.</summary>
    internal void Double(ref double? target)
    {
        if (TryGetDouble(out double value))
            target = value;
        else
            Refuse("A number is expected.");
    }

    /// <inheritdoc cref="Double(ref double?)"/>
    internal void Double(ref double target)
    {
        if (TryGetDouble(out double value))
            target = value;
        else
            Refuse("A number is expected.");
    }

    /// <summary>Reads a number that is kept as it is written.</summary>
    internal void Decimal(ref decimal? target)
    {
        if (_reader.TokenType == JsonTokenType.Number && _reader.TryGetDecimal(out decimal value))
            target = value;
        else
            Refuse("A number is expected.");
    }

    /// <summary>Reads true or false.</summary>
    internal void Boolean(ref bool? target)
    {
        if (_reader.TokenType is JsonTokenType.True or JsonTokenType.False)
            target = _reader.TokenType == JsonTokenType.True;
        else
            Refuse("True or false is expected.");
    }

    /// <summary>Reads a duration, <c>hh:mm:ss</c> or as ISO 8601 writes it.</summary>
    internal void Duration(ref TimeSpan? target)
    {
        if (_reader.TokenType == JsonTokenType.String && TryParseDuration(WireText.Read(ref _reader)) is { } value)
            target = value;
        else
            Refuse("A duration has the form hh:mm:ss.");
    }

    /// <summary>Reads a time; one without an offset is UTC, so that it is the same instant on every machine.</summary>
    internal void Time(ref DateTimeOffset? target)
    {
        if (_reader.TokenType == JsonTokenType.String && _reader.TryGetDateTime(out DateTime time) && time.Kind != DateTimeKind.Local)
            target = new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc));
        else if (_reader.TokenType == JsonTokenType.String && _reader.TryGetDateTimeOffset(out DateTimeOffset withOffset))
            target = withOffset;
        else
            Refuse("A time has the form 2026-11-24T10:30:00Z.");
    }

    /// <summary>Reads a value of an open vocabulary.</summary>
    internal void Vocabulary<T>(ref T? target)
        where T : struct, IStringValue<T>
    {
        if (TryGetVocabulary(out T value))
            target = value;
        else
            Refuse("Text is expected.");
    }

    /// <inheritdoc cref="Vocabulary{T}(ref T?)"/>
    internal void Vocabulary<T>(ref T target)
        where T : struct, IStringValue<T>
    {
        if (TryGetVocabulary(out T value))
            target = value;
        else
            Refuse("Text is expected.");
    }

    /// <summary>Reads a value of its own form.</summary>
    internal void Value<T>(ref T? target)
        where T : struct, IWireValue<T>
    {
        if (TryGetValue(out T value))
            target = value;
    }

    /// <inheritdoc cref="Value{T}(ref Nullable{T})"/>
    internal void Value<T>(ref T? target)
        where T : notnull, IWireValue<T>
    {
        if (TryGetValue<T>(out T? value))
            target = value;
    }

    /// <summary>Reads a record.</summary>
    internal void Record<T>(ref T? target)
        where T : WireRecord, IWireRecord<T>
    {
        if (_reader.TokenType == JsonTokenType.Null)
            return;
        if (!_isStrict && _reader.TokenType != JsonTokenType.StartObject)
            Refuse("An object is expected.");
        else
            target = T.Read(ref this);
    }

    /// <summary>Reads the leaf of a union; there is one for every value.</summary>
    internal void AnyLeaf<T>(ref T? target)
        where T : WireRecord, IWireRecord<T>
    {
        if (_reader.TokenType != JsonTokenType.Null)
            target = T.Read(ref this);
    }

    /// <summary>Reads a list of records or leaves. An item that does not fit costs only itself, except inside a request's leaf.</summary>
    internal void Records<T>(ref IReadOnlyList<T>? target)
        where T : WireRecord, IWireRecord<T>
    {
        if (!IsList())
            return;
        var items = new List<T>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            items.Add(T.Read(ref this));
        target = items;
    }

    /// <summary>Reads a list of values of their own form.</summary>
    internal void Values<T>(ref IReadOnlyList<T>? target)
        where T : notnull, IWireValue<T>
    {
        if (!IsList())
            return;
        Utf8JsonReader start = _reader;
        var items = new List<T>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryGetValue<T>(out T? value, isItem: true))
            {
                _reader = start;
                return;
            }

            items.Add(value);
        }

        target = items;
    }

    /// <summary>Reads a list of texts.</summary>
    internal void Texts(ref IReadOnlyList<string>? target)
    {
        if (!IsList())
            return;
        Utf8JsonReader start = _reader;
        var items = new List<string>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (_reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            {
                RefuseItem("Text is expected.");
                _reader = start;
                return;
            }

            items.Add(_reader.TokenType == JsonTokenType.String ? WireText.Read(ref _reader) : null!); // validation names it
        }

        target = items;
    }

    /// <summary>Reads a list of values of an open vocabulary.</summary>
    internal void Vocabularies<T>(ref IReadOnlyList<T>? target)
        where T : struct, IStringValue<T>
    {
        if (!IsList())
            return;
        Utf8JsonReader start = _reader;
        var items = new List<T>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (!TryGetVocabulary(out T value))
            {
                RefuseItem("Text is expected.");
                _reader = start;
                return;
            }

            items.Add(value);
        }

        target = items;
    }

    /// <summary>Reads a list of texts of which some may come as other kinds of values.</summary>
    internal void LooseTexts(ref IReadOnlyList<string>? target) => Loose(ref target, static text => text);

    /// <summary>Reads a list of values of an open vocabulary of which some may come as other kinds of values.</summary>
    internal void LooseVocabularies<T>(ref IReadOnlyList<T>? target)
        where T : struct, IStringValue<T> => Loose(ref target, T.Create);

    /// <summary>Reads a list of numbers.</summary>
    internal void Numbers(ref IReadOnlyList<double>? target) =>
        Numbers(ref target, "A number is expected.", static (ref RecordReader reader, out double value) => reader.TryGetDouble(out value));

    /// <summary>Reads a list of whole numbers of 32 bits.</summary>
    internal void Numbers(ref IReadOnlyList<int>? target) => Numbers(ref target, "A whole number is expected.", static (ref RecordReader reader, out int value) => reader.TryGetInt32(out value));

    /// <summary>Reads a map from names to records. A value that does not fit costs only itself.</summary>
    internal void RecordMap<T>(ref IReadOnlyDictionary<string, T>? target)
        where T : WireRecord, IWireRecord<T> => Map(ref target, "An object is expected.", static (ref RecordReader reader, out T value) =>
        {
            value = T.Read(ref reader);
            return true;
        });

    /// <summary>Reads a map from names to lists of records.</summary>
    internal void RecordListMap<T>(ref IReadOnlyDictionary<string, IReadOnlyList<T>>? target)
        where T : WireRecord, IWireRecord<T> => Map(ref target, "A list is expected.", static (ref RecordReader reader, out IReadOnlyList<T> value) =>
        {
            IReadOnlyList<T>? items = null;
            reader.Records(ref items);
            value = items ?? [];
            return items is not null;
        });

    /// <summary>Reads a map from names to texts.</summary>
    internal void Map(ref IReadOnlyDictionary<string, string>? target) => Map(ref target, "Text is expected.", static (ref RecordReader reader, out string value) =>
    {
        bool isText = reader._reader.TokenType == JsonTokenType.String;
        value = isText ? WireText.Read(ref reader._reader) : "";
        return isText;
    });

    /// <summary>Reads a map from names to numbers.</summary>
    internal void Map(ref IReadOnlyDictionary<string, double>? target) =>
        Map(ref target, "A number is expected.", static (ref RecordReader reader, out double value) => reader.TryGetDouble(out value));

    /// <summary>Reads a map from names to numbers that may be missing.</summary>
    internal void Map(ref IReadOnlyDictionary<string, double?>? target) => Map(ref target, "A number is expected.", static (ref RecordReader reader, out double? value) =>
    {
        bool isThere = reader.TryGetDouble(out double number);
        value = isThere ? number : null;
        return isThere || reader._reader.TokenType == JsonTokenType.Null;
    });

    /// <summary>Reads a map from names to whole numbers of 32 bits.</summary>
    internal void Map(ref IReadOnlyDictionary<string, int>? target) => Map(ref target, "A whole number is expected.", static (ref RecordReader reader, out int value) => reader.TryGetInt32(out value));

    /// <summary>Reads a map from names to numbers that are kept as they are written.</summary>
    internal void Map(ref IReadOnlyDictionary<string, decimal>? target) => Map(ref target, "A number is expected.", static (ref RecordReader reader, out decimal value) =>
    {
        value = 0;
        return reader._reader.TokenType == JsonTokenType.Number && reader._reader.TryGetDecimal(out value);
    });

    /// <summary>Reads a map from names to lists of texts.</summary>
    internal void Map(ref IReadOnlyDictionary<string, IReadOnlyList<string>>? target) =>
        Map(ref target, "A list of texts is expected.", static (ref RecordReader reader, out IReadOnlyList<string> value) =>
        {
            IReadOnlyList<string>? texts = null;
            reader.LooseTexts(ref texts);
            value = texts ?? [];
            return texts is not null;
        });

    /// <summary>Reads free data. Of members that stand there twice the last one counts.</summary>
    internal void Node(ref JsonObject? target)
    {
        if (_reader.TokenType == JsonTokenType.StartObject)
            target = (JsonObject)RawJson.ToNode(GetElement())!; // an object is never null
        else
            Refuse("An object is expected.");
    }

    /// <summary>Reads a value of any kind, as it is.</summary>
    internal void Element(ref JsonElement? target)
    {
        if (_reader.TokenType != JsonTokenType.Null)
            target = GetElement();
    }

    /// <summary>Says that the value that the reader stands on does not fit.</summary>
    internal void Refuse(string problem)
    {
        if (_reader.TokenType != JsonTokenType.Null)
            RefuseItem(problem);
    }

    private void RefuseItem(string problem)
    {
        if (_isStrict)
            throw new Misfit(problem, _reader.TokenStartIndex);
        _problem = problem;
    }

    private bool IsList()
    {
        if (_reader.TokenType == JsonTokenType.StartArray)
            return true;
        Refuse("A list is expected.");
        return false;
    }

    private bool TryGetVocabulary<T>(out T value)
        where T : struct, IStringValue<T>
    {
        value = default;
        if (_reader.TokenType != JsonTokenType.String)
            return false;
        value = (_reader.ValueIsEscaped ? null : KnownValues<T>.Find(_reader.ValueSpan)) ?? T.Create(WireText.Read(ref _reader));
        return true;
    }

    private bool TryGetValue<T>([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value, bool isItem = false)
        where T : notnull, IWireValue<T>
    {
        value = default;
        if (_reader.TokenType == JsonTokenType.Null && !isItem)
            return false;
        bool isComposite = _reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        return isComposite ? TryGetComposite(out value) : TryGetSimple(out value);
    }

    private bool TryGetSimple<T>([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
        where T : notnull, IWireValue<T>
    {
        if (T.TryRead(ref this, out value))
            return true;
        RefuseItem(T.Expected);
        return false;
    }

    // Apart from the others, because copying the reader costs more than most values.
    private bool TryGetComposite<T>([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
        where T : notnull, IWireValue<T>
    {
        Utf8JsonReader start = _reader;
        if (T.TryRead(ref this, out value))
            return true;
        _reader = start;
        RefuseItem(T.Expected);
        return false;
    }

    private void Loose<T>(ref IReadOnlyList<T>? target, Func<string, T> create)
    {
        if (!IsList())
            return;
        Utf8JsonReader start = _reader;
        bool isOdd = false;
        var items = new List<T>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (_reader.TokenType == JsonTokenType.String)
            {
                items.Add(create(WireText.Read(ref _reader)));
                continue;
            }

            isOdd = true;
            if (_reader.TokenType != JsonTokenType.Null)
                items.Add(create(GetJson()));
        }

        target = isOdd ? new KeptList<T>(items, JsonElement.ParseValue(ref start)) : items;
    }

    private void Numbers<T>(ref IReadOnlyList<T>? target, string expected, MapValue<T> read)
    {
        if (!IsList())
            return;
        Utf8JsonReader start = _reader;
        var items = new List<T>();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (!read(ref this, out T value))
            {
                RefuseItem(expected);
                _reader = start;
                return;
            }

            items.Add(value);
        }

        target = items;
    }

    private void Map<T>(ref IReadOnlyDictionary<string, T>? target, string expected, MapValue<T> read)
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse("An object is expected.");
            return;
        }

        Utf8JsonReader start = _reader;
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = WireText.Read(ref _reader);
            _reader.Read();
            if (!read(ref this, out T value))
            {
                RefuseItem(expected);
                _reader = start;
                return;
            }

            map[name] = value;
        }

        target = map;
    }

    private void ReadEscapedMember(WireRecord record)
    {
        string text = WireText.Read(ref _reader);
        Span<byte> buffer = stackalloc byte[LongestEscapedName];
        bool fits = _reader.ValueSpan.Length <= buffer.Length;
        ReadOnlySpan<byte> name = fits ? buffer[.._reader.CopyString(buffer)] : default;
        _reader.Read();
        if (!fits || !record.ReadMember(ref this, name) || _problem is not null)
            Keep(record, text);
    }

    private void Keep(WireRecord record, string name)
    {
        _problem = null;
        record.KeepMember(name, GetElement());
    }

    private static TimeSpan? TryParseDuration(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out TimeSpan value))
            return value;
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }

    private delegate bool MapValue<T>(ref RecordReader reader, out T value);
}
