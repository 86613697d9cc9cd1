using System.Buffers.Binary;
using System.IO.Compression;
using Generation.Files;

namespace Civitai.Orchestration.Tests.Files;

/// <summary>Where files end by their own structure; the layouts are those of the formats' specifications.</summary>
public sealed class StructureTests
{
    private static readonly Dictionary<string, byte[]> Wholes = new()
    {
        ["png"] = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
        ["jpeg"] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, .. new byte[50], 0xFF, 0xD9],
        ["gif"] = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3B],
        ["webp"] = [.. "RIFF"u8, 24, 0, 0, 0, .. "WEBPVP8L"u8, 12, 0, 0, 0, .. new byte[12]],
        ["wav"] = [.. "RIFF"u8, 40, 0, 0, 0, .. "WAVE"u8, .. new byte[36]],
        ["mp4"] = [.. Box("ftyp", [.. "isom"u8, 0, 0, 0, 0]), .. Box("mdat", new byte[30]), .. Box("moov", new byte[40])],
        ["mp4 large"] = [.. Box("ftyp", [.. "isom"u8, 0, 0, 0, 0]), .. Box("moov", new byte[40]), .. LargeBox("mdat", new byte[30])],
        ["glb"] = [.. "glTF"u8, 2, 0, 0, 0, 32, 0, 0, 0, .. new byte[20]],
        ["zip"] = Zip(),
        ["safetensors"] = Safetensors(),
    };

    public static TheoryData<string> Kinds => [.. Wholes.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Check_whole_file_is_whole_however_it_arrives(string kind)
    {
        foreach (int piece in (int[])[1, 3, 7, 1000])
            Assert.Equal(Completeness.Whole, Check(Wholes[kind], piece));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Check_file_that_is_cut_anywhere_is_not_whole(string kind)
    {
        byte[] whole = Wholes[kind];
        for (int length = 12; length < whole.Length; length++)
            Assert.True(Check(whole[..length], 5) != Completeness.Whole, $"{kind} cut at {length}");
        Assert.Equal(Completeness.Cut, Check(whole[..^1], 5));
    }

    [Fact]
    public void Check_file_of_no_known_kind_is_unknown() => Assert.Equal(Completeness.Unknown, Check([.. Enumerable.Range(0, 200).Select(i => (byte)i)], 7));

    [Fact]
    public void Check_sound_written_as_a_stream_names_no_length() =>
        Assert.Equal(Completeness.Unknown, Check([.. "RIFF"u8, 0xFF, 0xFF, 0xFF, 0xFF, .. "WAVE"u8, .. new byte[36]], 7));

    [Fact]
    public void Check_box_up_to_the_end_of_the_file_is_unknown() =>
        Assert.Equal(Completeness.Unknown, Check([.. Box("ftyp", [.. "isom"u8, 0, 0, 0, 0]), 0, 0, 0, 0, .. "mdat"u8, .. new byte[50]], 7));

    [Theory]
    [InlineData("{}", 0)]
    [InlineData("{\"__metadata__\":{\"a\":\"b\"},\"w\":{\"data_offsets\":[0,8]}}", 8)]
    [InlineData("{\"w\":1}", 2)] // an entry that is no tensor
    public void Check_safetensors_is_as_long_as_its_header_says(string header, int data)
    {
        byte[] text = System.Text.Encoding.UTF8.GetBytes(header.PadRight(16));
        byte[] whole = [.. BitConverter.GetBytes((long)text.Length), .. text, .. new byte[data]];

        Assert.Equal(Completeness.Whole, Check(whole, 4));
    }

    [Theory]
    [InlineData("{\"w\":{\"data_offsets\":[0]}}")]
    [InlineData("{\"w\":{\"data_offsets\":[0,\"x\"]}}")]
    [InlineData("{\"w\":{\"data_offsets\":[0,1.5]}}")]
    [InlineData("{\"w\":{\"data_offsets\":4}}")]
    [InlineData("{ broken")]
    public void Check_safetensors_with_an_odd_header_does_not_tell(string header)
    {
        byte[] text = System.Text.Encoding.UTF8.GetBytes(header);

        Assert.Equal(Completeness.Unknown, Check([.. BitConverter.GetBytes((long)text.Length), .. text, 0, 0], 4));
    }

    [Fact]
    public void Check_damaged_files_never_throw()
    {
        var random = new Random(20261125);
        foreach (byte[] whole in Wholes.Values)
        {
            for (int i = 0; i < 2000; i++)
            {
                byte[] damaged = [.. whole];
                for (int n = random.Next(1, 6); n > 0; n--)
                    damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                Check(damaged, random.Next(1, 40));
            }
        }
    }

    [Theory]
    [InlineData("png", "image/png")]
    [InlineData("jpeg", "image/jpeg")]
    [InlineData("gif", "image/gif")]
    [InlineData("webp", "image/webp")]
    [InlineData("wav", "audio/wav")]
    [InlineData("mp4", "video/mp4")]
    [InlineData("glb", "model/gltf-binary")]
    [InlineData("zip", "application/zip")]
    [InlineData("safetensors", null)]
    public void OfContent_first_bytes_show_the_media_type(string kind, string? expected) => Assert.Equal(expected, MediaTypes.OfContent(Wholes[kind]));

    private static Completeness Check(byte[] content, int piece)
    {
        var structure = new ContentStructure();
        for (int i = 0; i < content.Length; i += piece)
            structure.Append(content.AsSpan(i, Math.Min(piece, content.Length - i)));
        return structure.Check();
    }

    private static byte[] Box(string name, byte[] content)
    {
        byte[] size = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(size, content.Length + 8);
        return [.. size, .. System.Text.Encoding.ASCII.GetBytes(name), .. content];
    }

    private static byte[] LargeBox(string name, byte[] content)
    {
        byte[] size = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(size, content.Length + 16);
        return [0, 0, 0, 1, .. System.Text.Encoding.ASCII.GetBytes(name), .. size, .. content];
    }

    private static byte[] Zip()
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream entry = zip.CreateEntry("a.txt").Open();
            entry.Write("content"u8);
        }

        return memory.ToArray();
    }

    private static byte[] Safetensors()
    {
        byte[] header = "{\"a\":{\"dtype\":\"F16\",\"shape\":[2,2],\"data_offsets\":[0,8]},\"b\":{\"dtype\":\"F16\",\"shape\":[4],\"data_offsets\":[8,16]}}"u8.ToArray();
        return [.. BitConverter.GetBytes((long)header.Length), .. header, .. new byte[16]];
    }
}
