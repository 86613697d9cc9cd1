using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>A list of texts.</summary>
internal sealed record TextListParameter : ListParameter<string>
{
    public TextListParameter(Member<IReadOnlyList<string>?> member)
        : base(member)
    {
    }

    // Up to here items are compared pair by pair, without a set on the heap.
    private const int FewItems = 16;

    /// <summary>The most characters of an item; null when there is no bound.</summary>
    public int? MaximumItemLength { get; init; }

    /// <summary>Whether an item may stand there once only.</summary>
    public bool MustDiffer { get; init; }

    private protected override void CheckValue(IReadOnlyList<string> items, ref ValidationSink sink)
    {
        base.CheckValue(items, ref sink);
        if (MustDiffer && HasRepeats(items))
            sink.Error(Name, ValidationCodes.Conflict, $"{Name} repeats an item; all must differ.", Source);
    }

    private protected override bool IsMissing(string item) => item is null;

    private protected override void DescribeItem(JsonObject schema)
    {
        base.DescribeItem(schema);
        if (MaximumItemLength is { } most)
            schema["maxLength"] = most;
    }

    private protected override void CheckItem(string item, int index, ref ValidationSink sink)
    {
        if (item.Length > MaximumItemLength)
        {
            string place = FormattableString.Invariant($"{Name}[{index}]");
            sink.Error(
                place,
                ValidationCodes.Length,
                FormattableString.Invariant($"{place} has {item.Length} characters; it must have at most {MaximumItemLength}."),
                Source);
        }
        else
        {
            sink.CheckForLostReference(Name, item, index);
        }
    }

    private static bool HasRepeats(IReadOnlyList<string> items)
    {
        if (items.Count > FewItems)
            return items.Distinct(StringComparer.Ordinal).Count() != items.Count;
        for (int i = 1; i < items.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (string.Equals(items[i], items[j], StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}
