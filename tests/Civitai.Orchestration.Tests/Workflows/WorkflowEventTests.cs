using System.Text;
using System.Text.Json;
using Civitai.Orchestration.AceStepAudio;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Tests.Workflows;

/// <summary>What callbacks post, in the shapes of the published schema and of the guide on results and web hooks.</summary>
public sealed class WorkflowEventTests
{
    [Fact]
    public void An_event_of_a_workflow_is_read()
    {
        var happened = Assert.IsType<WorkflowStatusEvent>(WorkflowEvent.Parse("""{"$type":"workflow","workflowId":"wf-1","status":"succeeded","timestamp":"2026-08-01T10:00:00.5Z"}"""));

        Assert.Equal(("wf-1", WorkflowStatus.Succeeded, CallbackEventType.WorkflowSucceeded, true), (happened.WorkflowId, happened.Status, happened.EventType, happened.IsEnd));
        Assert.Equal(new DateTimeOffset(2026, 8, 1, 10, 0, 0, 500, TimeSpan.Zero), happened.Timestamp);
        Assert.Null(happened.Details);
    }

    [Fact]
    public void A_detailed_event_has_outputs_of_the_type_that_the_caller_knows()
    {
        var happened = (WorkflowStatusEvent)WorkflowEvent.Parse(
            """
            {"timestamp":"2026-08-01T10:00:00Z","details":{"createdAt":"2026-08-01T09:59:00Z","startedAt":null,"metadata":{"customer":7},"arguments":null,"steps":[
              {"name":"hero","status":"succeeded","cost":8.5,"input":{"engine":"sdcpp","prompt":"a pond"},"output":{"images":[{"id":"b-1","url":"https://blobs.example/1","available":true,"width":512}]}},
              {"name":"text","status":"processing","output":null}]},"status":"processing","workflowId":"wf-1","$type":"workflow"}
            """);

        WorkflowEventStepDetails step = happened.Details!.Steps[0];
        Assert.Equal(("hero", WorkflowStatus.Succeeded, 8.5m, 7), (step.Name, step.Status, step.Cost, (int)happened.Details.Metadata!["customer"]!));
        Assert.Equal("a pond", step.Input!.Value.GetProperty("prompt").GetString());
        ImageBlob image = Assert.Single(step.GetOutput<ImageGenOutput>()!.Images);
        Assert.Equal(("b-1", 512), (image.Id, image.Width));
        Assert.Null(happened.Details.Steps[1].GetOutput<ImageGenOutput>());
        Assert.False(happened.IsEnd);
        Assert.Throws<InvalidOperationException>(() => step.GetOutput<WorkflowStepPreparation>());
        Assert.Null(new WorkflowStepEventDetails().GetOutput<AceStepAudioOutput>());
    }

    [Fact]
    public void An_event_of_a_step_is_read()
    {
        var happened = Assert.IsType<WorkflowStepEvent>(WorkflowEvent.Parse(
            """{"$type":"step","workflowId":"wf-1","name":"$0","status":"preparing","preparation":{"resource":"urn:air:sdxl:checkpoint:civitai:101055@128078","queuePosition":3,"progress":0.25},"details":{"retries":2,"estimatedProgressRate":0.5}}"""));

        Assert.Equal(("$0", 3, 2, 0.5), (happened.StepName, happened.Preparation!.QueuePosition, happened.Details!.Retries, happened.Details.EstimatedProgressRate));
        Assert.False(((WorkflowEvent)happened with { Status = WorkflowStatus.Failed }).IsEnd); // the workflow may go on
    }

    [Fact]
    public void An_event_of_a_job_is_read()
    {
        var happened = Assert.IsType<WorkflowStepJobEvent>(WorkflowEvent.Parse(
            """{"$type":"job","workflowId":"wf-1","stepName":"$0","jobId":"j-1","status":"failed","progress":0.75,"reason":"blocked","blockedReason":"minor","matureContent":true}"""));

        Assert.Equal(("$0", "j-1", 0.75, "blocked", "minor", true), (happened.StepName, happened.JobId, happened.Progress, happened.Reason, happened.BlockedReason, happened.MatureContent));
        Assert.Equal(CallbackEventType.JobFailed, happened.EventType);
    }

    [Theory]
    [InlineData("""{"$type":"parade","workflowId":"wf-1","status":"succeeded","floats":[1,2]}""")]
    [InlineData("""{"workflowId":"wf-1","status":"succeeded"}""")]
    [InlineData("""{"$type":7}""")]
    public void An_event_of_another_kind_is_kept(string json)
    {
        var happened = Assert.IsType<UnknownWorkflowEvent>(WorkflowEvent.Parse(json));

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, happened.Raw));
        Assert.False(happened.IsEnd);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(happened.ToJson()).RootElement));
    }

    [Fact]
    public void What_does_not_fit_costs_itself_alone()
    {
        var happened = Assert.IsType<WorkflowStatusEvent>(WorkflowEvent.Parse("""{"$type":"workflow","workflowId":"wf-1","status":"succeeded","timestamp":"yesterday","mood":"good"}"""));

        Assert.Equal(("wf-1", true, null), (happened.WorkflowId, happened.IsEnd, happened.Timestamp));
        Assert.Equal(["mood", "timestamp"], happened.AdditionalProperties!.Keys.Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{")]
    public void What_is_no_object_is_a_json_exception(string text)
    {
        Assert.ThrowsAny<JsonException>(() => WorkflowEvent.Parse(text));
        Assert.ThrowsAny<JsonException>(() => WorkflowEvent.Parse(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Presets_ask_for_the_four_ends_and_for_everything()
    {
        var address = new Uri("https://studio.example/hook");

        Assert.Equal(["workflow:succeeded", "workflow:failed", "workflow:expired", "workflow:canceled"], WorkflowCallback.ForEnds(address).Events.Select(e => e.Value));
        Assert.Equal(["workflow:*", "step:*", "job:*"], WorkflowCallback.ForEverything(address).Events.Select(e => e.Value));
        Assert.Throws<ArgumentNullException>(() => WorkflowCallback.ForEnds(null!));
    }

    [Fact]
    public void An_event_says_what_it_is_and_nothing_of_what_it_holds()
    {
        WorkflowEvent happened = WorkflowEvent.Parse("""{"$type":"workflow","workflowId":"wf-1","status":"succeeded","details":{"metadata":{"note":"confidential"},"steps":[]}}""");

        Assert.Contains("workflow:succeeded", happened.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("confidential", happened.ToString(), StringComparison.Ordinal);
    }
}
