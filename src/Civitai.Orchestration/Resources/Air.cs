using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>
/// An AIR, the identifier of a model, LoRA or file:
/// <c>urn:air:{ecosystem}:{type}:{source}:{id}@{version}.{format}</c>, for example
/// <c>urn:air:sdxl:checkpoint:civitai:101055@128078</c>.
/// </summary>
/// <remarks>
/// Any text can be held and travels unchanged; <see cref="IsWellFormed"/> tells whether it has the shape, and validation
/// reports where it does not. <see cref="Parse(string, IFormatProvider?)"/> refuses malformed text at once. Ecosystem, type and source are
/// open: unknown ones parse. Two AIRs are equal when their parts are, whatever optional prefix they were written with.
/// </remarks>
[JsonConverter(typeof(WireValueConverter<Air>))]
public readonly struct Air : IEquatable<Air>, ISpanParsable<Air>, IWireValue<Air>
{
    private readonly string? _text;

    /// <summary>Holds text as an AIR without checking it.</summary>
    /// <param name="text">The text as it travels in JSON.</param>
    public Air(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
    }

    /// <summary>The text as it was given; empty for the default value.</summary>
    public string Value => _text ?? "";

    /// <summary>Whether the text has the shape of an AIR.</summary>
    public bool IsWellFormed => TryRead(Value, out _);

    /// <summary>The model family, for example <c>sdxl</c>; null when left out or malformed.</summary>
    public string? Ecosystem => Text(Read().Ecosystem);

    /// <summary>The kind of resource, for example <c>checkpoint</c> or <c>lora</c>; null when left out or malformed.</summary>
    public string? Type => Text(Read().Type);

    /// <summary>Where the resource is kept, for example <c>civitai</c>; null when malformed.</summary>
    public string? Source => Text(Read().Source);

    /// <summary>The resource's id at its source; null when malformed.</summary>
    public string? Id => Text(Read().Id);

    /// <summary>The version after the <c>@</c>; null when left out or malformed.</summary>
    public string? Version => Text(Read().Version);

    /// <summary>The file format after the last dot; null when left out or malformed.</summary>
    public string? Format => Text(Read().Format);

    /// <summary>Holds text as an AIR without checking it; validation reports malformed ones.</summary>
    /// <param name="text">The text as it travels in JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static implicit operator Air(string text) => new(text);

    /// <summary>Whether both name the same resource.</summary>
    public static bool operator ==(Air left, Air right) => left.Equals(right);

    /// <summary>Whether they name different resources.</summary>
    public static bool operator !=(Air left, Air right) => !left.Equals(right);

    /// <summary>Builds an AIR from its parts.</summary>
    /// <param name="ecosystem">The model family.</param>
    /// <param name="type">The kind of resource.</param>
    /// <param name="source">Where it is kept.</param>
    /// <param name="id">Its id there.</param>
    /// <param name="version">Its version, when it has one.</param>
    /// <exception cref="ArgumentException">A part is empty or holds a character that an AIR cannot carry.</exception>
    public static Air Create(string ecosystem, string type, string source, string id, string? version = null) =>
        TryParse(version is null ? $"urn:air:{ecosystem}:{type}:{source}:{id}" : $"urn:air:{ecosystem}:{type}:{source}:{id}@{version}", out Air air)
            && (air.Ecosystem, air.Type, air.Source) == (ecosystem, type, source)
            ? air
            : throw new ArgumentException("A part of the AIR is empty or holds a character that it cannot carry.");

    /// <summary>
    /// Takes the address of a model's page, as a browser shows it: <c>https://civitai.com/models/827184?modelVersionId=2514310</c>, also on civitai.green and civitai.red. Asks nobody, so only what the address
    /// says is known: the ids of the model and of its version. Ecosystem and type are optional in an AIR and are left out unless they are given here;
    /// <see cref="ResourceClient.GetAsync(Air, CancellationToken)"/> asks the service for the resource, which it documents for whole identifiers. Without a version the service takes the model's newest.
    /// </summary>
    /// <param name="modelPage">The address of the page.</param>
    /// <param name="ecosystem">The model family, for example <c>sdxl</c>; null when it is not known. A map of LoRAs and the checks of a row can use it.</param>
    /// <param name="type">The kind of resource, for example <c>lora</c>; null when it is not known. Needs <paramref name="ecosystem"/>.</param>
    /// <exception cref="ArgumentException">The address is no model's page, or a part holds a character that an AIR cannot carry.</exception>
    public static Air FromUrl(Uri modelPage, string? ecosystem = null, string? type = null)
    {
        ArgumentNullException.ThrowIfNull(modelPage);
        return FromUrl(modelPage.OriginalString, ecosystem, type);
    }

    /// <inheritdoc cref="FromUrl(Uri, string?, string?)"/>
    public static Air FromUrl(string modelPage, string? ecosystem = null, string? type = null)
    {
        ArgumentNullException.ThrowIfNull(modelPage);
        if (type is not null && ecosystem is null)
            throw new ArgumentException("An AIR with a type needs an ecosystem as well.", nameof(type));
        if (!ModelPage.TryRead(modelPage, out ModelPage page))
            throw new ArgumentException("The address is no model's page (https://civitai.com/models/827184?modelVersionId=2514310).", nameof(modelPage));
        string names = ecosystem is null ? "" : type is null ? $"{ecosystem}:" : $"{ecosystem}:{type}:";
        return TryParse($"urn:air:{names}civitai:{page.Ids}", out Air air) && (air.Ecosystem, air.Type) == (ecosystem, type)
            ? air
            : throw new ArgumentException("The ecosystem or the type holds a character that an AIR cannot carry.", nameof(ecosystem));
    }

    /// <summary>Takes the address of a model's page, telling whether the text is one; see <see cref="FromUrl(string, string?, string?)"/>.</summary>
    /// <param name="modelPage">The text.</param>
    /// <param name="result">The AIR, without ecosystem and type, when the text is the address of a model's page.</param>
    public static bool TryFromUrl([NotNullWhen(true)] string? modelPage, out Air result)
    {
        bool read = ModelPage.TryRead(modelPage, out ModelPage page);
        result = read ? new Air($"urn:air:civitai:{page.Ids}") : default;
        return read;
    }

    /// <summary>Reads an AIR and refuses text of another shape.</summary>
    /// <param name="s">The text, with or without the <c>urn:air:</c> prefix.</param>
    /// <param name="provider">Makes no difference.</param>
    /// <exception cref="FormatException">The text is not an AIR.</exception>
    public static Air Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryRead(s, out _) ? new Air(s) : throw new FormatException("The text is not an AIR (urn:air:ecosystem:type:source:id@version).");
    }

    /// <summary>Reads an AIR, telling whether the text is one.</summary>
    /// <param name="text">The text, with or without the <c>urn:air:</c> prefix.</param>
    /// <param name="result">The AIR when the text is one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Air result)
    {
        bool read = text is not null && TryRead(text, out _);
        result = read ? new Air(text!) : default; // read implies text is not null
        return read;
    }

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Air result) => TryParse(s, out result);

    /// <inheritdoc/>
    public static Air Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Air result) => TryParse(s.ToString(), out result);

    /// <inheritdoc/>
    public bool Equals(Air other)
    {
        if (string.Equals(Value, other.Value, StringComparison.Ordinal))
            return true;

        return TryRead(Value, out Parts left) && TryRead(other.Value, out Parts right)
            && SameName(left.Ecosystem, right.Ecosystem) && SameName(left.Type, right.Type) && SameName(left.Source, right.Source)
            && left.Id.SequenceEqual(right.Id) && left.Version.SequenceEqual(right.Version) && SameName(left.Format, right.Format);
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Air other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        TryRead(Value, out Parts parts)
            ? HashCode.Combine(string.GetHashCode(parts.Id, StringComparison.Ordinal), string.GetHashCode(parts.Version, StringComparison.Ordinal))
            : StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The text as it was given.</summary>
    public override string ToString() => Value;

    /// <summary>The full form, beginning with <c>urn:air:</c>; malformed text as it is.</summary>
    public string ToUrn()
    {
        if (!TryRead(Value, out Parts parts))
            return Value;

        string text = "urn:air:";
        if (!parts.Ecosystem.IsEmpty)
            text += $"{parts.Ecosystem}:";
        if (!parts.Type.IsEmpty)
            text += $"{parts.Type}:";
        text += $"{parts.Source}:{parts.Id}";
        if (!parts.Version.IsEmpty)
            text += $"@{parts.Version}";
        return parts.Format.IsEmpty ? text : text + $".{parts.Format}";
    }

    /// <summary>Whether it has the form of an AIR and states ecosystem and kind. Makes no text.</summary>
    internal bool HasAllNames => TryRead(Value, out Parts parts) && !parts.Type.IsEmpty;

    /// <summary>Whether the kind is one of those, or not stated, or any will do. Makes no text.</summary>
    internal bool HasType(IReadOnlyList<string> types) => IsOneOf(Read().Type, types);

    /// <summary>Whether the ecosystem is one of those, or not stated, or any will do. Makes no text.</summary>
    internal bool HasEcosystem(IReadOnlyList<string> ecosystems) => IsOneOf(Read().Ecosystem, ecosystems);

    static string IWireValue<Air>.Expected => "An AIR is text in JSON.";

    bool IWireValue<Air>.IsMissing => string.IsNullOrEmpty(_text);

    static bool IWireValue<Air>.TryRead(ref RecordReader reader, out Air value)
    {
        bool isText = reader.TokenType == JsonTokenType.String;
        value = isText ? new Air(reader.GetText()) : default;
        return isText;
    }

    void IWireValue<Air>.Write(ref RecordWriter writer) => writer.Text(Value);

    private static bool IsOneOf(ReadOnlySpan<char> part, IReadOnlyList<string> names)
    {
        if (names.Count == 0 || part.IsEmpty)
            return true;
        for (int i = 0; i < names.Count; i++)
        {
            if (part.Equals(names[i], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private Parts Read() => TryRead(Value, out Parts parts) ? parts : default;

    // [urn:][air:][ecosystem:[type:]]source:id[@version][.format]; read by hand because a backtracking expression costs more than the request.
    private static bool TryRead(string text, out Parts parts)
    {
        parts = default;
        ReadOnlySpan<char> rest = text;
        if (rest.StartsWith("urn:", StringComparison.OrdinalIgnoreCase))
            rest = rest[4..];
        if (rest.StartsWith("air:", StringComparison.OrdinalIgnoreCase))
            rest = rest[4..];

        int at = rest.IndexOf('@');
        ReadOnlySpan<char> head = at < 0 ? rest : rest[..at];
        ReadOnlySpan<char> tail = at < 0 ? default : rest[(at + 1)..];

        Span<Range> ranges = stackalloc Range[5];
        int count = head.Split(ranges, ':');
        if (count is < 2 or > 4)
            return false;

        ReadOnlySpan<char> id = head[ranges[count - 1]];
        ReadOnlySpan<char> source = head[ranges[count - 2]];
        ReadOnlySpan<char> type = count >= 3 ? head[ranges[count - 3]] : default;
        ReadOnlySpan<char> ecosystem = count == 4 ? head[ranges[0]] : default;
        if (count == 3)
        {
            ecosystem = type;
            type = default;
        }

        if (!IsName(source) || (count >= 3 && !IsName(ecosystem)) || (count == 4 && !IsName(type)) || !IsId(id))
            return false;

        ReadOnlySpan<char> version = default;
        ReadOnlySpan<char> format = default;
        if (at >= 0)
        {
            version = tail;
            if (!IsVersion(version))
                return false;
        }
        else
        {
            int dot = id.LastIndexOf('.');
            if (dot > 0 && dot < id.Length - 1 && IsFormat(id[(dot + 1)..]))
            {
                format = id[(dot + 1)..];
                id = id[..dot];
            }
        }

        if (at >= 0)
        {
            int dot = version.LastIndexOf('.');
            if (dot > 0 && dot < version.Length - 1 && IsFormat(version[(dot + 1)..]))
            {
                format = version[(dot + 1)..];
                version = version[..dot];
            }
        }

        parts = new Parts { Ecosystem = ecosystem, Type = type, Source = source, Id = id, Version = version, Format = format };
        return true;
    }

    private static string? Text(ReadOnlySpan<char> span) => span.IsEmpty ? null : span.ToString();

    private static bool IsName(ReadOnlySpan<char> span) => All(span, "_-/");

    // What begins with a slash is the rest of an address or of a path on a disk.
    private static bool IsId(ReadOnlySpan<char> span) => All(span, "_-/.") && span[0] != '/';

    private static bool IsVersion(ReadOnlySpan<char> span) => All(span, "_-/.=,%+:");

    // A digit after the dot belongs to a name or a version: FLUX.1-dev, v1.0.
    private static bool IsFormat(ReadOnlySpan<char> span) => char.IsAsciiLetter(span[0]) && All(span, "_-");

    private static bool All(ReadOnlySpan<char> span, string punctuation)
    {
        foreach (char c in span)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !punctuation.Contains(c, StringComparison.Ordinal))
                return false;
        }

        return !span.IsEmpty;
    }

    private static bool SameName(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private readonly ref struct Parts
    {
        public ReadOnlySpan<char> Ecosystem { get; init; }

        public ReadOnlySpan<char> Type { get; init; }

        public ReadOnlySpan<char> Source { get; init; }

        public ReadOnlySpan<char> Id { get; init; }

        public ReadOnlySpan<char> Version { get; init; }

        public ReadOnlySpan<char> Format { get; init; }
    }
}
