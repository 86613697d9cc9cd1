using Generation.Files;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>Where a file ends by its structure, at the edges of the formats' fields.</summary>
public sealed class StructureEdgeTests
{
    private static Completeness Check(byte[] content, int piece = 5)
    {
        var structure = new ContentStructure();
        for (int i = 0; i < content.Length; i += piece)
            structure.Append(content.AsSpan(i, Math.Min(piece, content.Length - i)));
        return structure.Check();
    }

    private static byte[] Box(string name, int content, uint? size = null)
    {
        byte[] box = new byte[8 + content];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(box, size ?? (uint)box.Length);
        System.Text.Encoding.ASCII.GetBytes(name, box.AsSpan(4));
        return box;
    }

    private static byte[] LargeBox(string name, long size, int content)
    {
        byte[] box = new byte[16 + content];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(box, 1);
        System.Text.Encoding.ASCII.GetBytes(name, box.AsSpan(4));
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(box.AsSpan(8), size);
        return box;
    }

    private static byte[] Ftyp => [.. Box("ftyp", 8)[..8], .. "isom"u8, 0, 0, 0, 0];

    [Theory]
    [InlineData("moov")]
    [InlineData("moof")]
    [InlineData("meta")]
    public void Boxes_with_an_index_and_media_are_whole(string index) => Assert.Equal(Completeness.Whole, Check([.. Ftyp, .. Box(index, 20), .. Box("mdat", 20)]));

    [Theory]
    [InlineData("moov")]
    [InlineData("mdat")]
    public void Boxes_of_one_kind_alone_do_not_tell(string name) => Assert.Equal(Completeness.Unknown, Check([.. Ftyp, .. Box(name, 20)]));

    [Theory]
    [InlineData("avif")]
    [InlineData("qt  ")]
    [InlineData("M4A ")]
    public void Boxes_are_those_of_every_brand(string brand)
    {
        byte[] file = [.. Box("ftyp", 8)[..8], .. System.Text.Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. Box("mdat", 20), .. Box("moov", 20), .. Box("mdat", 20), .. Box("moov", 20)];
        Assert.Equal(Completeness.Whole, Check(file));
        Assert.Equal(Completeness.Cut, Check(file[..^3]));
    }

    [Fact]
    public void Boxes_without_an_index_and_without_media_are_cut() => Assert.Equal(Completeness.Cut, Check([.. Ftyp, .. Box("free", 20)]));

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(12)]
    public void Boxes_that_end_within_one_are_cut(int length) => Assert.Equal(Completeness.Cut, Check([.. Ftyp, .. Box("moov", 20), .. Box("mdat", 20)[..length]]));

    [Fact]
    public void Boxes_that_come_in_fragments_are_whole() => Assert.Equal(Completeness.Whole, Check([.. Ftyp, .. Box("moov", 20), .. Box("moof", 20), .. Box("mdat", 20), .. Box("mdat", 20)]));

    [Theory]
    [InlineData("isom")]
    [InlineData("qt  ")]
    [InlineData("M4A ")]
    [InlineData("avif")]
    public void Boxes_of_every_brand_are_followed(string brand)
    {
        byte[] whole = [.. Box("ftyp", 8)[..8], .. System.Text.Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. Box("meta", 20), .. Box("mdat", 20)];

        Assert.Equal(Completeness.Whole, Check(whole));
        Assert.Equal(Completeness.Cut, Check(whole[..^1]));
    }

    [Fact]
    public void Box_of_no_content_is_a_box() => Assert.Equal(Completeness.Whole, Check([.. Ftyp, .. Box("moov", 0), .. Box("mdat", 0)]));

    [Fact]
    public void Large_box_of_no_content_is_a_box() => Assert.Equal(Completeness.Whole, Check([.. Ftyp, .. Box("moov", 8), .. LargeBox("mdat", 16, 0)]));

    [Theory]
    [InlineData(15)] // less than its own head
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void Large_box_that_is_none_does_not_tell(long size) => Assert.Equal(Completeness.Unknown, Check([.. Ftyp, .. Box("moov", 8), .. LargeBox("mdat", size, 30)]));

    [Fact]
    public void Large_box_that_goes_on_is_cut() => Assert.Equal(Completeness.Cut, Check([.. Ftyp, .. Box("moov", 8), .. LargeBox("mdat", long.MaxValue / 2, 30)]));

    [Fact]
    public void Box_that_is_smaller_than_its_head_does_not_tell() => Assert.Equal(Completeness.Unknown, Check([.. Ftyp, .. Box("moov", 8), .. Box("mdat", 30, size: 7)]));

    [Theory]
    [InlineData(2)] // an image decoder takes it
    [InlineData(62)]
    [InlineData(70_000)] // the clip of a picture that moves
    public void Picture_with_anything_behind_its_end_marker_is_whole(int padding) =>
        Assert.Equal(Completeness.Whole, Check([0xFF, 0xD8, 0xFF, 0xE0, .. new byte[60], 0xFF, 0xD9, .. new byte[padding]], 9));

    // The segment of a small picture holds its end, a byte FF of the data is followed by 0, and scans come with markers between them.
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void Picture_is_cut_until_its_own_end_marker(int piece)
    {
        byte[] scan = [0xFF, 0xDA, 0, 3, 1, 0x55, 0x56, 0x57, 0xFF, 0, 0xD9, 0xFF, 0xD0, 0x55];
        byte[] picture = [0xFF, 0xD8, 0xFF, 0xE1, 0, 20, .. new byte[14], 0xFF, 0xD8, 0xFF, 0xD9, 0xFF, 0xFF, 0xFE, 0, 4, 0xFF, 0xD9, .. scan, .. scan, 0xFF, 0xD9];

        Assert.Equal(Completeness.Whole, Check(picture, piece));
        Assert.All(Enumerable.Range(3, picture.Length - 3), length => Assert.Equal(Completeness.Cut, Check(picture[..length], piece)));
    }

    [Theory]
    [InlineData(0u, nameof(Completeness.Unknown))] // written as a stream
    [InlineData(36u, nameof(Completeness.Whole))]
    [InlineData(35u, nameof(Completeness.Whole))]
    [InlineData(37u, nameof(Completeness.Cut))]
    [InlineData(0xFFFFFEFFu, nameof(Completeness.Cut))]
    [InlineData(0xFFFFFF00u, nameof(Completeness.Unknown))]
    public void Sound_is_as_long_as_it_says_after_its_first_eight_bytes(uint size, string expected) =>
        Assert.Equal(Enum.Parse<Completeness>(expected), Check([.. "RIFF"u8, .. BitConverter.GetBytes(size), .. "WAVE"u8, .. new byte[32]]));

    [Theory]
    [InlineData(0, nameof(Completeness.Whole))]
    [InlineData(1, nameof(Completeness.Whole))]
    [InlineData(65535, nameof(Completeness.Whole))]
    public void Archive_may_end_with_a_comment(int comment, string expected) =>
        Assert.Equal(Enum.Parse<Completeness>(expected), Check([.. "PK\x03\x04"u8, .. new byte[40], .. "PK\x05\x06"u8, .. new byte[16], .. BitConverter.GetBytes((ushort)comment), .. new byte[comment]], 4000));

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Archive_whose_comment_is_of_another_length_is_cut(int more) =>
        Assert.Equal(Completeness.Cut, Check([.. "PK\x03\x04"u8, .. new byte[40], .. "PK\x05\x06"u8, .. new byte[16], 10, 0, .. new byte[10 + more]], 7));

    [Fact]
    public void Picture_ends_with_its_last_chunk_and_its_checksum()
    {
        byte[] start = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
        byte[] end = [.. Box("IEND", 0, size: 0), 1, 2, 3, 4];
        byte[] whole = [.. start, .. Box("IDAT", 5, size: 5), 1, 2, 3, 4, .. end];

        Assert.Equal(Completeness.Whole, Check(whole));
        Assert.Equal(Completeness.Whole, Check([.. whole, 0, 0, 0]));
        Assert.Equal(Completeness.Whole, Check([.. whole, .. new byte[40]]));
        Assert.Equal(Completeness.Cut, Check(whole[..^1]));
        Assert.Equal(Completeness.Cut, Check(whole[..^4]));
        Assert.Equal(Completeness.Cut, Check(whole[..^12]));
    }

    [Theory]
    [InlineData(9, nameof(Completeness.Unknown))]
    [InlineData(15, nameof(Completeness.Cut))] // a picture that is hardly there
    public void Few_bytes_are_cut_where_they_show_a_kind(int length, string expected)
    {
        byte[] bytes = length == 9 ? [1, 2, 3, 4, 5, 6, 7, 8, 9] : [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0, 0, 0];

        Assert.Equal(Enum.Parse<Completeness>(expected), Check(bytes));
    }

    [Fact]
    public void Weights_end_where_the_last_tensor_does()
    {
        byte[] header = "{\"b\":{\"data_offsets\":[4,10]},\"a\":{\"data_offsets\":[0,4]},\"n\":{\"other\":[0,99]},\"m\":3}"u8.ToArray();
        byte[] whole = [.. BitConverter.GetBytes((long)header.Length), .. header, .. new byte[10]];

        Assert.Equal(Completeness.Whole, Check(whole));
        Assert.Equal(Completeness.Cut, Check(whole[..^1]));
        Assert.Equal(Completeness.Cut, Check(whole[..^11]));
        Assert.Equal(Completeness.Cut, Check(whole[..40]));
        Assert.Equal(Completeness.Whole, Check([.. whole, 0]));
    }

    [Theory]
    [InlineData(0, nameof(Completeness.Cut))]
    [InlineData(1, nameof(Completeness.Unknown))]
    public void Weights_whose_header_is_longer_than_32_MiB_do_not_tell(int more, string expected) =>
        Assert.Equal(Enum.Parse<Completeness>(expected), Check([.. BitConverter.GetBytes((32L << 20) + more), .. "{\"a\":1}"u8, .. new byte[10]]));
}
