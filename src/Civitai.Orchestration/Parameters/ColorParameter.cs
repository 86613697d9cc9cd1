using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Parameters;

/// <summary>A color, as # and six hexadecimal digits.</summary>
internal sealed record ColorParameter : ReferenceParameter<string>
{
    private const int Digits = 6;

    public ColorParameter(Member<string?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Text;

    public override string? DefaultText => Default;

    private protected override void DescribeValue(JsonObject schema)
    {
        schema["type"] = "string";
        schema["pattern"] = "^#[0-9A-Fa-f]{6}$";
        if (Default is not null)
            schema["default"] = Default;
    }

    private protected override void CheckValue(string value, ref ValidationSink sink)
    {
        if (!IsColor(value))
            sink.Error(Name, ValidationCodes.Malformed, $"{Name} must be # and six hexadecimal digits, for example {Default ?? "#808080"}.", Source);
    }

    private static bool IsColor(string value)
    {
        if (value.Length != Digits + 1 || value[0] != '#')
            return false;
        for (int i = 1; i <= Digits; i++)
        {
            if (!char.IsAsciiHexDigit(value[i]))
                return false;
        }

        return true;
    }
}
