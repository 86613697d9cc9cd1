using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageResourceTraining;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Workflows;

/// <summary>What a finished workflow really holds, and which snapshots differ.</summary>
public class OutcomeTests
{
    [Theory]
    [InlineData("""{"epochNumber":1,"model":{"id":"M","available":true}}""", true)]
    [InlineData("""{"epochNumber":1,"model":{"id":"M","available":false}}""", false)]
    [InlineData("""{"epochNumber":1,"model":{"id":"M","available":false,"url":"https://files.example.com/1"}}""", false)]
    [InlineData("""{"epochNumber":1,"model":{"id":"M","url":"https://files.example.com/1"}}""", true)]
    [InlineData("""{"epochNumber":1,"model":{"id":"M","available":null,"url":""}}""", false)]
    [InlineData("""{"epochNumber":1,"model":{"type":"image","id":"M","available":false}}""", false)]
    [InlineData("""{"epochNumber":1,"model":{"id":"M"}}""", false)]
    [InlineData("""{"epochNumber":1,"model":null}""", false)]
    [InlineData("""{"epochNumber":1,"model":5}""", false)]
    [InlineData("""{"epochNumber":1}""", false)]
    [InlineData("null", false)]
    public void IsAvailable_of_an_epoch_is_what_its_file_says(string epoch, bool isAvailable)
    {
        TrainingStep step = Assert.IsType<TrainingStep>(Workflow.Parse($$"""{"steps":[{"$type":"training","output":{"epochs":[{{epoch}}]} }]}""").Steps[0]);

        Assert.Equal(isAvailable, Assert.Single(step.Output!.Epochs).IsAvailable); // the body has an output
    }

    [Theory]
    [InlineData("""{"blobUrl":"https://files.example.com/1","blobSize":5}""", true)]
    [InlineData("""{"blobUrl":"https://files.example.com/1"}""", true)]
    [InlineData("""{"blobUrl":"https://files.example.com/1","blobSize":0}""", false)]
    [InlineData("""{"blobName":"a","blobUrl":""}""", false)]
    [InlineData("""{"blobName":"a"}""", false)]
    public void IsAvailable_of_an_epoch_of_the_older_interface_needs_a_file(string epoch, bool isAvailable)
    {
        ImageResourceTrainingStep step = Assert.IsType<ImageResourceTrainingStep>(Workflow.Parse($$"""{"steps":[{"$type":"imageResourceTraining","output":{"epochs":[{{epoch}}]} }]}""").Steps[0]);

        Assert.Equal(isAvailable, Assert.Single(step.Output!.Epochs).IsAvailable); // the body has an output
    }

    [Theory]
    [InlineData(StepOutcome.Pending, 0, """{"$type":"imageGen","status":"processing"}""")]
    [InlineData(StepOutcome.Pending, 0, """{"$type":"imageGen","status":"hibernating"}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"imageGen","status":"succeeded","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x"},"output":{"images":[{"id":"A","available":true}]}}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"imageGen","status":"succeeded","output":{"images":[{"id":"A","available":true}]}}""")]
    [InlineData(StepOutcome.Incomplete, 2, """{"$type":"imageGen","status":"succeeded","input":{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"x","quantity":3},"output":{"images":[{"id":"A","available":true}]}}""")]
    [InlineData(StepOutcome.Incomplete, 1, """{"$type":"imageGen","status":"succeeded","input":{"engine":"paintbrush","quantity":2},"output":{"images":[{"id":"A","available":true},{"id":"B","available":false}]}}""")]
    [InlineData(StepOutcome.Incomplete, 1, """{"$type":"imageGen","status":"succeeded","output":{"images":[{"id":"A","available":true}],"errors":["no worker"]}}""")]
    [InlineData(StepOutcome.Empty, 1, """{"$type":"imageGen","status":"succeeded","output":{"images":[{"id":"A","available":false}]}}""")]
    [InlineData(StepOutcome.Empty, 1, """{"$type":"imageGen","status":"succeeded","output":{"images":[null]}}""")]
    [InlineData(StepOutcome.Empty, 0, """{"$type":"imageGen","status":"succeeded","output":{"images":[]}}""")]
    [InlineData(StepOutcome.Empty, 0, """{"$type":"imageGen","status":"succeeded"}""")]
    [InlineData(StepOutcome.Failed, 0, """{"$type":"imageGen","status":"failed"}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"training","status":"succeeded","output":{"epochs":[{"model":{"available":true}}]}}""")]
    [InlineData(StepOutcome.Incomplete, 0, """{"$type":"training","status":"succeeded","output":{"epochs":[{"model":{"available":true}},{"model":{"available":false}}]}}""")]
    [InlineData(StepOutcome.Empty, 0, """{"$type":"training","status":"succeeded","output":{"epochs":[{"model":{"available":false}}]}}""")]
    [InlineData(StepOutcome.Failed, 0, """{"$type":"training","status":"expired"}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"imageResourceTraining","status":"succeeded","output":{"epochs":[{"blobUrl":"https://files.example.com/1"}]}}""")]
    [InlineData(StepOutcome.Incomplete, 0, """{"$type":"textToImage","status":"succeeded","input":{"prompt":"x","quantity":2,"batchSize":2},"output":{"images":[{"id":"A","available":true},{"id":"B","available":true}]}}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"textToImage","status":"succeeded","input":{"prompt":"x","batchSize":2},"output":{"images":[{"id":"A","available":true},{"id":"B","available":true}]}}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"polyGen","status":"succeeded","output":{"model":{"id":"A","available":true}}}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"polyGen","status":"succeeded","output":{"fbxModel":{"id":"A","available":true}}}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"polyGen","status":"succeeded","output":{"model":{"id":"A","available":true},"fbxModel":{"id":"B","available":true}}}""")]
    [InlineData(StepOutcome.Empty, 0, """{"$type":"polyGen","status":"succeeded","output":{"thumbnail":{"id":"A","available":true}}}""")]
    [InlineData(StepOutcome.Incomplete, 0, """{"$type":"polyGen","status":"succeeded","output":{"model":{"id":"A","available":true},"thumbnail":{"id":"B","available":false}}}""")]
    [InlineData(StepOutcome.Empty, 0, """{"$type":"polyGen","status":"succeeded","output":{}}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"transcode","status":"succeeded","output":{"id":"A","available":true,"jobId":"J"}}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"transcode","status":"succeeded","output":{"id":"A","jobId":"J","url":"https://files.example.com/1"}}""")]
    [InlineData(StepOutcome.Empty, 0, """{"$type":"transcode","status":"succeeded","output":{"id":"A","available":false,"jobId":"J"}}""")]
    [InlineData(StepOutcome.Empty, 0, """{"$type":"transcode","status":"succeeded","output":{"id":"A","available":false,"jobId":"J","url":"https://files.example.com/1"}}""")]
    [InlineData(StepOutcome.Empty, 0, """{"$type":"transcode","status":"succeeded","output":{"id":"A","jobId":"J"}}""")]
    [InlineData(StepOutcome.Complete, 0, """{"$type":"customComfy","status":"succeeded","output":{"blobs":[{"id":"A","available":true}],"tempBlobs":[{"id":"B","available":false}]}}""")]
    [InlineData(StepOutcome.Empty, 0, """{"$type":"customComfy","status":"succeeded","output":{"blobs":[],"tempBlobs":[{"id":"B","available":true}]}}""")]
    [InlineData(StepOutcome.Unknown, 0, """{"$type":"dreamCatcher","status":"succeeded"}""")]
    [InlineData(StepOutcome.Failed, 0, """{"$type":"dreamCatcher","status":"canceled"}""")]
    public void Outcome_is_what_can_be_had(StepOutcome outcome, int missingImages, string step)
    {
        Workflow workflow = Workflow.Parse($$"""{"status":"succeeded","steps":[{{step}}]}""");

        Assert.Equal(outcome, workflow.Steps[0].Outcome);
        Assert.Equal(missingImages, (workflow.Steps[0] as ImageGenStep)?.MissingImages ?? 0);
        Assert.Equal(outcome is StepOutcome.Failed or StepOutcome.Empty or StepOutcome.Incomplete, workflow.IncompleteSteps.Count == 1);
        Assert.Equal(workflow.IncompleteSteps.Count == 1, workflow.Steps[0].OutcomeReason is not null);
    }

    [Theory]
    [InlineData("hero", "timeout", "'hero' ended as failed (timeout)", """{"$type":"imageGen","name":"hero","status":"failed","reason":"timeout"}""")]
    [InlineData("hero", "no_provider_available", "'hero' ended as failed (no_provider_available)", """{"$type":"imageGen","name":"hero","status":"failed","jobs":[{"status":"failed","reason":"no_provider_available"}]}""")]
    [InlineData("$0", "it succeeded without a result that can be had", "'$0' succeeded without a result", """{"$type":"imageGen","name":"$0","status":"succeeded","output":{"images":[]}}""")]
    [InlineData("hero", "it succeeded without a result that can be had", "'hero' succeeded without a result", """{"$type":"imageGen","name":"hero","status":"succeeded","output":{"images":[{"id":"A","available":false}]}}""")]
    [InlineData("hero", null, "'hero' has not ended", """{"$type":"imageGen","name":"hero","status":"processing"}""")]
    [InlineData(null, null, "no step makes one", """{"$type":"training","name":"hero","status":"succeeded","output":{"epochs":[]}}""")]
    public void GetOutput_without_a_result_names_the_step_and_the_reason(string? name, string? reason, string message, string step)
    {
        Workflow workflow = Workflow.Parse($$"""{"id":"wf_1","status":"succeeded","steps":[{{step}}]}""");

        var e = Assert.Throws<WorkflowOutputException>(() => workflow.GetOutput<ImageGenOutput>());

        Assert.Equal((name, reason, "wf_1"), (e.StepName, e.Reason, e.WorkflowId));
        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.Same(workflow, e.Workflow);
    }

    [Fact]
    public void GetOutput_of_a_step_beside_a_failed_one_is_returned_and_the_failed_one_listed()
    {
        Workflow workflow = Workflow.Parse("""
            {"id":"wf_1","status":"succeeded","steps":[{"$type":"imageGen","name":"a","status":"failed","reason":"secret words of a prompt"},{"$type":"imageGen","name":"b","status":"succeeded","output":{"images":[{"id":"B","available":true}]}}]}
            """);

        Assert.Equal("B", Assert.Single(workflow.GetOutput<ImageGenOutput>().Images).Id);
        Assert.Equal("a", Assert.Single(workflow.IncompleteSteps).Name);
    }

    [Fact]
    public void GetOutput_text_of_the_service_stays_out_of_the_message()
    {
        Workflow workflow = Workflow.Parse("""{"id":"wf_1","status":"succeeded","steps":[{"$type":"imageGen","name":"my cat","status":"failed","reason":"secret words of a prompt"}]}""");

        var e = Assert.Throws<WorkflowOutputException>(() => workflow.GetOutput<ImageGenOutput>());

        Assert.Equal("secret words of a prompt", e.Reason);
        Assert.DoesNotContain("secret", e.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("cat", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void GetOutput_of_a_failed_training_returns_the_checkpoints_made_before()
    {
        Workflow workflow = Workflow.Parse("""{"status":"failed","steps":[{"$type":"training","status":"failed","output":{"epochs":[{"epochNumber":1,"model":{"available":true}},{"epochNumber":2,"model":{"available":false}}]}}]}""");

        Assert.Equal([1], workflow.GetOutput<TrainingOutput>().Epochs.Where(e => e.IsAvailable).Select(e => e.EpochNumber));
    }

    [Theory]
    [InlineData("imageResourceTraining")]
    [InlineData("training")]
    public void IsDatasetRejected_is_seen_in_both_kinds_of_training(string type)
    {
        Workflow workflow = Workflow.Parse($$"""{"id":"w","status":"failed","steps":[{"$type":"{{type}}","status":"failed","output":{"moderationStatus":"rejected","epochs":[]} }]}""");

        Assert.True(new WorkflowFailedException(workflow).IsDatasetRejected);
    }

    [Fact]
    public void IsSame_twice_the_same_snapshot_is_no_change()
    {
        foreach (string reply in Wire.Replies.All)
        {
            Assert.True(WorkflowChange.IsSame(Workflow.Parse(reply), Workflow.Parse(reply)));
            Assert.True(WorkflowChange.IsSame(Workflow.Parse(reply), Workflow.Parse(reply.Replace("https://files.example.com/", "https://files.example.com/again/", StringComparison.Ordinal)))); // addresses are signed anew in every reply
        }
    }

    [Theory]
    [InlineData("\"status\":\"a\"", "\"status\":\"b\"")]
    [InlineData("\"cost\":{\"total\":1}", "\"cost\":{\"total\":2}")]
    [InlineData("", "\"cost\":{\"total\":0}")]
    [InlineData("\"transactions\":{\"list\":[]}", "\"transactions\":{\"list\":[{\"type\":\"debit\",\"amount\":1}]}")]
    [InlineData("\"transactions\":{\"list\":[{\"type\":\"debit\",\"amount\":1}]}", "\"transactions\":{\"list\":[{\"type\":\"debit\",\"amount\":2}]}")]
    [InlineData("\"transactions\":{\"list\":[{\"type\":\"debit\",\"amount\":1}]}", "\"transactions\":{\"list\":[{\"type\":\"credit\",\"amount\":1}]}")]
    [InlineData("\"forceRefunded\":false", "\"forceRefunded\":true")]
    [InlineData("", "\"lostBlobsRefund\":1")]
    [InlineData("\"steps\":[]", "\"steps\":[{}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"status\":\"a\"}]", "\"steps\":[{\"$type\":\"imageGen\",\"status\":\"b\"}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"estimatedProgressRate\":0.1}]", "\"steps\":[{\"$type\":\"imageGen\",\"estimatedProgressRate\":0.2}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"preparation\":{\"progress\":0.1}}]", "\"steps\":[{\"$type\":\"imageGen\",\"preparation\":{\"progress\":0.2}}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"preparation\":{\"queuePosition\":1}}]", "\"steps\":[{\"$type\":\"imageGen\",\"preparation\":{\"queuePosition\":2}}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"queuePosition\":{\"precedingJobs\":1}}]", "\"steps\":[{\"$type\":\"imageGen\",\"queuePosition\":{\"precedingJobs\":2}}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"reason\":\"a\"}]", "\"steps\":[{\"$type\":\"imageGen\",\"reason\":\"b\"}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\"}]", "\"steps\":[{\"$type\":\"imageGen\",\"blockedReason\":\"b\"}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"jobs\":[]}]", "\"steps\":[{\"$type\":\"imageGen\",\"jobs\":[{}]}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"jobs\":[{\"status\":\"a\"}]}]", "\"steps\":[{\"$type\":\"imageGen\",\"jobs\":[{\"status\":\"b\"}]}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"jobs\":[{\"estimatedProgressRate\":0.1}]}]", "\"steps\":[{\"$type\":\"imageGen\",\"jobs\":[{\"estimatedProgressRate\":0.2}]}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"jobs\":[{\"queuePosition\":{\"precedingJobs\":1}}]}]", "\"steps\":[{\"$type\":\"imageGen\",\"jobs\":[{\"queuePosition\":{\"precedingJobs\":2}}]}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"jobs\":[{\"reason\":\"a\"}]}]", "\"steps\":[{\"$type\":\"imageGen\",\"jobs\":[{\"reason\":\"b\"}]}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\"}]", "\"steps\":[{\"$type\":\"imageGen\",\"output\":{}}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"output\":{\"images\":[{\"available\":false}]}}]", "\"steps\":[{\"$type\":\"imageGen\",\"output\":{\"images\":[{\"available\":true}]}}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageGen\",\"output\":{}}]", "\"steps\":[{\"$type\":\"imageGen\",\"output\":{\"errors\":[\"a\"]}}]")]
    [InlineData("\"steps\":[{\"$type\":\"training\",\"output\":{\"moderationStatus\":\"a\"}}]", "\"steps\":[{\"$type\":\"training\",\"output\":{\"moderationStatus\":\"b\"}}]")]
    [InlineData("\"steps\":[{\"$type\":\"training\",\"output\":{\"epochs\":[{\"model\":{\"available\":false}}]}}]", "\"steps\":[{\"$type\":\"training\",\"output\":{\"epochs\":[{\"model\":{\"available\":true}}]}}]")]
    [InlineData("\"steps\":[{\"$type\":\"training\",\"output\":{\"epochs\":[{}]}}]", "\"steps\":[{\"$type\":\"training\",\"output\":{\"epochs\":[{\"samples\":[{\"available\":true}]}]}}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageResourceTraining\",\"output\":{\"moderationStatus\":\"a\"}}]", "\"steps\":[{\"$type\":\"imageResourceTraining\",\"output\":{\"moderationStatus\":\"b\"}}]")]
    [InlineData("\"steps\":[{\"$type\":\"imageResourceTraining\",\"output\":{\"epochs\":[{}]}}]", "\"steps\":[{\"$type\":\"imageResourceTraining\",\"output\":{\"epochs\":[{\"blobUrl\":\"https://files.example.com/1\"}]}}]")]
    [InlineData("\"steps\":[{\"$type\":\"dreamCatcher\"}]", "\"steps\":[{\"$type\":\"dreamCatcher\",\"output\":{}}]")]
    public void IsSame_of_snapshots_that_tell_something_new_is_false(string before, string after)
    {
        Workflow a = Workflow.Parse("{" + before + "}");
        Workflow b = Workflow.Parse("{" + after + "}");

        Assert.False(WorkflowChange.IsSame(a, b));
        Assert.False(WorkflowChange.IsSame(b, a));
        Assert.True(WorkflowChange.IsSame(a, a with { }));
    }
}
