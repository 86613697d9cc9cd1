namespace Generation;

/// <summary>A member that tells the shapes of a union apart, with the value that stands for one of them.</summary>
/// <param name="Name">The member's JSON name, for example <c>ecosystem</c>.</param>
/// <param name="Value">The value, for example <c>sdxl</c>.</param>
public readonly record struct Discriminator(string Name, string Value)
{
    /// <summary>Whether the service takes this value where the member is absent.</summary>
    public bool IsDefault { get; init; }

    /// <summary>The member and its value as <c>name=value</c>.</summary>
    public override string ToString() => $"{Name}={Value}";
}
