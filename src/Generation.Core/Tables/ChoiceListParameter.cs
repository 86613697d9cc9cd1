using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>A list of values of an open vocabulary.</summary>
internal sealed record ChoiceListParameter<T> : ListParameter<T>
    where T : struct, IStringValue<T>
{
    public ChoiceListParameter(Member<IReadOnlyList<T>?> member)
        : base(member) => AllowedValues = T.KnownValues;

    /// <summary>Whether another value than the known ones is a warning, because the service may be newer.</summary>
    public bool IsOpen { get; init; }

    private protected override void DescribeItem(JsonObject schema)
    {
        base.DescribeItem(schema);
        if (!IsOpen)
            DescribeChoices(schema);
    }

    private protected override void CheckItem(T item, int index, ref ValidationSink sink)
    {
        if (!item.IsKnown)
            Refuse(item, index, ref sink);
    }

    private void Refuse(T item, int index, ref ValidationSink sink)
    {
        string place = FormattableString.Invariant($"{Name}[{index}]");
        if (IsOpen)
            sink.Warn(
                place,
                ValidationCodes.NotAllowed,
                $"{place} is '{Spelling.Shorten(item.Value)}', which is not documented. Known are {string.Join(", ", AllowedValues)}.",
                Source);
        else
            sink.Error(
                place,
                ValidationCodes.NotAllowed,
                $"{place} is '{Spelling.Shorten(item.Value)}'; it must be one of {string.Join(", ", AllowedValues)}.",
                Source);
    }
}
