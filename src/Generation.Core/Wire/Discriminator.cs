namespace Generation;

/// <summary>A member that tells the shapes of a union apart, with the value that stands for one of them.</summary>
public readonly record struct Discriminator
{
    /// <summary>Makes a discriminator with its value.</summary>
    /// <param name="name">The member's JSON name.</param>
    /// <param name="value">The value.</param>
    public Discriminator(string name, string value) => (Name, Value) = (name, value);

    /// <summary>The member's JSON name, for example <c>ecosystem</c>.</summary>
    public string Name { get; init; }

    /// <summary>The value, for example <c>sdxl</c>.</summary>
    public string Value { get; init; }

    /// <summary>Whether the service takes this value where the member is absent.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The member and its value as <c>name=value</c>.</summary>
    public override string ToString() => $"{Name}={Value}";
}
