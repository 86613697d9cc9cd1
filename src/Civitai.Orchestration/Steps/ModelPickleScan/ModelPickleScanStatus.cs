// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelPickleScan;

/// <summary>How a pickle scan ended.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ModelPickleScanStatus>))]
public readonly struct ModelPickleScanStatus(string value) : IStringValue<ModelPickleScanStatus>, IEquatable<ModelPickleScanStatus>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["clean", "dangerousImportsFound", "skippedSafetensors", "skippedGguf", "skipped", "parseError", "error"];

    /// <summary>Sent as <c>clean</c>.</summary>
    public static ModelPickleScanStatus Clean { get; } = new("clean");
    /// <summary>Sent as <c>dangerousImportsFound</c>.</summary>
    public static ModelPickleScanStatus DangerousImportsFound { get; } = new("dangerousImportsFound");
    /// <summary>Sent as <c>skippedSafetensors</c>.</summary>
    public static ModelPickleScanStatus SkippedSafetensors { get; } = new("skippedSafetensors");
    /// <summary>Sent as <c>skippedGguf</c>.</summary>
    public static ModelPickleScanStatus SkippedGguf { get; } = new("skippedGguf");
    /// <summary>Sent as <c>skipped</c>.</summary>
    public static ModelPickleScanStatus Skipped { get; } = new("skipped");
    /// <summary>Sent as <c>parseError</c>.</summary>
    public static ModelPickleScanStatus ParseError { get; } = new("parseError");
    /// <summary>Sent as <c>error</c>.</summary>
    public static ModelPickleScanStatus Error { get; } = new("error");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ModelPickleScanStatus Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ModelPickleScanStatus left, ModelPickleScanStatus right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ModelPickleScanStatus left, ModelPickleScanStatus right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ModelPickleScanStatus other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ModelPickleScanStatus other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
