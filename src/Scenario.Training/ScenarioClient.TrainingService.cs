namespace Scenario.Training;

public partial class ScenarioClient : ITrainingService
{
    private static readonly IReadOnlyList<TrainingChoice> Choices = [.. ScenarioTypes.All.Select(t => new TrainingChoice
    {
        Id = t.Id,
        Title = t.Title,
        Capabilities = new TrainingCapabilities
        {
            SupportsEpochs = true,
            SupportsEditPairs = t.IsEdit,
            SupportsSamplePrompts = true,
            MaximumSamplePrompts = t.FindParameter("samplePrompts")?.MaximumLength,
            SupportsSeed = true,
            MinimumPictures = t.MinimumPairs ?? 1,
            MaximumPictures = t.MaximumImages,
        },
    })];

    string ITrainingService.VendorName => "Scenario";

    string ITrainingService.CostUnit => ScenarioUpdates.Unit;

    IReadOnlyList<TrainingChoice> ITrainingService.TrainingChoices => Choices;

    TrainingCapabilities ITrainingService.GetCapabilities(TrainingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ChoiceOf(request).Capabilities; // what a type learns from is no setting here
    }

    ValidationResult ITrainingService.ValidateTraining(TrainingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        List<ValidationIssue> issues = [.. Translate(request).Validate().Issues.Select(i => OfRequest(i, request.Settings as ScenarioTrainingParameters)), .. FindNotTaken(request)];
        if (issues.All(i => i.Severity != ValidationSeverity.Error))
            issues.AddRange(FindConflicts(request));
        return new ValidationResult(issues);
    }

    CostEstimate ITrainingService.EstimateTraining(TrainingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        _ = ChoiceOf(request);
        return new CostEstimate(ScenarioUpdates.Unit, [new CostLine { Name = "training", Explanation = "no source states the price; the service says it before the training is started" }]);
    }

    async Task<ITrainingRun> ITrainingService.StartTrainingAsync(TrainingRequest request, TrainingStartOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (_validation == ValidationMode.Off)
            Refuse(new ValidationResult([.. FindNotTaken(request), .. FindConflicts(request)]), ValidationMode.ThrowOnErrors); // nothing is dropped, and nobody can tell which of two is meant
        else
            Refuse(((ITrainingService)this).ValidateTraining(request), null);
        return await StartTrainingAsync(Translate(request), new ScenarioTrainOptions { MaxCost = options?.MaxCost, ConfirmCost = options?.ConfirmCost, Key = options?.Key, UploadProgress = options?.UploadProgress }, cancellationToken).ConfigureAwait(false);
    }

    ITrainingRun ITrainingService.GetTrainingRun(string id) => GetTraining(id);

    private static TrainingChoice ChoiceOf(TrainingRequest request) =>
        Choices.FirstOrDefault(c => c.Id == request.Choice) ?? throw new ArgumentException($"The choice '{Spelling.Shorten(request.Choice)}' is none of the service's TrainingChoices.", nameof(request));

    private static IEnumerable<ValidationIssue> FindNotTaken(TrainingRequest request)
    {
        if (request.TriggerWord is not null)
            yield return NotTaken("triggerWord", "triggerWord is not taken by this service; write the word into the prompts.");
        if (request.Archive is not null)
            yield return NotTaken("archive", "archive is not taken by this service; give the pictures.");
    }

    private static ValidationIssue NotTaken(string path, string message) =>
        new() { Path = path, Code = ValidationCodes.NotAllowed, Severity = ValidationSeverity.Error, Message = message, Source = ScenarioLimits.Guide };

    // What the request has of every vendor's, and where the parameters have it.
    private static IEnumerable<ValidationIssue> FindConflicts(TrainingRequest request) => SettingsComparison.FindConflicts(
        request.Settings,
        [("epochs", "nbEpochs", (long?)request.Epochs), ("learningRate", "learningRate", request.LearningRate), ("rank", "rank", (long?)request.Rank), ("seed", "seed", request.Seed), ("samplePrompts", "samplePrompts", request.SamplePrompts)]);

    // A problem, named as the request that any vendor takes has it: by its own members, else by the settings.
    private static ValidationIssue OfRequest(ValidationIssue issue, ScenarioTrainingParameters? own)
    {
        (string Place, string Name, bool IsOwn)[] places =
        [
            ("type", "choice", false), ("images", "pictures", false), ("pairs", "pictures", false),
            ("parameters.nbEpochs", "epochs", own?.Epochs is not null), ("parameters.learningRate", "learningRate", own?.LearningRate is not null), ("parameters.rank", "rank", own?.Rank is not null),
            ("parameters.seed", "seed", own?.Seed is not null), ("parameters.samplePrompts", "samplePrompts", own?.SamplePrompts is not null),
        ];
        foreach ((string place, string name, bool isOwn) in places)
        {
            if (!isOwn && issue.Below(place) is { } rest)
                return issue.At(name + rest);
        }

        return issue.Below("parameters") is { } inside ? issue.At("settings" + inside, "Settings" + issue.MemberPath["Parameters".Length..]) : issue;
    }

    private static ScenarioTrainingRequest Translate(TrainingRequest request)
    {
        ScenarioTrainingParameters given = request.Settings switch
        {
            null => new(),
            ScenarioTrainingParameters own => own,
            _ => throw new ArgumentException($"The settings are {request.Settings.GetType().Name}; this service takes {nameof(ScenarioTrainingParameters)}.", nameof(request)),
        };
        return new ScenarioTrainingRequest
        {
            Name = request.Name,
            Type = new ScenarioTrainingType(request.Choice),
            Pictures = request.Pictures,
            Parameters = given with
            {
                Epochs = given.Epochs ?? request.Epochs,
                LearningRate = given.LearningRate ?? request.LearningRate,
                Rank = given.Rank ?? request.Rank,
                Seed = given.Seed ?? request.Seed,
                SamplePrompts = given.SamplePrompts ?? request.SamplePrompts,
            },
        };
    }
}
