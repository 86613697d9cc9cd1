using System.ComponentModel;

namespace Generation;

/// <summary>A record that the library reads from JSON by itself. For the serializer's converters; programs have no use for it.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IWireRecord<TSelf>
    where TSelf : WireRecord
{
    /// <summary>Reads the value that the reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    static abstract TSelf Read(ref RecordReader reader);
}
