using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Parameters;

/// <summary>An image, by address, as a data URL or as base64 text.</summary>
internal sealed record MediaParameter : ReferenceParameter<MediaSource>
{
    public MediaParameter(Member<MediaSource?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Media;

    /// <summary>What may stand there where no reference does.</summary>
    public AddressForm Form { get; init; } = Addresses.Media;

    internal override int CountMedia(WireRecord record) => Read(record)?.Text is null ? 0 : 1;

    private protected override void DescribeValue(JsonObject schema) => schema["type"] = "string";

    private protected override void CheckValue(MediaSource value, ref ValidationSink sink)
    {
        if (value.Reference is { } reference)
            sink.CheckReference(Name, reference, Kind, Medium.OfMember(Name));
        else
            Form.Check(Name, value.Text, Source, ref sink);
    }
}
