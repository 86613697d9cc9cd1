using System.Text;

namespace Generation.Datasets;

/// <summary>The encoding of names in an archive that are not said to be UTF-8: read as that, and each byte that is none as <c>%82</c>, so that different names of an old code page stay different.</summary>
internal static class EntryNames
{
    internal static Encoding Encoding { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Escapes());

    private sealed class Escapes : DecoderFallback
    {
        public override int MaxCharCount => 12; // of at most four bytes that are met together

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new EscapesBuffer();
    }

    private sealed class EscapesBuffer : DecoderFallbackBuffer
    {
        private string _text = "";
        private int _at;

        public override int Remaining => _text.Length - _at;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (_text, _at) = (string.Concat(bytesUnknown.Select(b => FormattableString.Invariant($"%{b:X2}"))), 0);
            return true;
        }

        public override char GetNextChar() => _at < _text.Length ? _text[_at++] : '\0';

        public override bool MovePrevious()
        {
            if (_at == 0)
                return false;
            _at--;
            return true;
        }

        public override void Reset() => (_text, _at) = ("", 0);
    }
}
