using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>A span of time, longer than zero.</summary>
internal sealed record DurationParameter : ValueParameter<TimeSpan>
{
    public DurationParameter(Member<TimeSpan?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Duration;

    private protected override void CheckValue(WireRecord record, TimeSpan value, ref ValidationSink sink)
    {
        if (value <= TimeSpan.Zero)
            sink.Error(Name, ValidationCodes.OutOfRange, $"{Name} is {Format(value)}; it must be longer than zero.", Source);
    }

    private protected override void DescribeType(JsonObject schema)
    {
        schema["type"] = "string";
        schema["description"] += " As hh:mm:ss.";
    }

    private protected override string Format(TimeSpan value) => value.ToString("c", System.Globalization.CultureInfo.InvariantCulture);
}
