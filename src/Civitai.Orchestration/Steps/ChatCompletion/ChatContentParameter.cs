using System.Text.Json.Nodes;

namespace Civitai.Orchestration.ChatCompletion;

/// <summary>What a user's message holds: a list of parts, or a text alone.</summary>
internal sealed record ChatContentParameter : ObjectListParameter<ChatContentPart>
{
    private readonly Member<ChatContent?> _content;

    public ChatContentParameter(Member<ChatContent?> member)
        : base(new PartsMember(member))
    {
        _content = member;
        Forms = [ChatContentPart.Row];
    }

    public override ParameterKind Kind => ParameterKind.Text;

    internal override bool IsSet(WireRecord record) => _content.Get(record)?.Text is not null || base.IsSet(record);

    private protected override void DescribeValue(JsonObject schema)
    {
        var parts = new JsonObject();
        base.DescribeValue(parts);
        schema["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, parts);
    }

    internal override void Check(WireRecord record, ref ValidationSink sink)
    {
        if (_content.Get(record)?.Text is not { } text)
        {
            base.Check(record, ref sink);
            return;
        }

        CheckPresence(record, isSet: true, ref sink);
        CheckText(Name, text, ref sink);
    }

    // The parts of a content.
    private sealed class PartsMember(Member<ChatContent?> content) : Member<IReadOnlyList<ChatContentPart>?>(content.Name, content.PropertyName, content.Summary)
    {
        public override IReadOnlyList<ChatContentPart>? Get(WireRecord record) => content.Get(record)?.Parts;

        public override WireRecord With(WireRecord record, IReadOnlyList<ChatContentPart>? value) => content.With(record, value is null ? null : ChatContent.FromParts(value));
    }
}
