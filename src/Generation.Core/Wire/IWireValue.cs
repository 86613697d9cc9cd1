using System.Diagnostics.CodeAnalysis;

namespace Generation.Wire;

/// <summary>A value of its own form in JSON: no record, no vocabulary.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
internal interface IWireValue<TSelf>
{
    /// <summary>What is expected, for a message, for example <c>Text or a reference is expected.</c></summary>
    static abstract string Expected { get; }

    /// <summary>Whether there is nothing to write.</summary>
    bool IsMissing { get; }

    /// <summary>Reads the value that the reader stands on, which is not null. When it does not fit, the reader may stand anywhere inside it.</summary>
    static abstract bool TryRead(ref RecordReader reader, [MaybeNullWhen(false)] out TSelf value);

    /// <summary>Writes the value.</summary>
    void Write(ref RecordWriter writer);
}
