using System.Text.Json;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration;

/// <summary>
/// What the service posts to the address of a <see cref="WorkflowCallback"/>: a workflow, a step or a job has changed. Nothing signs it, so take it as a hint: read the workflow before anything is published, paid or
/// deleted because of it.
/// </summary>
/// <remarks>
/// Events of one workflow come in order, some more than once: those of processing whenever work got on, and any whose receipt was not confirmed with a status of 200 to 299. Source: the guide to results and web hooks.
/// <c>Civitai.Orchestration.AspNetCore</c> receives them.
/// </remarks>
public abstract partial record WorkflowEvent : WireRecord
{
    private protected WorkflowEvent(string type) => Type = type;

    internal static Union<WorkflowEvent> Union { get; } = new(
        static (ref Discriminators discriminators) => discriminators.Next("$type"u8) switch
        {
            "workflow" => new WorkflowStatusEvent(),
            "step" => new WorkflowStepEvent(),
            "job" => new WorkflowStepJobEvent(),
            _ => null,
        },
        static (raw, problem) => new UnknownWorkflowEvent(raw, problem),
        isReply: true);

    /// <summary>What has changed: <c>workflow</c>, <c>step</c> or <c>job</c>. Wire name <c>$type</c>.</summary>
    [JsonPropertyName("$type")]
    [JsonPropertyOrder(-10)]
    public string Type { get; }

    /// <summary>The workflow's id; empty where the event names none.</summary>
    [JsonIgnore]
    public string WorkflowId { get => WorkflowIdOnWire ?? ""; init => WorkflowIdOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("workflowId")]
    [JsonPropertyOrder(-9)]
    internal string? WorkflowIdOnWire { get; init; }

    /// <summary>The status that what has changed has now.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public WorkflowStatus Status { get; init; }

    /// <summary>The event as a <see cref="WorkflowCallback"/> asks for it, for example <c>step:processing</c>.</summary>
    [JsonIgnore]
    public CallbackEventType EventType => new($"{Type}:{Status.Value}");

    /// <summary>Whether the whole workflow has ended, well or not. The end of a step or of a job is none: others may follow, or a repetition.</summary>
    [JsonIgnore]
    public bool IsEnd => Type == "workflow" && Status.IsTerminal;

    /// <summary>Reads an event as it is posted.</summary>
    /// <param name="json">The body.</param>
    /// <returns>The event; an <see cref="UnknownWorkflowEvent"/> where its kind is not known or it cannot be read as its kind.</returns>
    /// <exception cref="JsonException">The text is no JSON object.</exception>
    public static WorkflowEvent Parse(string json) => WireReader.Read<WorkflowEvent>(json);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="utf8Json">The body, in UTF-8.</param>
    public static WorkflowEvent Parse(ReadOnlySpan<byte> utf8Json) => WireReader.Read<WorkflowEvent>(utf8Json);

    /// <summary>Writes the event as JSON, with everything that came with it.</summary>
    public string ToJson() => WireWriter.ToText(this);

    internal override string? Describe() => SafeText.List(EventType.Value, WorkflowId);
}
