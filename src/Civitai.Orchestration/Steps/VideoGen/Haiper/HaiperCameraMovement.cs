// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.VideoGen;

/// <summary>How the camera moves in a video of Haiper.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<HaiperCameraMovement>))]
public readonly struct HaiperCameraMovement(string value) : IStringValue<HaiperCameraMovement>, IEquatable<HaiperCameraMovement>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["none", "panRight", "panLeft", "tiltUp", "tiltDown", "zoomIn", "zoomOut"];

    /// <summary>Sent as <c>none</c>.</summary>
    public static HaiperCameraMovement None { get; } = new("none");
    /// <summary>Sent as <c>panRight</c>.</summary>
    public static HaiperCameraMovement PanRight { get; } = new("panRight");
    /// <summary>Sent as <c>panLeft</c>.</summary>
    public static HaiperCameraMovement PanLeft { get; } = new("panLeft");
    /// <summary>Sent as <c>tiltUp</c>.</summary>
    public static HaiperCameraMovement TiltUp { get; } = new("tiltUp");
    /// <summary>Sent as <c>tiltDown</c>.</summary>
    public static HaiperCameraMovement TiltDown { get; } = new("tiltDown");
    /// <summary>Sent as <c>zoomIn</c>.</summary>
    public static HaiperCameraMovement ZoomIn { get; } = new("zoomIn");
    /// <summary>Sent as <c>zoomOut</c>.</summary>
    public static HaiperCameraMovement ZoomOut { get; } = new("zoomOut");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static HaiperCameraMovement Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(HaiperCameraMovement left, HaiperCameraMovement right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(HaiperCameraMovement left, HaiperCameraMovement right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(HaiperCameraMovement other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HaiperCameraMovement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
