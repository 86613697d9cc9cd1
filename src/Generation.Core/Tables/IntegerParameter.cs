using System.Globalization;

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

    private protected override void CheckValue(WireRecord record, long value, ref ValidationSink sink) => CheckNumber(record, value, ref sink);

    private protected override string Format(long value) => value.ToString(CultureInfo.InvariantCulture);
}
