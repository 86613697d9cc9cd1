using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Testing.Internal;

/// <summary>Plans the media that a step makes.</summary>
internal sealed class MediaPlanner
{
    private readonly Submission _submission;
    private readonly StepPlan _step;
    private readonly JsonObject _input;

    public MediaPlanner(Submission submission, StepPlan step)
    {
        _submission = submission;
        _step = step;
        // What the service assumes where nothing is sent stands in the row.
        _input = step.Input is { } input && input.Definition is { } row
            ? TrainingTerms.Members((StepInput)row.WithDefaults(input))
            : step.Members;
    }

    /// <summary>How many results the input asks for, by number, batches or views; one where it does not say.</summary>
    public int Quantity => (int)Math.Clamp(_step.Input is { } input && input.Definition is { } row ? row.QuantityOf(input) : Value("quantity").AsInt() ?? Value("numImages").AsInt() ?? 1, 1, 64);

    /// <summary>A file of a media type that the step makes.</summary>
    /// <param name="contentType">The media type.</param>
    /// <param name="name">What the output calls it.</param>
    /// <param name="number">Its number among all of the output, from 0.</param>
    public StoredBlob File(string contentType, string name, int number)
    {
        string place = SafetensorsFile.Number(number);
        ulong id = StableHash.Of(_submission.WorkflowId, _step.Name, name, place);
        bool isWithheld = number < _submission.Outcome.UnavailableMedia;
        if (contentType == "image/png")
        {
            var (width, height) = ImageSize();
            return Image(id, StableHash.Of(_step.Members.ToJsonString(), place), width, height, $"{name}_{place}.png", _step.End, isWithheld);
        }

        if (contentType == "video/mp4")
            return Video(id, StableHash.Of(_step.Members.ToJsonString(), place), $"{name}_{place}.mp4", isWithheld);
        var (type, extension, content) = SmallFiles.Of(contentType);
        return new()
        {
            Id = $"blob_{id:x16}",
            Type = type,
            Extension = extension,
            ContentType = contentType,
            FileName = $"{name}_{place}{extension}",
            NsfwLevel = _submission.Outcome.NsfwLevel,
            JobId = _step.JobId,
            ReadyAt = isWithheld ? TimeSpan.MaxValue : _step.End,
            BlockedReason = isWithheld ? _submission.Outcome.MediaBlockedReason : null,
            GivenUrl = _submission.Outcome.MediaUrl,
            Content = content,
        };
    }

    public IReadOnlyList<StoredBlob> Images()
    {
        if (_submission.Outcome.HasNoImages)
            return [];
        var (width, height) = ImageSize();
        string prompt = Value("prompt").AsText() ?? "";
        string seed = Value("seed")?.ToJsonString() ?? _submission.WorkflowId;
        return [.. Enumerable.Range(0, Quantity).Select(at =>
        {
            string number = SafetensorsFile.Number(at);
            return Image(
                StableHash.Of(_submission.WorkflowId, _step.Name, "image", number), StableHash.Of(prompt, seed, number), width, height,
                FormattableString.Invariant($"image_{number}.png"), _step.End, isWithheld: at < _submission.Outcome.UnavailableMedia);
        })];
    }

    public IReadOnlyList<StoredBlob> Videos()
    {
        if (_submission.Outcome.HasNoImages)
            return [];
        string prompt = Value("prompt").AsText() ?? "";
        string seed = Value("seed")?.ToJsonString() ?? _submission.WorkflowId;
        return [.. Enumerable.Range(0, Quantity).Select(at =>
        {
            string number = SafetensorsFile.Number(at);
            return Video(
                StableHash.Of(_submission.WorkflowId, _step.Name, "video", number), StableHash.Of(prompt, seed, number),
                FormattableString.Invariant($"video_{number}.mp4"), isWithheld: at < _submission.Outcome.UnavailableMedia);
        })];
    }

    public StoredBlob? DraftCache()
    {
        if (Value("draft") is not JsonValue draft || draft.GetValueKind() != JsonValueKind.True)
            return null;
        ulong key = StableHash.Of(_submission.WorkflowId, _step.Name, "draft");
        return new()
        {
            Id = $"blob_{key:x16}",
            Type = "draftCache", // whatever the service calls it, it is none of the kinds that are documented
            Extension = ".bin",
            ContentType = "application/octet-stream",
            FileName = "draft.bin",
            JobId = _step.JobId,
            ReadyAt = _step.End,
            Content = () => BitConverter.GetBytes(key),
        };
    }

    public IReadOnlyList<StepPlan.Epoch> Epochs()
    {
        int count = TrainingTerms.Epochs(_step.Input);
        var prompts = (_step.Type == "training" ? _input.Object("samples").Array("prompts") : _input.Array("samplePrompts"))
            .Texts().Where(prompt => prompt.Length > 0).ToList();
        var epochs = new List<StepPlan.Epoch>();
        for (int number = 1; number <= count; number++)
        {
            var readyAt = _step.ProcessingStart is { } start ? start + _step.ProcessingTime * ((double)number / count) : TimeSpan.MaxValue;
            if (readyAt > _step.End)
                readyAt = TimeSpan.MaxValue;
            int epoch = number;
            var samples = prompts.Select((prompt, at) => Image(
                StableHash.Of(_submission.WorkflowId, _step.Name, SafetensorsFile.Number(epoch), SafetensorsFile.Number(at)),
                StableHash.Of(prompt, SafetensorsFile.Number(epoch)), 512, 512, FormattableString.Invariant($"sample_{at}.png"), readyAt, isWithheld: false)).ToList();
            epochs.Add(new(number, readyAt, Model(epoch, count, readyAt), samples));
        }

        return epochs;
    }

    /// <summary>The record of a training that was asked to keep one: a line for each tenth of an epoch, as text or as JSON.</summary>
    public StoredBlob? Trace()
    {
        if (Value("trace").AsText() is not { } mode || mode is "none" || _step.ProcessingStart is not { } start)
            return null;
        int count = TrainingTerms.Epochs(_step.Input) * 10;
        byte[] At(TimeSpan age)
        {
            double part = _step.ProcessingTime > TimeSpan.Zero ? ((age < _step.End ? age : _step.End) - start) / _step.ProcessingTime : 1;
            string lines = string.Concat(Enumerable.Range(1, Math.Clamp((int)(part * count + 1e-6), 0, count)).Select(n => mode == "events"
                ? string.Create(CultureInfo.InvariantCulture, $"{{\"event\":\"progress\",\"done\":{n},\"of\":{count}}}\n")
                : string.Create(CultureInfo.InvariantCulture, $"{n} of {count} tenths of epochs done\n")));
            return Encoding.UTF8.GetBytes(lines);
        }

        return new()
        {
            Id = $"blob_{StableHash.Of(_submission.WorkflowId, _step.Name, "trace"):x16}",
            Type = "file",
            Extension = ".txt",
            ContentType = "text/plain",
            FileName = "trace.txt",
            JobId = _step.JobId,
            ReadyAt = start,
            Content = () => At(_step.End),
            Growing = At,
        };
    }

    private StoredBlob Video(ulong id, ulong key, string fileName, bool isWithheld)
    {
        var (width, height) = VideoSize();
        int rate = Math.Clamp((Value("fps") ?? Value("frameRate")).AsInt() ?? 24, 1, 60);
        double seconds = Value("numFrames").AsInt() is { } frames ? (double)frames / rate : Seconds(Value("duration")) ?? 5;
        return new()
        {
            Id = $"blob_{id:x16}",
            Type = "video",
            Extension = ".mp4",
            ContentType = "video/mp4",
            FileName = fileName,
            NsfwLevel = _submission.Outcome.NsfwLevel,
            JobId = _step.JobId,
            Width = width,
            Height = height,
            ReadyAt = isWithheld ? TimeSpan.MaxValue : _step.End,
            BlockedReason = isWithheld ? _submission.Outcome.MediaBlockedReason : null,
            GivenUrl = _submission.Outcome.MediaUrl,
            Content = () => Mp4Video.Make(key, width, height, seconds, rate),
        };
    }

    private StoredBlob Model(int number, int count, TimeSpan readyAt)
    {
        ulong key = StableHash.Of(_submission.WorkflowId, _step.Name, SafetensorsFile.Number(number));
        int rank = _input.Int("networkDim") ?? 16;
        int alpha = _input.Int("networkAlpha") ?? rank;
        return new()
        {
            Id = $"blob_{key:x16}",
            Type = "model",
            Extension = ".safetensors",
            ContentType = "application/octet-stream",
            FileName = FormattableString.Invariant($"epoch_{number}.safetensors"),
            NsfwLevel = _submission.Outcome.NsfwLevel,
            JobId = _step.JobId,
            ReadyAt = readyAt,
            GivenUrl = _submission.Outcome.MediaUrl,
            Content = () => SafetensorsFile.Lora(key, rank, alpha,
            [
                new("ss_output_name", _input.Text("loraName") ?? _input.Text("triggerWord") ?? "lora"),
                new("ss_network_module", "networks.lora"),
                new("ss_network_dim", SafetensorsFile.Number(rank)),
                new("ss_network_alpha", SafetensorsFile.Number(alpha)),
                new("ss_base_model_version", _input.Text("ecosystem") ?? _input.Text("engine") ?? ""),
                new("ss_epoch", SafetensorsFile.Number(number)),
                new("ss_num_epochs", SafetensorsFile.Number(count)),
                new("ss_num_train_images", SafetensorsFile.Number(_input.Object("trainingData").Int("count") ?? 0)),
            ]),
        };
    }

    private StoredBlob Image(ulong id, ulong key, int width, int height, string fileName, TimeSpan readyAt, bool isWithheld) => new()
    {
        Id = $"blob_{id:x16}",
        Type = "image",
        Extension = ".png",
        ContentType = "image/png",
        FileName = fileName,
        NsfwLevel = _submission.Outcome.NsfwLevel,
        JobId = _step.JobId,
        Width = width,
        Height = height,
        ReadyAt = isWithheld ? TimeSpan.MaxValue : readyAt,
        BlockedReason = isWithheld ? _submission.Outcome.MediaBlockedReason : null,
        GivenUrl = _submission.Outcome.MediaUrl,
        Content = () => PngImage.Draw(key, width, height),
    };

    private (int Width, int Height) ImageSize()
    {
        int side = _step.Input?.Definition?.NativeResolution ?? 1024;
        // What was sent goes before what is assumed, whichever member says it.
        var (width, height) = SizeIn(_step.Template.Object("input"), side) ?? SizeIn(_input, side) ?? (side, side);
        return (Math.Clamp(width, 1, PngImage.MaxSide), Math.Clamp(height, 1, PngImage.MaxSide));
    }

    // By the shorter edge and the shape, where the size itself is not given.
    private (int Width, int Height) VideoSize()
    {
        if (Value("width").AsInt() is { } width && Value("height").AsInt() is { } height)
            return (Mp4Video.Side(width), Mp4Video.Side(height));
        int edge = Value("resolution") switch
        {
            JsonValue number when number.AsInt() is { } pixels => pixels,
            JsonValue name when name.AsText() is { } text && text.EndsWith('p') && int.TryParse(text[..^1], CultureInfo.InvariantCulture, out int pixels) => pixels,
            JsonValue name when name.AsText() == "2K" => 1440,
            _ => 720,
        };
        var (across, down) = Value("aspectRatio").AsText()?.Split(':') is [var wide, var tall]
            && int.TryParse(wide, CultureInfo.InvariantCulture, out int x) && int.TryParse(tall, CultureInfo.InvariantCulture, out int y) && x > 0 && y > 0 ? (x, y) : (16, 9);
        int shorter = Math.Min(across, down);
        return (Mp4Video.Side(edge * across / shorter), Mp4Video.Side(edge * down / shorter));
    }

    // A number, or a number as text.
    private static double? Seconds(JsonNode? value) =>
        value.AsInt() ?? (int.TryParse(value.AsText(), CultureInfo.InvariantCulture, out int seconds) ? seconds : null);

    private (int Width, int Height)? SizeIn(JsonObject? input, int side)
    {
        if (Value(input, "size").AsText()?.Split('x') is [var across, var down]
            && int.TryParse(across, CultureInfo.InvariantCulture, out int x) && int.TryParse(down, CultureInfo.InvariantCulture, out int y))
            return (x, y);
        if (Value(input, "aspectRatio").AsText()?.Split(':') is [var wide, var tall]
            && int.TryParse(wide, CultureInfo.InvariantCulture, out x) && int.TryParse(tall, CultureInfo.InvariantCulture, out y) && x > 0 && y > 0)
            return x >= y ? (side, side * y / x) : (side * x / y, side);
        var (width, height) = (Value(input, "width").AsInt(), Value(input, "height").AsInt());
        if (width is null && height is null && Value(input, "resolution").AsInt() is { } edge)
            return (edge, edge);
        return width is null && height is null ? null : (width ?? side, height ?? side);
    }

    // A reference to a workflow argument stands for its value; other references are not followed.
    private JsonNode? Value(JsonObject? input, string member) =>
        input?[member] is JsonObject reference && reference.Text("$ref") == "$arguments" && reference.Text("path") is { } path
            ? _submission.Template.Object("arguments")?[path]
            : input?[member];

    private JsonNode? Value(string member) => Value(_input, member);
}
