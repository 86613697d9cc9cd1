// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.CustomComfy;

/// <summary>What is recorded while a graph of ComfyUI runs.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ComfyTraceMode>))]
public readonly struct ComfyTraceMode(string value) : IStringValue<ComfyTraceMode>, IEquatable<ComfyTraceMode>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["none", "logs", "binary"];

    /// <summary>Nothing.</summary>
    public static ComfyTraceMode None { get; } = new("none");
    /// <summary>Lines of text.</summary>
    public static ComfyTraceMode Logs { get; } = new("logs");
    /// <summary>Everything, with previews.</summary>
    public static ComfyTraceMode Binary { get; } = new("binary");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ComfyTraceMode Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ComfyTraceMode left, ComfyTraceMode right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ComfyTraceMode left, ComfyTraceMode right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ComfyTraceMode other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ComfyTraceMode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
