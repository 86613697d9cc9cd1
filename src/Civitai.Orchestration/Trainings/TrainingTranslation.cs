using System.Text.Json.Nodes;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration;

/// <summary>Turns a request that any vendor takes into an input of this service, by the input's own row.</summary>
internal static class TrainingTranslation
{
    private const string Source = "the row of the choice";

    // Stand for what is not stored yet, so that everything else can be checked before anything is sent.
    private const string NotStored = "not-stored-yet";
    private const string ArchiveNotStored = "urn:air:other:other:civitai-r2:training@" + NotStored;

    internal static IReadOnlyList<TrainingChoice> Choices { get; } = [.. InputCatalog.OfStep("training").Select(d => new TrainingChoice
    {
        Id = d.Id,
        Title = d.Title,
        Capabilities = new TrainingCapabilities
        {
            SupportsEpochs = Has(d, "epochs"),
            SupportsModelFiles = true,
            SupportsArchives = true,
            SupportsClips = d.TakesClips,
            SupportsSamplePrompts = Has(d, "samples"),
            SupportsCaptions = true,
            SupportsTriggerWord = Has(d, "triggerWord") && d.Discriminators.All(p => p.Name != "ecosystem" || AiToolkitRules.TakesTriggerWord(p.Value)),
            SupportsSeed = Has(d, "seed"),
            NativeResolution = d.NativeResolution,
        },
    })];

    internal static ValidationResult Validate(TrainingRequest request)
    {
        var sink = new ValidationSink();
        if (string.IsNullOrWhiteSpace(request.Name))
            sink.Error("name", ValidationCodes.Required, "name is required.", Source);
        if (request.Pictures.Count == 0 && request.Archive is null)
            sink.Error("pictures", ValidationCodes.Required, "There is nothing to learn from.", Source);
        if (request.Pictures.Count > 0 && request.Archive is not null)
            sink.Error("archive", ValidationCodes.NotAllowed, "There are both pictures and an archive; give one of them.", Source);
        for (int i = 0; i < request.Pictures.Count; i++)
        {
            string place = FormattableString.Invariant($"pictures[{i}]");
            if (request.Pictures[i] is not { } picture)
                sink.Error(place, ValidationCodes.Required, $"{place} is null.", Source);
            else if (picture.Before is not null)
                sink.Error(place, ValidationCodes.NotAllowed, $"{place} is a pair; this service takes pairs as an archive, for an edit training.", Source);
        }

        if (request.LearningRate is { } rate && !double.IsFinite(rate))
            sink.Error("learningRate", ValidationCodes.OutOfRange, $"learningRate is {Parameter.Text(rate)}; it must be a finite number.", Source);
        if (request.Settings is TrainingInput { Mark.IsView: true })
            sink.Error("settings", ValidationCodes.View, "settings is a view with the service's defaults filled in, made by WithDefaults(); sending a default can change the price. Give the input that the view was made from.");

        if (InputCatalog.Find(request.Choice) is not { StepType: "training" } definition)
        {
            sink.Error("choice", ValidationCodes.NotAllowed, $"choice is '{Spelling.Shorten(request.Choice)}', which is none of the service's TrainingChoices.", Source);
            return sink.ToResult();
        }

        if (FindOther(request.Settings, definition) is { } other)
            sink.Error("choice", ValidationCodes.Conflict, $"choice is {definition.Id} and settings is an input of {other}; give the settings of the choice.", Source);
        foreach ((string member, _, string name, object? value) in Wanted(request))
        {
            if (value is not null && !Has(definition, member))
                sink.Error(name, ValidationCodes.NotAllowed, $"{name} is not taken by {definition.Id}.", Source);
        }

        if (!sink.IsEmpty)
            return sink.ToResult();
        if (request.Settings is TrainingInput own && (own with { TrainingData = NotStoredYet(request) }).Validate().Errors.Where(i => i.Code == ValidationCodes.OutOfRange).ToArray() is { Length: > 0 } numbers)
            return new ValidationResult([.. numbers.Select(i => i.At("settings." + i.Path, "Settings." + i.MemberPath))]); // some of which JSON cannot hold
        TrainingInput input = InputOf(request);
        ValidationResult kind = CheckKind(input, request.Archive);
        ValidationResult result = input.Validate();
        ValidationIssue[] conflicts = result.IsValid ? [.. SettingsComparison.FindConflicts(request.Settings, Wanted(request).Select(w => (w.Name, w.Place, w.Value)))] : [];
        return kind.Issues.Count + result.Issues.Count + conflicts.Length == 0 ? result : new ValidationResult([.. kind.Issues, .. result.Issues.Select(i => OfRequest(i, request)), .. conflicts]);
    }

    /// <summary>What the choice takes with the request's settings.</summary>
    internal static TrainingCapabilities CapabilitiesOf(TrainingRequest request)
    {
        TrainingChoice choice = Choices.FirstOrDefault(c => c.Id == request.Choice)
            ?? throw new ArgumentException($"The choice '{Spelling.Shorten(request.Choice)}' is none of the service's TrainingChoices.", nameof(request));
        return choice.Capabilities with { SupportsEditPairs = LearnsEdits(request.Settings) == true };
    }

    /// <summary>Whether the training learns from pairs and is given pictures, or the other way round; the service says so only when the data is stored, or when the training fails.</summary>
    /// <param name="input">What is trained.</param>
    /// <param name="archive">The archive to learn from; null for pictures one by one, of which none is a pair.</param>
    internal static ValidationResult CheckKind(TrainingInput input, ITrainingArchive? archive)
    {
        bool? learnsEdits = LearnsEdits(input);
        var sink = new ValidationSink();
        if (learnsEdits == true && archive is null)
            sink.Error("pictures", ValidationCodes.Conflict, "isEditTraining is true and there are pictures one by one; pairs go to this service as an archive with the folders main and control_1.", Sources.KleinTrainingPage);
        else if (learnsEdits == true && archive is { HasPairs: false })
            sink.Error("archive", ValidationCodes.Conflict, "isEditTraining is true and the archive holds no pairs; it needs the folders main and control_1 with equal file names.", Sources.KleinTrainingPage);
        else if (learnsEdits == false && archive is { HasPairs: true })
            sink.Error("archive", ValidationCodes.Conflict, "The archive holds pairs and the training learns from pictures; pairs are for an edit training (isEditTraining).", Sources.KleinTrainingPage);
        return sink.ToResult();
    }

    internal static CostEstimate Estimate(TrainingRequest request)
    {
        if (InputCatalog.Find(request.Choice) is not { StepType: "training" } definition)
            throw new ArgumentException($"The choice '{Spelling.Shorten(request.Choice)}' is none of the service's TrainingChoices.", nameof(request));
        return FindOther(request.Settings, definition) is { } other
            ? throw new ArgumentException($"The choice is {definition.Id} and the settings are an input of {other}.", nameof(request))
            : InputOf(request).EstimateCost();
    }

    /// <summary>An archive in an input, before it is stored.</summary>
    internal static ZipTrainingData NotStoredYet(ITrainingArchive archive) => new() { SourceUrl = ArchiveNotStored, Count = archive.Count };

    private static TrainingData NotStoredYet(TrainingRequest request) =>
        request.Archive is { } archive
            ? NotStoredYet(archive)
            : new BlobsTrainingData { Items = [.. request.Pictures.Select((p, i) => Item(FormattableString.Invariant($"{NotStored}-{i}.png"), p))] };

    /// <summary>The input, with what stands for the data.</summary>
    internal static TrainingInput InputOf(TrainingRequest request)
    {
        JsonObject members = request.Settings switch
        {
            null => [],
            TrainingInput own => RawJson.ToNodes(own),
            _ => throw new ArgumentException($"The settings are {request.Settings.GetType().Name}; this service takes a {nameof(TrainingInput)}.", nameof(request)),
        };
        members["trainingData"] = RawJson.ToNodes(NotStoredYet(request));
        Set("epochs", request.Epochs);
        Set("lr", request.LearningRate is { } rate && double.IsFinite(rate) ? rate : null); // validation says what is wrong with any other
        Set("networkDim", request.Rank);
        Set("seed", request.Seed);
        Set("triggerWord", request.TriggerWord);
        if (request.SamplePrompts is { } prompts)
        {
            members["samples"] ??= new JsonObject();
            members["samples"]!["prompts"] ??= new JsonArray([.. prompts.Select(p => (JsonNode)p)]);
        }

        return (TrainingInput)InputCatalog.Find(request.Choice)!.CreateInput(members) with { Mark = (request.Settings as TrainingInput)?.Mark ?? default }; // the choice was checked before

        void Set(string name, JsonNode? value)
        {
            if (value is not null)
                members[name] ??= value;
        }
    }

    internal static BlobTrainingDataItem Item(string blobId, TrainingPicture? picture) => new() { Air = blobId, Caption = picture?.Caption };

    // What the request has of every vendor's, and where it goes.
    private static (string Member, string Place, string Name, object? Value)[] Wanted(TrainingRequest request) =>
    [
        ("epochs", "epochs", "epochs", (long?)request.Epochs), ("lr", "lr", "learningRate", request.LearningRate), ("networkDim", "networkDim", "rank", (long?)request.Rank),
        ("seed", "seed", "seed", request.Seed), ("triggerWord", "triggerWord", "triggerWord", request.TriggerWord), ("samples", "samples.prompts", "samplePrompts", request.SamplePrompts),
    ];

    // A problem of the input, named as the request has it: by its own members, else by the settings.
    private static ValidationIssue OfRequest(ValidationIssue issue, TrainingRequest request)
    {
        if (issue.Below(request.Archive is null ? "trainingData.items" : "trainingData") is { } inside)
            return issue.At((request.Archive is null ? "pictures" : "archive") + inside);
        JsonObject? own = request.Settings is TrainingInput settings ? RawJson.ToNodes(settings) : null;
        foreach ((string member, string place, string name, _) in Wanted(request))
        {
            bool isOwn = member == place ? own?[member] is not null : own?[member]?[place[(member.Length + 1)..]] is not null;
            if (!isOwn && issue.Below(place) is { } rest)
                return issue.At(name + rest);
        }

        return issue.Path.Length == 0 ? issue : issue.At("settings." + issue.Path, "Settings." + issue.MemberPath);
    }

    // What else than the choice the settings are for; null where they are for it, or do not say.
    private static string? FindOther(WireRecord? settings, InputDefinition definition)
    {
        if (settings is not TrainingInput own)
            return null;
        if (own.Definition is { } row)
            return row.Id == definition.Id ? null : row.Id;
        JsonObject members = RawJson.ToNodes(own);
        return definition.Discriminators.Any(d => members[d.Name] is JsonValue value && value.TryGetValue(out string? text) && text != d.Value) ? "another choice" : null;
    }

    // Null where that is not known: of an input that has no row here, which is sent unchecked.
    private static bool? LearnsEdits(WireRecord? settings) => settings switch
    {
        UnknownTrainingInput unknown => RawJson.ToNodes(unknown)["isEditTraining"] is JsonValue value && value.TryGetValue(out bool learns) ? learns : null,
        Flux2KleinAiToolkitTrainingInput klein => klein.IsEditTraining == true,
        _ => false,
    };

    private static bool Has(InputDefinition definition, string member) => definition.FindOwn(member) is not null;
}
