using System.Text.Json.Nodes;

namespace Generation.Tables;

/// <summary>Text.</summary>
internal sealed record TextParameter : ReferenceParameter<string>
{
    public TextParameter(Member<string?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Text;

    public override string? DefaultText => Default;

    internal override decimal? Number(WireRecord record) => Read(record)?.Length;

    /// <summary>The signs that the text may hold beside letters and digits of ASCII; null when it may hold anything.</summary>
    public string? Signs { get; init; }

    private protected override void CheckValue(string text, ref ValidationSink sink)
    {
        if (Signs is not null && !IsPlain(text))
            sink.Error(Name, ValidationCodes.Malformed, $"{Name} must be {RangeText(MinimumLength, MaximumLength)} letters, digits or one of {Signs}.", Source);
        else
            CheckText(Name, text, ref sink);
    }

    private protected override void DescribeValue(JsonObject schema)
    {
        schema["type"] = "string";
        DescribeLength(schema, "Length");
        if (Signs is not null)
            schema["pattern"] = $"^[A-Za-z0-9{Signs}]*$";
        if (Default is not null)
            schema["default"] = Default;
    }

    private bool IsPlain(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !Signs!.Contains(c, StringComparison.Ordinal)) // asked only where there are signs
                return false;
        }

        return !(text.Length < MinimumLength) && !(text.Length > MaximumLength);
    }
}
