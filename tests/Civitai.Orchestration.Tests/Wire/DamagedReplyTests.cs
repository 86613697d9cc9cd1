using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Training;
using Generation.Wire;

namespace Civitai.Orchestration.Tests.Wire;

/// <summary>Whatever a reply looks like, it is a workflow or a <see cref="JsonException"/>, and a workflow is written so that it reads as the same again. More documents: set CIVITAI_DAMAGED_REPLIES.</summary>
public class DamagedReplyTests
{
    private static readonly int Documents = int.TryParse(Environment.GetEnvironmentVariable("CIVITAI_DAMAGED_REPLIES"), out int count) ? count : 4_000;

    // The platform's reader refuses halves of pairs; both texts are compared with plain text in their place.
    private static readonly Regex Surrogates = new(@"\\\\|\\u[dD][89a-fA-F][0-9a-fA-F]{2}", RegexOptions.CultureInvariant | RegexOptions.Compiled);

    [Fact]
    public Task Parse_damaged_workflow_reads_and_writes_back_or_throws_a_json_exception() => OwnThread.RunAsync(() =>
    {
        var failures = new List<string>();
        int read = 0;
        for (int seed = 0; seed < Documents && failures.Count < 5; seed++)
        {
            byte[] damaged = new ReplyMutator(seed).Damage(Replies.All[seed % Replies.All.Count]);
            Workflow workflow;
            try
            {
                workflow = WireReader.Read<Workflow>(damaged);
            }
            catch (JsonException)
            {
                continue;
            }
            catch (Exception e)
            {
                failures.Add($"seed {seed}: reading threw {e}");
                continue;
            }

            try
            {
                read++;
                Look(workflow);
                string written = workflow.ToJson();
                Workflow again = Workflow.Parse(written);
                if (again.ToJson() != written)
                    failures.Add($"seed {seed}: reading again differs: {again.ToJson()} from {written}");
                if (seed % 4 == 0 && TryParse(damaged) is { } before && JsonMeaning.FindLoss(before, TryParse(Encoding.UTF8.GetBytes(written))!.Value) is { } loss)
                    failures.Add($"seed {seed}: {loss} was lost: {written} from {Encoding.UTF8.GetString(damaged)}");
                if (!WorkflowChange.IsSame(workflow, again))
                    failures.Add($"seed {seed}: what was written reads as a change.");
                string template = workflow.ToTemplate().ToJson();
                WorkflowTemplate resubmitted = WorkflowTemplate.Parse(template);
                resubmitted.Validate();
                if (resubmitted.ToJson() != template)
                    failures.Add($"seed {seed}: the request differs: {resubmitted.ToJson()} from {template}");
            }
            catch (Exception e)
            {
                failures.Add($"seed {seed}: {e}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
        Assert.InRange(read, Documents / 4, Documents); // neither mutation that never breaks nor one that always does
    });

    [Fact]
    public Task Parse_damaged_page_keeps_every_item_or_throws_a_json_exception() => OwnThread.RunAsync(() =>
    {
        string page = $$"""{"items":[{{string.Join(',', Replies.All)}}],"next":"c2"}""";
        for (int seed = 0; seed < Documents / 10; seed++)
        {
            byte[] damaged = new ReplyMutator(seed).Damage(page);
            try
            {
                WorkflowPage read = WireReader.Read<WorkflowPage>(damaged);
                foreach (Workflow item in read.Items)
                {
                    Look(item);
                    Workflow.Parse(item.ToJson());
                }
            }
            catch (JsonException)
            {
                // no JSON
            }
        }
    });

    private static JsonElement? TryParse(byte[] json)
    {
        try
        {
            string text = Encoding.UTF8.GetString(json is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json);
            using var document = JsonDocument.Parse(Surrogates.Replace(text, m => m.Length == 2 ? m.Value : $"<{m.Value[1..].ToLowerInvariant()}>"), new JsonDocumentOptions { MaxDepth = 1000 });
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // What a program looks at.
    private static void Look(Workflow workflow)
    {
        _ = (workflow.Id, workflow.Status.IsTerminal, workflow.Tags.Count, workflow.Callbacks.Count, workflow.Currencies.Count, workflow.Cost?.Total, workflow.IncompleteSteps.Count);
        _ = workflow.Transactions?.List.Sum(t => t.Amount);
        _ = WorkflowProgress.Of(workflow.Id, workflow);
        _ = workflow.Metadata?.ToJsonString();
        foreach (WorkflowStep step in workflow.Steps)
        {
            _ = (step.Type, step.Name, step.Outcome, step.OutcomeReason, step.Timeout, step.Jobs.Count(j => j.Status.IsTerminal));
            if (step is TrainingStep { Output: { } training })
                _ = training.Epochs.Sum(e => e.Samples.Count(s => s.Url is not null) + (e.IsAvailable ? 1 : 0) + (e.TraceUrl is null ? 0 : 1));
            if (step is ImageGenStep { Output: { } images })
                _ = images.Images.Count(i => i is { IsAvailable: true, Url: not null, PreviewUrl: null }) + images.Errors.Sum(e => e.Length) + images.MissingCount;
        }
    }
}
