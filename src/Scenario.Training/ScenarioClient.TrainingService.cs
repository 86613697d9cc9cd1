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

    ValidationResult ITrainingService.ValidateTraining(TrainingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ValidationResult result = Translate(request).Validate();
        return request.TriggerWord is null ? result : new ValidationResult(
        [
            .. result.Issues,
            new ValidationIssue { Path = "triggerWord", Code = ValidationCodes.NotAllowed, Severity = ValidationSeverity.Error, Message = "triggerWord is not taken by this service; write the word into the pictures' captions or the prompts.", Source = ScenarioLimits.Guide },
        ]);
    }

    async Task<ITrainingRun> ITrainingService.StartTrainingAsync(TrainingRequest request, TrainingStartOptions? options, CancellationToken cancellationToken)
    {
        Refuse(((ITrainingService)this).ValidateTraining(request), null);
        return await StartTrainingAsync(Translate(request), new ScenarioTrainOptions { MaxCost = options?.MaxCost, Key = options?.Key }, cancellationToken).ConfigureAwait(false);
    }

    ITrainingRun ITrainingService.GetTrainingRun(string id) => GetTraining(id);

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
