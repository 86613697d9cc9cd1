namespace Generation.Tables;

/// <summary>A number.</summary>
internal sealed record NumberParameter : ValueParameter<double>
{
    public NumberParameter(Member<double?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Number;

    internal override decimal? Number(WireRecord record) => (decimal?)Read(record);

    private protected override void CheckValue(WireRecord record, double value, ref ValidationSink sink) => CheckNumber(record, value, ref sink);

    private protected override string Format(double value) => Text(value);
}
