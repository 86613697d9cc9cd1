using System.Buffers.Binary;

namespace Generation.Datasets;

/// <summary>What a JPEG's header says of its components and of the memory that decoding takes.</summary>
internal static class JpegHeader
{
    /// <summary>How many components each pixel has, four for the colors of print; 0 where the header does not tell.</summary>
    internal static int Components(Stream stream) => Read(stream).Components;

    /// <summary>Bytes for each pixel that a decoder keeps besides the picture: the coefficients of all components where they come in several scans, otherwise none. Six, the usual most, where the header does not tell.</summary>
    internal static double CoefficientBytes(Stream stream) => Read(stream).CoefficientBytes;

    private static (int Components, double CoefficientBytes) Read(Stream stream)
    {
        const double Usual = 6;
        Span<byte> bytes = stackalloc byte[4 + 255 * 3];
        double coefficients = Usual;
        int components = 0;
        stream.Position = 2;
        while (stream.ReadAtLeast(bytes[..4], 4, throwOnEndOfStream: false) == 4)
        {
            (byte marker, int length) = (bytes[1], BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]) - 2);
            if (bytes[0] == 0xFF && marker == 0xFF)
            {
                stream.Position -= 3; // what fills up before a marker
                continue;
            }

            if (bytes[0] != 0xFF || length < 0)
                return (components, Usual);
            bool isFrame = marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
            if (!isFrame && marker != 0xDA)
            {
                stream.Position += length;
                continue;
            }

            Span<byte> content = bytes[..Math.Min(length, bytes.Length)];
            if (stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) < content.Length || content.Length == 0)
                return (components, Usual);
            if (marker == 0xDA)
                return (components, content[0] < components || components == 0 ? coefficients : 0);
            if (content.Length < 6 || content.Length < 6 + (components = content[5]) * 3)
                return (components, Usual);
            double largest = 1, sum = 0;
            for (int i = 0; i < components; i++)
            {
                int area = (content[7 + i * 3] >> 4) * (content[7 + i * 3] & 15);
                (largest, sum) = (Math.Max(largest, area), sum + area);
            }

            coefficients = sum / largest * sizeof(short);
            if (marker is not (0xC0 or 0xC1))
                return (components, coefficients); // progressive, and what a decoder may refuse
        }

        return (components, Usual);
    }
}
