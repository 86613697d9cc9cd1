using System.Buffers.Binary;
using System.Text.Json;

namespace Generation.Files;

/// <summary>What a file's own structure says of its end.</summary>
internal enum Completeness
{
    /// <summary>The kind of file does not tell, or the file does not keep to its kind.</summary>
    Unknown,

    /// <summary>The file has its end.</summary>
    Whole,

    /// <summary>The file ends before its structure does.</summary>
    Cut,
}

/// <summary>
/// Follows a file's structure while its bytes pass by, and says in the end whether something is missing: the end chunk of a PNG, the end marker of a JPEG, the trailer of a GIF, the length of a RIFF
/// or glTF file, the boxes of an MP4, the directory of a zip, the offsets in the header of a safetensors file. Keeps little more than what it must look at.
/// </summary>
internal sealed class ContentStructure
{
    private const int MaximumHeader = 32 << 20;
    private const int ZipTail = 22 + ushort.MaxValue;

    private readonly byte[] _head = new byte[16];
    private readonly byte[] _box = new byte[16];
    private Kind _kind = Kind.Undecided;
    private int _headLength;
    private int _boxLength;
    private byte[] _tail = [];
    private int _tailLength;
    private MemoryStream? _header;
    private long _position; // of the next byte
    private long _next; // where the next chunk or box begins
    private long _expected; // the length that the file names
    private bool _hasEnd;
    private bool _hasIndex;
    private bool _hasMedia;

    private enum Kind
    {
        Undecided,
        Other,
        Png,
        Jpeg,
        Gif,
        Sized,
        Boxes,
        Zip,
        Safetensors,
    }

    /// <summary>Whether a file begins like safetensors: the length of a JSON header, then the header.</summary>
    internal static bool IsSafetensors(ReadOnlySpan<byte> head) =>
        head.Length >= 10 && BinaryPrimitives.ReadUInt64LittleEndian(head) is >= 2 and <= 1 << 30 && head[8] == '{' && head[9] is (byte)'"' or (byte)'}' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    /// <summary>Takes the next bytes in.</summary>
    public void Append(ReadOnlySpan<byte> data)
    {
        if (_kind == Kind.Undecided)
        {
            int take = Math.Min(data.Length, _head.Length - _headLength);
            data[..take].CopyTo(_head.AsSpan(_headLength));
            _headLength += take;
            data = data[take..];
            if (_headLength < _head.Length)
                return;
            Decide();
            Walk(_head);
        }

        Walk(data);
    }

    /// <summary>What the bytes so far are, if no more follow.</summary>
    public Completeness Check() => _kind switch
    {
        Kind.Undecided => MediaTypes.OfContent(_head.AsSpan(0, _headLength)) is null ? Completeness.Unknown : Completeness.Cut,
        Kind.Png => WholeIf(_hasEnd && _position >= _next),
        Kind.Jpeg => WholeIf(_hasEnd),
        Kind.Gif => WholeIf(Tail.EndsWith((ReadOnlySpan<byte>)[0x00, 0x3B])),
        Kind.Sized => WholeIf(_position >= _expected),
        Kind.Boxes when _position == _next && _boxLength == 0 && _hasIndex != _hasMedia => Completeness.Unknown, // ends between two boxes, and one kind of them is not there
        Kind.Boxes => WholeIf(_hasIndex && _position == _next && _boxLength == 0),
        Kind.Zip => WholeIf(HasZipEnd()),
        Kind.Safetensors => WholeIf(_expected > 0 && _position >= _expected),
        _ => Completeness.Unknown,
    };

    private ReadOnlySpan<byte> Tail => _tail.AsSpan(0, _tailLength);

    private static Completeness WholeIf(bool isWhole) => isWhole ? Completeness.Whole : Completeness.Cut;

    private void Decide()
    {
        switch (MediaTypes.OfContent(_head))
        {
            case "image/png":
                (_kind, _next) = (Kind.Png, 8);
                break;
            case "image/jpeg":
                (_kind, _next) = (Kind.Jpeg, 2);
                break;
            case "image/gif":
                (_kind, _tail) = (Kind.Gif, new byte[2]);
                break;
            case "image/webp" or "audio/wav":
                uint size = BinaryPrimitives.ReadUInt32LittleEndian(_head.AsSpan(4));
                (_kind, _expected) = (size is 0 or >= 0xFFFFFF00 ? Kind.Other : Kind.Sized, 8L + size); // a sound that was written as a stream names no length
                break;
            case "model/gltf-binary":
                (_kind, _expected) = (Kind.Sized, BinaryPrimitives.ReadUInt32LittleEndian(_head.AsSpan(8)));
                break;
            case "video/mp4" or "video/quicktime" or "audio/mp4" or "image/avif":
                _kind = Kind.Boxes;
                break;
            case "application/zip":
                (_kind, _tail) = (Kind.Zip, new byte[ZipTail]);
                break;
            default:
                _kind = IsSafetensors(_head) && BinaryPrimitives.ReadUInt64LittleEndian(_head) <= MaximumHeader ? Kind.Safetensors : Kind.Other;
                break;
        }
    }

    private void Walk(ReadOnlySpan<byte> data)
    {
        if (_kind is Kind.Png or Kind.Boxes)
        {
            WalkBoxes(data);
            return;
        }

        if (_kind == Kind.Jpeg)
        {
            WalkMarkers(data);
            return;
        }

        if (_tail.Length > 0)
            KeepTail(data);
        else if (_kind == Kind.Safetensors && _expected == 0)
            ReadHeader(data);
        _position += data.Length;
    }

    private void WalkBoxes(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0)
        {
            bool isPassing = _kind == Kind.Other || (_kind == Kind.Png && _hasEnd);
            long skip = isPassing ? data.Length : Math.Min(_next - _position, data.Length);
            _position += skip;
            data = data[(int)skip..];

            // At the beginning of a chunk, or within the bytes that name its length and kind.
            int need = _kind == Kind.Boxes && _boxLength >= 8 && BinaryPrimitives.ReadUInt32BigEndian(_box) == 1 ? 16 : 8;
            int take = Math.Min(need - _boxLength, data.Length);
            data[..take].CopyTo(_box.AsSpan(_boxLength));
            _boxLength += take;
            _position += take;
            _next += take;
            data = data[take..];
            if (_boxLength == need)
                EnterBox();
        }
    }

    private void EnterBox()
    {
        long size = BinaryPrimitives.ReadUInt32BigEndian(_box);
        ReadOnlySpan<byte> name = _box.AsSpan(4, 4);
        if (_kind == Kind.Png)
        {
            _next += size + 4; // the content and its checksum
            _hasEnd = name.SequenceEqual("IEND"u8);
        }
        else
        {
            if (size == 1 && _boxLength == 8)
                return; // the length follows
            if (size == 1)
                size = BinaryPrimitives.ReadInt64BigEndian(_box.AsSpan(8));
            if (size < _boxLength || size > long.MaxValue / 2)
                _kind = Kind.Other; // up to the end of the file, or no box at all
            else
                _next += size - _boxLength;
            _hasIndex |= name.SequenceEqual("moov"u8) || name.SequenceEqual("moof"u8) || name.SequenceEqual("meta"u8);
            _hasMedia |= name.SequenceEqual("mdat"u8);
        }

        _boxLength = 0;
    }

    // From marker to marker: what a segment holds is passed over, a small picture with its own end for example, and in the data of a scan FF is never followed by what ends a picture.
    // Anything may stand behind the end, as the clip of a picture that moves does.
    private void WalkMarkers(ReadOnlySpan<byte> data)
    {
        while (data.Length > 0 && !_hasEnd)
        {
            long skip = Math.Min(_next - _position, data.Length);
            if (skip <= 0 && _boxLength == 0)
                skip = data.IndexOf((byte)0xFF) is var at and >= 0 ? at : data.Length;
            if (skip > 0)
            {
                _position += skip;
                data = data[(int)skip..];
                continue;
            }

            _box[_boxLength++] = data[0];
            _position++;
            data = data[1..];
            EnterMarker();
        }
    }

    private void EnterMarker()
    {
        const byte Fill = 0xFF, End = 0xD9;
        byte marker = _box[1];
        if (_boxLength == 2 && marker == Fill)
        {
            _boxLength = 1;
        }
        else if (_boxLength == 2 && marker is 0 or 1 or (>= 0xD0 and <= End)) // a byte of the data, or a marker that nothing belongs to
        {
            _hasEnd = marker == End;
            _boxLength = 0;
        }
        else if (_boxLength == 4)
        {
            _next = _position + BinaryPrimitives.ReadUInt16BigEndian(_box.AsSpan(2)) - 2;
            _boxLength = 0;
        }
    }

    private void KeepTail(ReadOnlySpan<byte> data)
    {
        if (data.Length >= _tail.Length)
        {
            data[^_tail.Length..].CopyTo(_tail);
            _tailLength = _tail.Length;
            return;
        }

        int keep = Math.Min(_tailLength, _tail.Length - data.Length);
        _tail.AsSpan(_tailLength - keep, keep).CopyTo(_tail);
        data.CopyTo(_tail.AsSpan(keep));
        _tailLength = keep + data.Length;
    }

    private bool HasZipEnd()
    {
        ReadOnlySpan<byte> tail = Tail;
        for (int i = tail.Length - 22; i >= 0; i--)
        {
            if (tail[i..].StartsWith("PK\x05\x06"u8) && i + 22 + BinaryPrimitives.ReadUInt16LittleEndian(tail[(i + 20)..]) == tail.Length)
                return true;
        }

        return false;
    }

    private void ReadHeader(ReadOnlySpan<byte> data)
    {
        int length = (int)BinaryPrimitives.ReadUInt64LittleEndian(_head);
        _header ??= new MemoryStream();
        _header.Write(data); // the beginning of the tensors too, at most one piece
        if (_header.Length < length + 8)
            return;
        try
        {
            using var header = JsonDocument.Parse(_header.GetBuffer().AsMemory(8, length));
            long end = 0;
            foreach (JsonProperty tensor in header.RootElement.EnumerateObject())
            {
                if (tensor.Value.ValueKind == JsonValueKind.Object && tensor.Value.TryGetProperty("data_offsets", out JsonElement offsets))
                    end = Math.Max(end, offsets[1].GetInt64());
            }

            _expected = 8 + length + end;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            _kind = Kind.Other;
        }

        _header = null;
    }
}
