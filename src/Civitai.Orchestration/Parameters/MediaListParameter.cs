namespace Civitai.Orchestration.Parameters;

/// <summary>A list of images.</summary>
internal sealed record MediaListParameter : ListParameter<MediaSource>
{
    public MediaListParameter(Member<IReadOnlyList<MediaSource>?> member)
        : base(member)
    {
    }

    /// <summary>What may stand there where no reference does.</summary>
    public AddressForm Form { get; init; } = Addresses.Media;

    internal override int CountMedia(WireRecord record) => Read(record)?.Count(s => s?.Text is not null) ?? 0;

    private protected override bool IsMissing(MediaSource item) => item is null;

    private protected override void CheckItem(MediaSource item, int index, ref ValidationSink sink)
    {
        if (item.Reference is { } reference)
            sink.CheckReference(FormattableString.Invariant($"{Name}[{index}]"), reference, ParameterKind.Media, Medium.OfMember(Name));
        else
            Form.Check(Name, item.Text, Source, ref sink, index);
    }
}
