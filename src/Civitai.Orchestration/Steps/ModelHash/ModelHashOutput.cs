// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelHash;

/// <summary>What a model hash step computed.</summary>
/// <remarks>Schema name <c>ModelHashOutput</c>.</remarks>
public sealed partial record ModelHashOutput : WireRecord
{
    /// <summary>SHA-256 of the file; null when not reported.</summary>
    public string? Sha256 { get; init; }

    /// <summary>AutoV1: 8 characters of the SHA-256 of 64 KB from the first megabyte on; null when not reported.</summary>
    public string? AutoV1 { get; init; }

    /// <summary>AutoV2: the first 10 characters of the SHA-256; null when not reported.</summary>
    public string? AutoV2 { get; init; }

    /// <summary>AutoV3: SHA-256 without the header of a safetensors file; null when not reported.</summary>
    public string? AutoV3 { get; init; }

    /// <summary>BLAKE3 of the file; null when not reported.</summary>
    public string? Blake3 { get; init; }

    /// <summary>CRC-32 of the file; null when not reported.</summary>
    public string? Crc32 { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ModelHashOutput? output, ModelHashInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("sha256", ValueShape.Text), ("autoV1", ValueShape.Text), ("autoV2", ValueShape.Text),
        ("autoV3", ValueShape.Text), ("blake3", ValueShape.Text), ("crc32", ValueShape.Text));
}
