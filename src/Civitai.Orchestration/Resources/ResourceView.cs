using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>A choice of resources that can be listed; there is none that lists all.</summary>
/// <remarks>An open vocabulary: text that the service adds later is kept, compared without regard to case and written back unchanged.</remarks>
[JsonConverter(typeof(StringValueConverter<ResourceView>))]
public readonly struct ResourceView(string value) : IStringValue<ResourceView>, IEquatable<ResourceView>
{
    private readonly string? _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>Those that the service is about to make ready.</summary>
    public static ResourceView Queue { get; } = new("queue");

    /// <inheritdoc/>
    public static IReadOnlyList<string> KnownValues { get; } =
        ["queue"];

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public bool IsKnown => StringValue.Contains(KnownValues, Value);

    /// <inheritdoc/>
    public static ResourceView Create(string value) => new(value);

    /// <summary>Whether both hold the same text, without regard to case.</summary>
    public static bool operator ==(ResourceView left, ResourceView right) => left.Equals(right);

    /// <summary>Whether the texts differ by more than case.</summary>
    public static bool operator !=(ResourceView left, ResourceView right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(ResourceView other) => StringValue.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ResourceView other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringValue.GetHashCode(_value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
