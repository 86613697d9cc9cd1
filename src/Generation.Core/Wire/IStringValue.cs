namespace Generation;

/// <summary>
/// An open vocabulary over text: known values are static properties, unknown text is kept and written back unchanged.
/// </summary>
/// <typeparam name="TSelf">The implementing structure.</typeparam>
public interface IStringValue<TSelf>
    where TSelf : struct, IStringValue<TSelf>
{
    /// <summary>The text as it travels in JSON; empty for the default value.</summary>
    string Value { get; }

    /// <summary>Whether the value is one that this version of the library knows.</summary>
    bool IsKnown { get; }

    /// <summary>Every value that this version of the library knows, in the service's order.</summary>
    static abstract IReadOnlyList<string> KnownValues { get; }

    /// <summary>Wraps any text, known or not.</summary>
    /// <param name="value">The text as it travels in JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    static abstract TSelf Create(string value);
}
