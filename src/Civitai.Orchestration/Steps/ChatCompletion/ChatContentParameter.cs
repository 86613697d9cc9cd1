namespace Civitai.Orchestration.ChatCompletion;

/// <summary>What a user's message holds, in either form.</summary>
internal sealed record ChatContentParameter : NestedParameter
{
    private readonly Member<ChatContent?> _accessor;

    public ChatContentParameter(Member<ChatContent?> member)
        : base(member)
    {
        _accessor = member;
        Forms = [ChatContentPart.Row];
    }

    public override ParameterKind Kind => ParameterKind.Text;

    public override string? DefaultText => null;

    private protected override string Brackets => "[]";

    internal override bool IsSet(WireRecord record) => _accessor.Get(record) is { } content && (content.Text is not null || content.Parts is not null);

    internal override WireRecord WithDefault(WireRecord record) => With(record, WithDefaults);

    internal override WireRecord Without(WireRecord record) => _accessor.With(record, null);

    internal override WireRecord WithoutEchoes(WireRecord record) => With(base.WithoutEchoes(record), WithoutEchoesInside);

    internal override int CountMedia(WireRecord record) => RecordsIn(record).Sum(CountMediaIn);

    internal override IEnumerable<WireRecord> RecordsIn(WireRecord record) => (_accessor.Get(record)?.Parts ?? []).Where(p => p is not null);

    internal override void Check(WireRecord record, ref ValidationSink sink)
    {
        bool isSet = IsSet(record);
        CheckPresence(record, isSet, ref sink);
        if (!isSet)
            return;
        ChatContent content = _accessor.Get(record)!; // it is set
        if (content.Parts is null)
            CheckText(Name, content.Text!, ref sink); // one of both is there
        for (int i = 0; i < content.Parts?.Count; i++)
        {
            if (content.Parts[i] is null or { Unreadable: not null })
                sink.Error(
                    FormattableString.Invariant($"{Name}[{i}]"),
                    ValidationCodes.Required,
                    FormattableString.Invariant($"{Name}[{i}] is null or a plain value; it must be an object."),
                    Source);
            else
                CheckRecord(content.Parts[i], i, ref sink);
        }
    }

    private WireRecord With(WireRecord record, Func<ChatContentPart, ChatContentPart> change) =>
        _accessor.Get(record)?.Parts is { Count: > 0 } parts ? _accessor.With(record, ChatContent.FromParts([.. parts.Select(p => p is null ? p! : change(p))])) : record; // a missing part stays missing
}
