using System.Globalization;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Everything that will happen to one step, in times counted from submission.</summary>
/// <remarks>
/// Steps run one after the other. The whole plan is made when the workflow is accepted; reading it at an instant gives the
/// state at that instant, so no timers are needed and the same script always plays the same way.
/// </remarks>
internal sealed class StepPlan
{
    private const string FallbackResource = "urn:air:sdxl:checkpoint:civitai:101055@128078";

    private StepPlan(JsonObject template, string name, string type, string jobId)
    {
        Template = template;
        Name = name;
        Type = type;
        JobId = jobId;
    }

    public readonly record struct Phase(string Status, TimeSpan Start, TimeSpan End);

    public sealed record Epoch(int Number, TimeSpan ReadyAt, StoredBlob Model, IReadOnlyList<StoredBlob> Samples);

    public JsonObject Template { get; }

    public string Name { get; }

    public string Type { get; }

    public string JobId { get; }

    public bool IsTraining => Type is "training" or "imageResourceTraining";

    public bool IsImage => Type is "imageGen" or "textToImage";

    public IReadOnlyList<Phase> Phases { get; private set; } = [];

    public TimeSpan? Start => Phases.Count > 0 ? Phases[0].Start : null;

    /// <summary>When a worker begins; null when none ever does.</summary>
    public TimeSpan? ProcessingStart { get; private set; }

    public TimeSpan ProcessingTime { get; private set; }

    /// <summary>When it is over; <see cref="TimeSpan.MaxValue"/> when that never comes.</summary>
    public TimeSpan End { get; private set; }

    public string FinalStatus { get; private set; } = "succeeded";

    public bool IsModerationRejected { get; private set; }

    public string? Reason { get; private set; }

    public string? BlockedReason { get; private set; }

    public IReadOnlyList<Epoch> Epochs { get; private set; } = [];

    public IReadOnlyList<StoredBlob> Images { get; private set; } = [];

    public string Resource => Template.Object("input").Text("model") is { } model && model.StartsWith("urn:", StringComparison.Ordinal)
        ? model
        : FallbackResource;

    public IEnumerable<StoredBlob> Blobs => Images.Concat(Epochs.SelectMany(epoch => epoch.Samples.Prepend(epoch.Model)));

    public static IReadOnlyList<StepPlan> ForWorkflow(
        string workflowId, JsonObject template, Outcome outcome, OrchestratorSimulatorOptions options)
    {
        var templates = template.Array("steps")?.OfType<JsonObject>().ToList() ?? [];
        var plans = new List<StepPlan>();
        var cursor = TimeSpan.Zero;
        var stopped = false;
        for (var index = 0; index < templates.Count; index++)
        {
            var name = templates[index].Text("name") ?? index.ToString(CultureInfo.InvariantCulture);
            var plan = new StepPlan(
                templates[index], name, templates[index].Text("$type") ?? "", $"{StableHash.Of(workflowId, name, "job"):x16}");
            if (stopped)
            {
                plan.End = cursor;
                plan.FinalStatus = "canceled";
            }
            else
            {
                plan.Fill(workflowId, template, cursor, index, templates.Count, outcome, options);
                cursor = plan.End;
                stopped = plan.FinalStatus != "succeeded" || cursor == TimeSpan.MaxValue;
            }

            plans.Add(plan);
        }

        return plans;
    }

    private void Fill(
        string workflowId, JsonObject workflow, TimeSpan start, int index, int count, Outcome outcome, OrchestratorSimulatorOptions options)
    {
        var phases = new List<Phase>();
        var cursor = start;
        Phases = phases;
        if (outcome.NeverEnds)
        {
            phases.Add(new("unassigned", start, TimeSpan.MaxValue));
            End = TimeSpan.MaxValue;
            return;
        }

        var pace = outcome.Slowness / options.Speed;
        if (index == 0)
        {
            Add("unassigned", options.QueueTime * pace);
            if (outcome.ExtraStatus is { } extra)
                Add(extra.Status, extra.Duration * pace);
            Add("preparing", options.PreparingTime * pace);
        }

        Add("scheduled", options.ScheduledTime * pace);
        ProcessingStart = cursor;

        var epochs = IsTraining ? EpochCount() : 0;
        var nominal = options.StepTimes.TryGetValue(Type, out var fixedTime) ? fixedTime
            : IsTraining ? options.EpochTime * epochs
            : IsImage ? options.ImageTime
            : options.OtherStepTime;
        ProcessingTime = nominal * pace;

        if (outcome.FinalStatus != "succeeded" && index == Math.Min(outcome.FailingStep, count - 1))
        {
            FinalStatus = outcome.FinalStatus;
            IsModerationRejected = outcome.IsModerationRejected && IsTraining;
            Reason = outcome.Reason;
            BlockedReason = outcome.BlockedReason;
            Add("processing", ProcessingTime * outcome.FailingProgress);
        }
        else if (Timeout() is { } timeout && nominal * outcome.Slowness > timeout)
        {
            FinalStatus = "expired";
            Reason = "expired";
            Add("processing", timeout / options.Speed);
        }
        else
        {
            Add("processing", ProcessingTime);
        }

        End = cursor;
        if (IsTraining)
            Epochs = PlanEpochs(workflowId, epochs, outcome.NsfwLevel);
        else if (IsImage && FinalStatus == "succeeded")
            Images = PlanImages(workflowId, workflow, outcome.NsfwLevel);

        void Add(string status, TimeSpan duration)
        {
            if (duration <= TimeSpan.Zero)
                return;
            phases.Add(new(status, cursor, cursor + duration));
            cursor += duration;
        }
    }

    private TimeSpan? Timeout() =>
        TimeSpan.TryParse(Template.Text("timeout"), CultureInfo.InvariantCulture, out var timeout) && timeout > TimeSpan.Zero ? timeout : null;

    // Sent epochs count; steps alone give the published ten checkpoints; neither gives the older default of five.
    private int EpochCount()
    {
        var input = Template.Object("input");
        var epochs = input.Int("epochs") ?? input.Int("maxTrainEpochs") ?? (input.Int("steps") is null ? 5 : 10);
        return Math.Clamp(epochs, 1, 200);
    }

    private List<Epoch> PlanEpochs(string workflowId, int count, string nsfwLevel)
    {
        var input = Template.Object("input");
        var prompts = (Type == "training" ? input.Object("samples").Array("prompts") : input.Array("samplePrompts"))
            .Texts().Where(prompt => prompt.Length > 0).ToList();
        var rank = input.Int("networkDim") ?? 32;
        var alpha = input.Int("networkAlpha") ?? rank;
        var name = input.Text("loraName") ?? input.Text("triggerWord") ?? "lora";
        var epochs = new List<Epoch>();
        for (var number = 1; number <= count; number++)
        {
            var readyAt = ProcessingStart.GetValueOrDefault() + ProcessingTime * ((double)number / count);
            if (readyAt > End)
                break;

            var epoch = number;
            var key = StableHash.Of(workflowId, Name, SafetensorsFile.Number(number));
            var model = new StoredBlob
            {
                Id = $"blob_{key:x16}",
                Type = "model",
                Extension = ".safetensors",
                ContentType = "application/octet-stream",
                FileName = $"epoch_{number}.safetensors",
                NsfwLevel = nsfwLevel,
                JobId = JobId,
                ReadyAt = readyAt,
                Content = () => SafetensorsFile.Lora(key, rank, alpha,
                [
                    new("ss_output_name", name),
                    new("ss_network_module", "networks.lora"),
                    new("ss_network_dim", SafetensorsFile.Number(rank)),
                    new("ss_network_alpha", SafetensorsFile.Number(alpha)),
                    new("ss_base_model_version", input.Text("ecosystem") ?? input.Text("engine") ?? ""),
                    new("ss_epoch", SafetensorsFile.Number(epoch)),
                    new("ss_num_epochs", SafetensorsFile.Number(count)),
                    new("ss_num_train_images", SafetensorsFile.Number(input.Object("trainingData").Int("count") ?? 0)),
                ]),
            };
            var samples = prompts.Select((prompt, at) => Image(
                StableHash.Of(workflowId, Name, SafetensorsFile.Number(epoch), SafetensorsFile.Number(at)),
                StableHash.Of(prompt, SafetensorsFile.Number(epoch)), 512, 512, $"sample_{at}.png", nsfwLevel, readyAt)).ToList();
            epochs.Add(new(number, readyAt, model, samples));
        }

        return epochs;
    }

    private List<StoredBlob> PlanImages(string workflowId, JsonObject workflow, string nsfwLevel)
    {
        var input = Template.Object("input");
        var (width, height) = ImageSize(workflow);
        var quantity = Math.Clamp(
            Argument(workflow, input?["quantity"]).AsInt() ?? Argument(workflow, input?["numImages"]).AsInt() ?? 1, 1, 64);
        var prompt = Argument(workflow, input?["prompt"]).AsText() ?? "";
        var seed = Argument(workflow, input?["seed"])?.ToJsonString() ?? workflowId;
        return [.. Enumerable.Range(0, quantity).Select(at =>
        {
            var number = SafetensorsFile.Number(at);
            return Image(
                StableHash.Of(workflowId, Name, "image", number), StableHash.Of(prompt, seed, number), width, height,
                $"image_{number}.png", nsfwLevel, End);
        })];
    }

    private StoredBlob Image(
        ulong id, ulong key, int width, int height, string fileName, string nsfwLevel, TimeSpan readyAt)
    {
        return new()
        {
            Id = $"blob_{id:x16}",
            Type = "image",
            Extension = ".png",
            ContentType = "image/png",
            FileName = fileName,
            NsfwLevel = nsfwLevel,
            JobId = JobId,
            Width = width,
            Height = height,
            ReadyAt = readyAt,
            Content = () => PngImage.Draw(key, width, height),
        };
    }

    private (int Width, int Height) ImageSize(JsonObject workflow)
    {
        var input = Template.Object("input");
        var side = Type == "textToImage" ? 512 : 1024;
        var width = Argument(workflow, input?["width"]).AsInt() ?? side;
        var height = Argument(workflow, input?["height"]).AsInt() ?? side;
        if (Argument(workflow, input?["size"]).AsText()?.Split('x') is [var across, var down]
            && int.TryParse(across, CultureInfo.InvariantCulture, out var x) && int.TryParse(down, CultureInfo.InvariantCulture, out var y))
            (width, height) = (x, y);
        else if (Argument(workflow, input?["aspectRatio"]).AsText()?.Split(':') is [var wide, var tall]
            && int.TryParse(wide, CultureInfo.InvariantCulture, out x) && int.TryParse(tall, CultureInfo.InvariantCulture, out y) && x > 0 && y > 0)
            (width, height) = x >= y ? (side, side * y / x) : (side * x / y, side);

        return (Math.Clamp(width, 1, PngImage.MaxSide), Math.Clamp(height, 1, PngImage.MaxSide));
    }

    // A reference to a workflow argument stands for its value; other references are not followed.
    private static JsonNode? Argument(JsonObject workflow, JsonNode? value) =>
        value is JsonObject reference && reference.Text("$ref") == "$arguments" && reference.Text("path") is { } path
            ? workflow.Object("arguments")?[path]
            : value;
}
