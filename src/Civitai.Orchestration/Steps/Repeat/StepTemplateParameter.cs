using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Repeat;

/// <summary>A step inside an input. Its row is that of a step in a workflow, and references inside it may name the item that the loop around it is at.</summary>
internal sealed record StepTemplateParameter : ObjectParameter<WorkflowStepTemplate>
{
    // How far below this member the members of a step's input can be.
    private const int StepDepth = 8;

    private readonly Member<WorkflowStepTemplate?> _member;

    public StepTemplateParameter(Member<WorkflowStepTemplate?> member)
        : base(member) => _member = member;

    internal override WireRecord WithDefault(WireRecord record) => _member.Get(record) is { } step ? _member.With(record, step.AsView()) : record;

    internal override WireRecord WithoutEchoes(WireRecord record) => _member.Get(record) is { } step ? _member.With(record, step.WithoutEchoes()) : record;

    internal override int CountMedia(WireRecord record) => _member.Get(record)?.GetInput()?.CountMedia() ?? 0;

    internal override void Check(WireRecord record, ref ValidationSink sink)
    {
        if (!sink.HasRoomFor(StepDepth))
        {
            sink.Warn(Name, ValidationCodes.UnknownKind, $"{Name} is a step inside more steps than validation follows; it is sent unchecked.", Source);
            return;
        }

        var workflow = sink.Scope as ReferenceScope;
        workflow?.Enter((record as RepeatInput)?.For?.ToLoop());
        base.Check(record, ref sink);
        workflow?.Leave();
    }

    private protected override void DescribeValue(JsonObject schema)
    {
        schema["type"] = "object";
        schema["properties"] = new JsonObject { ["$type"] = new JsonObject { ["type"] = "string" } };
        schema["required"] = new JsonArray("$type");
    }

    private protected override void CheckOther(WireRecord record, ref ValidationSink sink)
    {
        if (record is UnknownStepTemplate { Type.Length: 0 } unknown && RawJson.Member(unknown.Raw, "$ref") is not null)
        {
            ReferenceScope.Warn("", ref sink);
            return;
        }

        sink.NameFromHere();
        StepRows.Check((WorkflowStepTemplate)record, ref sink);
    }
}
