using System.Text.Json;

namespace Generation.Wire;

/// <summary>Makes the empty leaf that an object's discriminators lead to; null when they lead nowhere.</summary>
internal delegate TBase? LeafFactory<out TBase>(ref Discriminators discriminators);

/// <summary>
/// How an object finds its leaf. What has no leaf, or cannot be read as its leaf, becomes the union's unknown leaf, which keeps the element and writes it back. In a reply a member that does not fit costs
/// only itself; in a request it makes the leaf unknown, so that validation names it.
/// </summary>
/// <param name="create">Makes the leaf.</param>
/// <param name="unknown">Makes the unknown leaf, with the reason where it has a leaf of its own.</param>
/// <param name="isReply">Whether a member that does not fit costs only itself.</param>
internal sealed class Union<TBase>(LeafFactory<TBase> create, Func<JsonElement, ReadProblem?, TBase> unknown, bool isReply = false)
    where TBase : WireRecord
{
    public bool IsReply => isReply;

    public TBase? Create(ref Discriminators discriminators) => create(ref discriminators);

    public TBase Unknown(JsonElement raw, ReadProblem? problem) => unknown(raw, problem);
}

/// <summary>A leaf that keeps an object as it came.</summary>
internal interface IUnknownLeaf
{
    JsonElement Raw { get; }

    /// <summary>Why an object of a known kind could not be read; null when the kind is unknown.</summary>
    ReadProblem? Problem { get; }
}
