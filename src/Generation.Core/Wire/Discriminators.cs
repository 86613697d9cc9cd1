using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Generation.Wire;

/// <summary>Looks up the members that tell the leaves of a union apart. They may stand anywhere at the top level of the object; of one that stands there twice the first one counts.</summary>
internal ref struct Discriminators
{
    private readonly Utf8JsonReader _start;
    private Utf8JsonReader _next;
    private Characters _characters;

    /// <param name="start">A reader that stands on the object's first token.</param>
    public Discriminators(Utf8JsonReader start)
    {
        _start = start;
        _next = start;
    }

    /// <summary>The text of a member; what <paramref name="absent"/> says where it is absent or null; what no leaf has where it is no text.</summary>
    [UnscopedRef]
    public ReadOnlySpan<char> Next(ReadOnlySpan<byte> name, string absent = "")
    {
        // They usually stand first and in order.
        if (!(_next.Read() && _next.TokenType == JsonTokenType.PropertyName && _next.ValueTextEquals(name)))
        {
            _next = _start;
            if (!MoveTo(name))
                return absent;
        }

        _next.Read();
        switch (_next.TokenType)
        {
            case JsonTokenType.Null:
                return absent;
            case JsonTokenType.String when (_next.HasValueSequence ? _next.ValueSequence.Length : _next.ValueSpan.Length) <= Characters.Length:
                Span<char> text = _characters;
                return text[.._next.CopyString(text)];
            default:
                _next.Skip();
                return "?";
        }
    }

    private bool MoveTo(ReadOnlySpan<byte> name)
    {
        while (_next.Read() && _next.TokenType == JsonTokenType.PropertyName)
        {
            if (_next.ValueTextEquals(name))
                return true;
            _next.Read();
            _next.Skip();
        }

        return false;
    }

    // Longer than any name of the service's.
    [InlineArray(Length)]
    private struct Characters
    {
        public const int Length = 64;

        [SuppressMessage("Style", "IDE0044:Add readonly modifier", Justification = "An inline array needs a plain field.")]
        private char _first;
    }
}
