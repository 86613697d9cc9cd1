using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Writes a small LoRA in the safetensors layout: header length, JSON header, tensor data.</summary>
internal static class SafetensorsFile
{
    private const int Features = 32;
    private const string Layer = "lora_unet_mid_block_attn_proj";

    public static byte[] Lora(ulong key, int rank, int alpha, IEnumerable<KeyValuePair<string, string>> metadata)
    {
        rank = Math.Clamp(rank, 1, 256);
        int weights = rank * Features * sizeof(float);
        var names = new JsonObject();
        foreach (var (name, value) in metadata)
            names[name] = value;

        var header = new JsonObject
        {
            ["__metadata__"] = names,
            [$"{Layer}.alpha"] = Tensor([], 0, sizeof(float)),
            [$"{Layer}.lora_down.weight"] = Tensor([rank, Features], sizeof(float), weights),
            [$"{Layer}.lora_up.weight"] = Tensor([Features, rank], sizeof(float) + weights, weights),
        };

        // Spaces after the JSON keep the data on an eight byte boundary.
        byte[] json = Encoding.UTF8.GetBytes(header.ToJsonString());
        int headerLength = (json.Length + 7) / 8 * 8;
        byte[] file = new byte[8 + headerLength + sizeof(float) + weights * 2];
        BinaryPrimitives.WriteInt64LittleEndian(file, headerLength);
        json.CopyTo(file, 8);
        file.AsSpan(8 + json.Length, headerLength - json.Length).Fill((byte)' ');

        var data = file.AsSpan(8 + headerLength);
        BinaryPrimitives.WriteSingleLittleEndian(data, alpha);
        ulong state = key;
        for (int at = sizeof(float); at < data.Length; at += sizeof(float))
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            BinaryPrimitives.WriteSingleLittleEndian(data[at..], ((state >> 40) / (float)(1 << 24) - 0.5f) / 50);
        }

        return file;
    }

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static JsonObject Tensor(int[] shape, int start, int length) => new()
    {
        ["dtype"] = "F32",
        ["shape"] = new JsonArray([.. shape.Select(side => (JsonNode)side)]),
        ["data_offsets"] = new JsonArray(start, start + length),
    };
}
