using System.Collections;
using System.Text.Json;

namespace Generation.Wire;

/// <summary>A list that holds what could be read of another, which it is written back as.</summary>
internal sealed class KeptList<T>(List<T> items, JsonElement raw) : IReadOnlyList<T>, IKeptList
{
    public JsonElement Raw => raw;

    public int Count => items.Count;

    public T this[int index] => items[index];

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <inheritdoc cref="KeptList{T}"/>
internal interface IKeptList
{
    /// <summary>The list as it came.</summary>
    JsonElement Raw { get; }
}
