using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Generation.Wire;

/// <summary>
/// The one converter of every union: looks for the discriminators at the top level of the object, in any position, finds
/// the leaf in the tree and reads the object as that leaf. What has no leaf, or cannot be read as its leaf, becomes the union's unknown
/// leaf, which keeps the element and writes it back. In a reply a member that does not fit costs only itself; in a request it makes the leaf unknown,
/// so that validation names it. Of a discriminator that stands there twice the first one counts.
/// </summary>
internal sealed class UnionConverter<TBase>(UnionNode<TBase> tree, Func<JsonElement, ReadProblem?, TBase> unknown, bool isReply = false) : JsonConverter<TBase>
    where TBase : WireRecord
{
    public override TBase Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader start = reader;
        ReadProblem? problem = null;
        if (reader.TokenType != JsonTokenType.StartObject)
            problem = new ReadProblem("", "An object is expected.");
        else if (tree.Find(start, out List<string>? absent) is { } leaf)
        {
            try
            {
                return WithoutAbsent(leaf.Read(ref reader, options), absent);
            }
            catch (Exception e) when (OddMembers.IsReadFailure(e))
            {
                reader = start;
                if (isReply && ReadOdd(leaf, start, options) is { } odd)
                {
                    reader.Skip();
                    return WithoutAbsent(odd, absent);
                }

                problem = leaf.Explain(start, options);
            }
        }

        return unknown(JsonElement.ParseValue(ref reader), problem);
    }

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options)
    {
        if (value is IUnknownLeaf leaf)
            leaf.Raw.WriteTo(writer);
        else if (tree.LeavesByType.TryGetValue(value.GetType(), out UnionLeaf<TBase>? known))
            known.Write(writer, value, options);
        else
            throw new NotSupportedException($"{value.GetType().Name} is not a leaf of {typeof(TBase).Name}.");
    }

    private static TBase WithoutAbsent(TBase value, List<string>? absent)
    {
        for (int i = 0; i < absent?.Count; i++)
            value = (TBase)value.WithoutDiscriminator(absent[i]);
        return value;
    }

    private static TBase? ReadOdd(UnionLeaf<TBase> leaf, Utf8JsonReader start, JsonSerializerOptions options)
    {
        try
        {
            return (TBase)OddMembers.Read(JsonElement.ParseValue(ref start), options.GetTypeInfo(leaf.Type));
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>A leaf that keeps an object as it came.</summary>
internal interface IUnknownLeaf
{
    JsonElement Raw { get; }
}

/// <summary>
/// A place in a discriminator tree: the member to look at, and where each of its values leads. Where the service has a default, a member that is
/// absent or null leads to the default's branch.
/// </summary>
internal sealed class UnionNode<TBase>(string property)
    where TBase : WireRecord
{
    private readonly List<Branch> _branches = [];
    private readonly byte[] _property = System.Text.Encoding.UTF8.GetBytes(property);
    private Branch? _default;

    public string Property => property;

    /// <summary>Every leaf below this place, by its type.</summary>
    public Dictionary<Type, UnionLeaf<TBase>> LeavesByType { get; } = [];

    public IEnumerable<string> Values => _branches.Select(b => b.Text);

    /// <summary>Whether the service has a default for the member.</summary>
    public bool HasDefault => _default is not null;

    /// <summary>The leaf that an object belongs to, with the discriminators that it leaves to the service; null when there is none.</summary>
    public UnionLeaf<TBase>? Find(Utf8JsonReader start, out List<string>? absent)
    {
        absent = null;
        UnionNode<TBase> node = this;
        while (true)
        {
            Utf8JsonReader reader = start;
            Branch? branch;
            if (node.MoveToValue(ref reader))
            {
                branch = node.Find(ref reader);
            }
            else
            {
                branch = node._default;
                if (branch is not null)
                    (absent ??= []).Add(node.Property);
            }

            if (branch?.Node is not { } next)
                return branch?.Leaf;
            node = next;
        }
    }

    /// <summary>The child under a value, or under the default for null; null when the value is unknown or leads to a leaf.</summary>
    public UnionNode<TBase>? Child(string? value) => (value is null ? _default : _branches.Find(b => b.Text == value))?.Node;

    public bool Knows(string value) => _branches.Exists(b => b.Text == value);

    public void Add(ReadOnlySpan<Discriminator> path, UnionLeaf<TBase> leaf)
    {
        LeavesByType[leaf.Type] = leaf;
        Discriminator first = path[0];
        if (first.Name != property)
            throw new InvalidOperationException($"{leaf.Type.Name} is told apart by '{first.Name}' where its siblings use '{property}'.");

        byte[] utf8 = System.Text.Encoding.UTF8.GetBytes(first.Value);
        Branch? branch = _branches.Find(b => b.Text == first.Value);
        if (branch is null)
        {
            branch = new Branch(utf8, first.Value, path.Length == 1 ? null : new UnionNode<TBase>(path[1].Name), path.Length == 1 ? leaf : null);
            _branches.Add(branch);
        }

        if (first.IsDefault)
            _default = branch;
        branch.Node?.Add(path[1..], leaf);
    }

    private Branch? Find(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            return null;
        foreach (Branch branch in _branches)
        {
            if (reader.ValueTextEquals(branch.Value))
                return branch;
        }

        return null;
    }

    // Whether the member is there and not null; the reader then stands on its value.
    private bool MoveToValue(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = reader.ValueTextEquals(_property);
            reader.Read();
            if (found)
                return reader.TokenType != JsonTokenType.Null;
            reader.Skip();
        }

        return false;
    }

    private sealed record Branch(byte[] Value, string Text, UnionNode<TBase>? Node, UnionLeaf<TBase>? Leaf);
}

/// <summary>A leaf of a union, read and written through its own contract.</summary>
internal abstract class UnionLeaf<TBase>
{
    public abstract Type Type { get; }

    public abstract TBase Read(ref Utf8JsonReader reader, JsonSerializerOptions options);

    /// <summary>Where and why <see cref="Read"/> fails from <paramref name="reader"/> on.</summary>
    public abstract ReadProblem Explain(Utf8JsonReader reader, JsonSerializerOptions options);

    public abstract void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options);
}

/// <inheritdoc/>
internal sealed class UnionLeaf<TBase, TLeaf> : UnionLeaf<TBase>
    where TLeaf : TBase
{
    public override Type Type => typeof(TLeaf);

    // The serializer's entry point would scan the whole value once before it reads it, at each level of nested unions.
    public override TBase Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        ((JsonConverter<TLeaf>)options.GetTypeInfo(typeof(TLeaf)).Converter).Read(ref reader, typeof(TLeaf), options)
        ?? throw new JsonException("An object is expected.");

    // A converter called directly does not know its path; the entry point does.
    public override ReadProblem Explain(Utf8JsonReader reader, JsonSerializerOptions options)
    {
        try
        {
            JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<TLeaf>)options.GetTypeInfo(typeof(TLeaf)));
            return new ReadProblem("", "An object is expected.");
        }
        catch (JsonException e)
        {
            return ReadProblem.From(e);
        }
        catch (Exception e) when (OddMembers.IsReadFailure(e))
        {
            return new ReadProblem("", "The object cannot be read.");
        }
    }

    public override void Write(Utf8JsonWriter writer, TBase value, JsonSerializerOptions options) =>
        ((JsonConverter<TLeaf>)options.GetTypeInfo(typeof(TLeaf)).Converter).Write(writer, (TLeaf)value!, options); // a leaf is never null here
}
