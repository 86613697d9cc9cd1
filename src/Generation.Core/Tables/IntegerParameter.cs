using System.Globalization;
using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>A whole number.</summary>
internal sealed record IntegerParameter : ValueParameter<long>
{
    public IntegerParameter(Member<long?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.WholeNumber;

    internal override decimal? Number(WireRecord record) => Read(record);

    internal override bool IsDefault(WireRecord record) => Default is { } value && Read(record) == value;

    private protected override void CheckValue(WireRecord record, long value, ref ValidationSink sink)
    {
        if (AllowedValues.Count > 0 && !IsAllowed(value))
            sink.Error(Name, ValidationCodes.NotAllowed, $"{Name} is {Format(value)}; it must be one of {string.Join(", ", AllowedValues)}.", Source);
        else
            CheckNumber(record, value, ref sink);
    }

    private protected override void DescribeType(JsonObject schema)
    {
        schema["type"] = "integer";
        DescribeRange(schema);
        if (AllowedValues.Count > 0)
            schema["enum"] = new JsonArray([.. AllowedValues.Select(v => (JsonNode)long.Parse(v, CultureInfo.InvariantCulture))]);
    }

    private protected override JsonNode ToJson(long value) => value;

    // Compared as text, which is how a row lists them; nothing is allocated.
    private bool IsAllowed(long value)
    {
        Span<char> text = stackalloc char[20]; // the longest there is
        value.TryFormat(text, out int length, provider: CultureInfo.InvariantCulture);
        for (int i = 0; i < AllowedValues.Count; i++)
        {
            if (text[..length].SequenceEqual(AllowedValues[i]))
                return true;
        }

        return false;
    }

    private protected override string Format(long value) => value.ToString(CultureInfo.InvariantCulture);
}
