using System.Buffers.Binary;
using System.Text;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Real files of a few kilobytes at most, one for each media type that steps make beside pictures and videos.</summary>
internal static class SmallFiles
{
    private const int SampleRate = 8000;
    private const int FbxVersion = 7400;
    private const int FbxEndOfList = 13;

    /// <summary>The kind of blob, the ending and the content of a media type; text for those that are not known.</summary>
    public static (string Type, string Extension, Func<byte[]> Content) Of(string contentType) => contentType switch
    {
        "audio/wav" => ("audio", ".wav", Wav),
        "image/svg+xml" => ("image", ".svg", Svg),
        "model/gltf-binary" => ("model3d", ".glb", Glb),
        "model/x-fbx" => ("model3d", ".fbx", Fbx),
        _ => ("file", ".txt", static () => "A small file of the simulator.\n"u8.ToArray()),
    };

    // One second of a tone of 440 Hz, 8 bits a sample.
    private static byte[] Wav()
    {
        byte[] file = new byte[44 + SampleRate];
        "RIFF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), file.Length - 8);
        "WAVEfmt "u8.CopyTo(file.AsSpan(8));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(16), 16);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(20), 1); // PCM
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(22), 1);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(24), SampleRate);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(28), SampleRate);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(32), 1);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(34), 8);
        "data"u8.CopyTo(file.AsSpan(36));
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(40), SampleRate);
        for (int at = 0; at < SampleRate; at++)
            file[44 + at] = (byte)(128 + 100 * Math.Sin(at * 440 * 2 * Math.PI / SampleRate));
        return file;
    }

    private static byte[] Svg() =>
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#cde"/><circle cx="32" cy="32" r="20" fill="#246"/></svg>"""u8.ToArray();

    // The same triangle as in the GLB file; a negative index ends a face.
    private static byte[] Fbx()
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("Kaydara FBX Binary  \0\u001A\0"u8);
        writer.Write(FbxVersion);
        Node("FBXHeaderExtension", [], () => Node("FBXVersion", [Whole(FbxVersion)]));
        Node("Objects", [], () =>
        {
            Node("Geometry", [Id(1), Name("Triangle\0\u0001Geometry"), Name("Mesh")], () =>
            {
                Node("Vertices", [Numbers('d', sizeof(double), [0, 0, 0, 1, 0, 0, 0, 1, 0], (to, value) => to.Write(value))]);
                Node("PolygonVertexIndex", [Numbers('i', sizeof(int), [0, 1, -3], (to, value) => to.Write((int)value))]);
            });
            Node("Model", [Id(2), Name("Triangle\0\u0001Model"), Name("Mesh")], () => Node("Version", [Whole(232)]));
        });
        Node("Connections", [], () =>
        {
            Node("C", [Name("OO"), Id(2), Id(0)]);
            Node("C", [Name("OO"), Id(1), Id(2)]);
        });
        writer.Write(new byte[FbxEndOfList]);
        return file.ToArray();

        // Where it ends, how many properties it has and how long they are, its name, its properties, and the nodes inside with a mark of their end.
        void Node(string name, Action[] properties, Action? inner = null)
        {
            long start = file.Position;
            writer.Write(0);
            writer.Write(properties.Length);
            writer.Write(0);
            writer.Write(name);
            long first = file.Position;
            foreach (var property in properties)
                property();
            int length = (int)(file.Position - first);
            if (inner is not null)
            {
                inner();
                writer.Write(new byte[FbxEndOfList]);
            }

            long end = file.Position;
            file.Position = start;
            writer.Write((int)end);
            file.Position += sizeof(int);
            writer.Write(length);
            file.Position = end;
        }

        Action Whole(int value) => () =>
        {
            writer.Write((byte)'I');
            writer.Write(value);
        };

        Action Id(long value) => () =>
        {
            writer.Write((byte)'L');
            writer.Write(value);
        };

        Action Name(string value) => () =>
        {
            writer.Write((byte)'S');
            writer.Write(value.Length);
            writer.Write(Encoding.ASCII.GetBytes(value));
        };

        Action Numbers(char type, int size, double[] values, Action<BinaryWriter, double> write) => () =>
        {
            writer.Write((byte)type);
            writer.Write(values.Length);
            writer.Write(0); // not compressed
            writer.Write(values.Length * size);
            foreach (double value in values)
                write(writer, value);
        };
    }

    // A triangle.
    private static byte[] Glb()
    {
        byte[] json = Encoding.ASCII.GetBytes("""
            {"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],
            "nodes":[{"mesh":0}],"meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],"buffers":[{"byteLength":36}],"bufferViews":[{"buffer":0,"byteLength":36}],
            "accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3","min":[0,0,0],"max":[1,1,0]}]}
            """);
        int padded = (json.Length + 3) / 4 * 4;
        byte[] file = new byte[12 + 8 + padded + 8 + 36];
        "glTF"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), 2);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), file.Length);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(12), padded);
        "JSON"u8.CopyTo(file.AsSpan(16));
        file.AsSpan(20, padded).Fill((byte)' ');
        json.CopyTo(file.AsSpan(20));
        var binary = file.AsSpan(20 + padded);
        BinaryPrimitives.WriteInt32LittleEndian(binary, 36);
        "BIN\0"u8.CopyTo(binary[4..]);
        BinaryPrimitives.WriteSingleLittleEndian(binary[20..], 1);
        BinaryPrimitives.WriteSingleLittleEndian(binary[36..], 1);
        return file;
    }
}
