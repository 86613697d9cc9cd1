using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>A parameter whose member holds a list.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
internal abstract record ListParameter<T> : ReferenceParameter<IReadOnlyList<T>>
{
    private protected ListParameter(Member<IReadOnlyList<T>?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.List;

    public override string? DefaultText => Default is null ? null : "[]";

    /// <summary>Whether an empty list counts as a missing one.</summary>
    public bool NeedsItems { get; init; }

    internal override decimal? Number(WireRecord record) => Read(record)?.Count;

    private protected override bool IsSet(IReadOnlyList<T>? value) => value is not null && !(NeedsItems && value.Count == 0);

    private protected sealed override void DescribeValue(JsonObject schema)
    {
        schema["type"] = "array";
        var item = new JsonObject();
        DescribeItem(item);
        schema["items"] = item;
        DescribeLength(schema, "Items");
    }

    /// <summary>Adds the type and the limits of an item to a JSON Schema.</summary>
    private protected virtual void DescribeItem(JsonObject schema) => schema["type"] = "string";

    private protected override void CheckValue(IReadOnlyList<T> items, ref ValidationSink sink)
    {
        CheckLength(items.Count, "items", ref sink);
        for (int i = 0; i < items.Count; i++)
        {
            if (!IsMissing(items[i]))
                CheckItem(items[i], i, ref sink);
            else
                sink.Error(
                    FormattableString.Invariant($"{Name}[{i}]"),
                    ValidationCodes.Required,
                    FormattableString.Invariant($"{Name}[{i}] is null; leave it out or give a value."),
                    Source);
        }
    }

    /// <summary>Whether an item is null. Asked only where it can be: for a structure the question alone would allocate.</summary>
    private protected virtual bool IsMissing(T item) => false;

    private protected abstract void CheckItem(T item, int index, ref ValidationSink sink);
}
