using System.Buffers.Binary;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Makes a video that depends only on a key, a size and a length, as an MP4 of some kilobytes.</summary>
internal static class Mp4Video
{
    private const int MaxSide = 4096;
    private const int MaxFrames = 60 * 60;

    // Leaves a picture as it is.
    private static readonly uint[] Matrix = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000];

    public static byte[] Make(ulong key, int width, int height, double seconds, int framesPerSecond)
    {
        var stream = new H264Stream(width, height);
        var frames = new List<byte[]> { stream.FirstFrame(Shade(key, 60, 120), Shade(key >> 8, 64, 128), Shade(key >> 16, 64, 128)) };
        int count = Math.Clamp((int)Math.Round(seconds * framesPerSecond), 1, MaxFrames);
        for (int number = 1; number < count; number++)
            frames.Add(stream.RepeatedFrame(number));

        byte[][] samples = [.. frames.Select(frame => Join(Word((uint)frame.Length), frame))];
        byte[] type = Box("ftyp", "isom"u8.ToArray(), Word(0x200), "isomiso2avc1mp41"u8.ToArray());
        // Where the frames begin follows from the length of what comes before, whatever the address says.
        byte[] index = Index(stream, width, height, framesPerSecond, samples, 0);
        index = Index(stream, width, height, framesPerSecond, samples, (uint)(type.Length + index.Length + 8));
        return Join(type, index, Box("mdat", samples));
    }

    /// <summary>The nearest length that a side can have: colour is kept for two pixels by two.</summary>
    public static int Side(int side) => Math.Clamp(side, 2, MaxSide) & ~1;

    private static byte[] Index(H264Stream stream, int width, int height, int framesPerSecond, byte[][] samples, uint firstSample)
    {
        byte[] scale = Word((uint)framesPerSecond);
        byte[] length = Word((uint)samples.Length);
        byte[] unity = Matrix.Select(Word).SelectMany(word => word).ToArray();
        byte[] sequence = stream.SequenceParameters();
        byte[] picture = H264Stream.PictureParameters();
        byte[] configuration = Box(
            "avcC", [1, H264Stream.Profile, H264Stream.Compatibility, H264Stream.Level, 0xFF, 0xE1], Half(sequence.Length), sequence, [1], Half(picture.Length), picture);
        byte[] entry = Box(
            "avc1", new byte[6], Half(1), new byte[16], Half(width), Half(height), Word(0x480000), Word(0x480000), Word(0), Half(1), new byte[32], Half(24), [0xFF, 0xFF], configuration);
        byte[] table = Box(
            "stbl",
            Full("stsd", 0, Word(1), entry),
            Full("stts", 0, Word(1), length, Word(1)),
            Full("stss", 0, Word(1), Word(1)),
            Full("stsc", 0, Word(1), Word(1), length, Word(1)),
            Full("stsz", 0, [Word(0), length, .. samples.Select(sample => Word((uint)sample.Length))]),
            Full("stco", 0, Word(1), Word(firstSample)));
        byte[] media = Box(
            "minf",
            Full("vmhd", 1, new byte[8]),
            Box("dinf", Full("dref", 0, Word(1), Full("url ", 1))),
            table);
        return Box(
            "moov",
            Full("mvhd", 0, new byte[8], scale, length, Word(0x10000), Half(0x100), new byte[10], unity, new byte[24], Word(2)),
            Box(
                "trak",
                Full("tkhd", 3, new byte[8], Word(1), Word(0), length, new byte[16], unity, Half(width), Half(0), Half(height), Half(0)),
                Box(
                    "mdia",
                    Full("mdhd", 0, new byte[8], scale, length, Half(0x55C4), Half(0)), // in no language
                    Full("hdlr", 0, Word(0), "vide"u8.ToArray(), new byte[12], "video\0"u8.ToArray()),
                    media)));
    }

    private static byte[] Full(string type, uint flags, params byte[][] parts) => Box(type, [Word(flags), .. parts]);

    private static byte[] Box(string type, params byte[][] parts)
    {
        byte[] content = Join(parts);
        return Join(Word((uint)content.Length + 8), [.. type.Select(letter => (byte)letter)], content);
    }

    private static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    private static byte[] Word(uint value)
    {
        byte[] word = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(word, value);
        return word;
    }

    private static byte[] Half(int value) => Word((uint)value)[2..];

    private static byte Shade(ulong key, int from, int span) => (byte)(from + (int)(key & 0xFF) * span / 255);
}
