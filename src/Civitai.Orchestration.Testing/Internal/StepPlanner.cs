using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Repeat;
using Generation.Files;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Plans the steps of a workflow: one after another, each as the outcome says.</summary>
internal sealed class StepPlanner(Submission submission, OrchestratorSimulatorOptions options, Func<SimulatedStep, JsonNode?> outputOf)
{
    // Links are signed for who asks; to count what is in a list nobody does.
    private static readonly Uri Somewhere = new("http://localhost/");

    private readonly Outcome _outcome = submission.Outcome;
    private readonly double _pace = submission.Outcome.Slowness / options.Speed;

    public IReadOnlyList<StepPlan> Plan()
    {
        var template = submission.Template;
        var parsed = WorkflowTemplate.Parse(template.ToJsonString());
        var steps = template.Array("steps")?.OfType<JsonObject>().ToList() ?? [];
        var plans = new List<StepPlan>();
        var failed = new HashSet<string>(StringComparer.Ordinal);
        var cursor = TimeSpan.Zero;
        bool isStopped = false;
        for (int index = 0; index < steps.Count; index++)
        {
            var plan = Describe(steps[index], parsed.Steps[index], index);
            bool isSkipped = isStopped || References(steps[index]["input"]).Any(failed.Contains);
            plan = isSkipped ? plan with { End = cursor, FinalStatus = "canceled" } : Timed(plan, index, steps.Count, cursor);
            plans.Add(plan);
            if (!isSkipped)
            {
                cursor = plan.End;
                if (!submission.IsPreview)
                    AddResults(plan, index, plans);
            }

            if (plan.FinalStatus != "succeeded" || plan.End == TimeSpan.MaxValue)
            {
                isStopped |= !_outcome.IsPartial;
                failed.Add(plan.Name);
                failed.Add(plan.DefaultName);
            }
        }

        return plans;
    }

    // The names of the steps that an input takes values from.
    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject reference when reference.Text("$ref") is { } source => [source],
        JsonObject members => members.SelectMany(member => References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };

    // An address ends as its file does; a reference names a member of an earlier step's output.
    private static string? MediumOf(JsonNode? source, IReadOnlyList<StepPlan> earlier)
    {
        if (source.AsText() is { } address)
            return MediaTypes.OfExtension(Path.GetExtension(address.Split('?')[0]))?.Split('/')[0];
        if (source is not JsonObject reference || reference.Text("$ref") is not { } name || reference.Text("path") is not { } path)
            return null;
        return earlier.FirstOrDefault(step => step.Name == name || step.DefaultName == name)?.OutputShape is { } output
            ? ValueShape.Object(("output", output)).FindMedium(path)
            : null;
    }

    private StepPlan Describe(JsonObject template, WorkflowStepTemplate parsed, int index)
    {
        string defaultName = string.Create(CultureInfo.InvariantCulture, $"${index}");
        string name = template.Text("name") ?? defaultName;
        return new()
        {
            Template = template,
            Input = parsed.GetInput(),
            OutputShape = parsed.OutputShape,
            Name = name,
            DefaultName = defaultName,
            Type = template.Text("$type") ?? "",
            JobId = $"{StableHash.Of(submission.WorkflowId, name, "job"):x16}",
        };
    }

    // A step for each item of the list, all of them while the loop is at work.
    private IEnumerable<StepPlan> Inner(StepPlan loop, IReadOnlyList<StepPlan> earlier)
    {
        if (loop.Input is not RepeatInput { Template: { } parsed, For: { } list } || loop.Template.Object("input").Object("template") is not { } template)
            yield break;
        int count = Items(list, earlier);
        for (int index = 0; index < count; index++)
        {
            var step = Describe(template, parsed, index);
            string name = string.Create(CultureInfo.InvariantCulture, $"{loop.Name}-{index}");
            step = step with
            {
                Name = name,
                JobId = $"{StableHash.Of(submission.WorkflowId, name, "job"):x16}",
                Phases = loop.Phases,
                ProcessingStart = loop.ProcessingStart,
                ProcessingTime = loop.ProcessingTime,
                End = loop.End,
                FinalStatus = loop.FinalStatus,
                Reason = loop.Reason,
                BlockedReason = loop.BlockedReason,
            };
            AddResults(step, -1, earlier);
            yield return step;
        }
    }

    // How many items a list has: one where nobody can say.
    private int Items(RepeatFor list, IReadOnlyList<StepPlan> earlier)
    {
        JsonNode? holder;
        if (list.Source == Reference.ArgumentsSource)
        {
            holder = submission.Template["arguments"];
        }
        else
        {
            var source = earlier.FirstOrDefault(step => step.Name == list.Source || step.DefaultName == list.Source || "$" + step.Name == list.Source);
            var view = new View(submission.At, new LinkSigner(options), Somewhere);
            holder = new JsonObject { ["output"] = source is null ? null : MadeBy(source, view) };
        }

        return holder.At(list.Path) is JsonArray items ? items.Count : 1;
    }

    private static JsonNode? MadeBy(StepPlan step, View view) => step switch
    {
        { ChosenOutput: { } chosen } => chosen.DeepClone(),
        { IsImage: true } => new JsonObject { ["images"] = Nothing(step.Images.Count) },
        { IsVideo: true } => new JsonObject { ["additionalVideos"] = Nothing(step.Videos.Count - 1) },
        { IsTraining: true } => new JsonObject { ["epochs"] = Nothing(step.Epochs.Count) },
        { IsLoop: true } => new JsonObject { ["steps"] = Nothing(step.Inner.Count) },
        { Made: { } made } => made.ToJson(view, false),
        _ => null,
    };

    private static JsonArray Nothing(int count) => new([.. Enumerable.Repeat<JsonNode?>(null, Math.Max(count, 0))]);

    private StepPlan Timed(StepPlan step, int index, int count, TimeSpan start)
    {
        if (_outcome.NeverEnds)
            return step with { Phases = [new("unassigned", start, TimeSpan.MaxValue)], End = TimeSpan.MaxValue };

        var phases = new List<StepPlan.Phase>();
        var cursor = start;
        if (index == 0)
        {
            Add("unassigned", options.QueueTime * _pace);
            if (_outcome.ExtraStatus is { } extra)
                Add(extra.Status, extra.Duration * _pace);
            Add("preparing", options.PreparingTime * _pace);
        }

        Add("scheduled", options.ScheduledTime * _pace);
        var processingStart = cursor;
        var nominal = options.StepTimes.TryGetValue(step.Type, out var fixedTime) ? fixedTime
            : step.IsTraining ? options.EpochTime * TrainingTerms.Epochs(step.Input)
            : step.IsImage ? options.ImageTime
            : options.OtherStepTime;

        bool fails = _outcome.FinalStatus != "succeeded" && index == Math.Min(_outcome.FailingStep, count - 1);
        var timeout = fails ? null : Timeout(step.Template, nominal);
        Add("processing", fails ? nominal * _pace * _outcome.FailingProgress : timeout is { } limit ? limit / options.Speed : nominal * _pace);
        return step with
        {
            Phases = phases,
            ProcessingStart = processingStart,
            ProcessingTime = nominal * _pace,
            End = cursor,
            FinalStatus = fails ? _outcome.FinalStatus : timeout is null ? "succeeded" : "expired",
            IsModerationRejected = fails && _outcome.IsModerationRejected && step.IsTraining,
            Reason = fails ? _outcome.Reason : timeout is null ? null : "expired",
            BlockedReason = fails ? _outcome.BlockedReason : null,
        };

        void Add(string status, TimeSpan duration)
        {
            if (duration <= TimeSpan.Zero)
                return;
            phases.Add(new(status, cursor, cursor + duration));
            cursor += duration;
        }
    }

    // The step's own timeout, when the work takes longer.
    private TimeSpan? Timeout(JsonObject template, TimeSpan nominal) =>
        TimeSpan.TryParse(template.Text("timeout"), CultureInfo.InvariantCulture, out var timeout) && timeout > TimeSpan.Zero && nominal * _outcome.Slowness > timeout
            ? timeout
            : null;

    private void AddResults(StepPlan plan, int index, IReadOnlyList<StepPlan> earlier)
    {
        var media = new MediaPlanner(submission, plan);
        if (plan.IsLoop)
            plan.Inner = [.. Inner(plan, earlier)];
        else if (plan.IsTraining)
            (plan.Epochs, plan.Trace) = (media.Epochs(), media.Trace());
        else if (plan.IsImage && plan.FinalStatus == "succeeded")
            plan.Images = media.Images();
        else if (plan.IsVideo && plan.FinalStatus == "succeeded")
            (plan.Videos, plan.DraftCache) = (media.Videos(), media.DraftCache());
        else if (plan is { FinalStatus: "succeeded", OutputShape: { } shape })
            plan.Made = new OutputMaker(submission, plan, media, source => MediumOf(source, earlier)).Make(shape);

        if (plan.FinalStatus != "succeeded")
            return;
        plan.ChosenOutput = _outcome.Outputs.TryGetValue(index, out var output)
            ? output.DeepClone()
            : outputOf(new SimulatedStep
            {
                WorkflowId = submission.WorkflowId,
                Name = plan.Name,
                Type = plan.Type,
                Input = plan.Members,
            })?.DeepClone();
    }
}
