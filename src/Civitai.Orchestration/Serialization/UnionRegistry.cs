using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Serialization;

/// <summary>The discriminator trees of all unions, built from the catalogue.</summary>
internal sealed class UnionRegistry
{
    private readonly Dictionary<Type, object> _trees = [];

    internal static UnionRegistry Create(IEnumerable<InputDefinition> definitions)
    {
        var registry = new UnionRegistry();
        foreach (InputDefinition definition in definitions)
            definition.Register(registry);
        return registry;
    }

    internal void Add<TBase>(ReadOnlySpan<Discriminator> path, UnionLeaf<TBase> leaf)
        where TBase : WireRecord
    {
        if (!_trees.TryGetValue(typeof(TBase), out object? tree))
            _trees.Add(typeof(TBase), tree = new UnionNode<TBase>(path[0].Name));
        ((UnionNode<TBase>)tree).Add(path, leaf);
    }

    internal UnionNode<TBase> Tree<TBase>()
        where TBase : WireRecord => (UnionNode<TBase>)_trees[typeof(TBase)];
}
