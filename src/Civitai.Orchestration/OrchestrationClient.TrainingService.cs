using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration;

public partial class OrchestrationClient : ITrainingService
{
    string ITrainingService.VendorName => "Civitai";

    string ITrainingService.CostUnit => CivitaiTrainingRun.Unit;

    IReadOnlyList<TrainingChoice> ITrainingService.TrainingChoices => TrainingTranslation.Choices;

    /// <summary>Uploads an archive and starts a training on it. The input is checked before anything is sent. This costs Buzz.</summary>
    /// <param name="archive">What to learn from; <c>Generation.Datasets</c> makes it of a folder.</param>
    /// <param name="createInput">Makes what is trained of the data: <c>data => TrainingInputs.AiToolkit.Sdxl(data) with { Epochs = 5 }</c>. Called with what stands for the archive, to be checked, and again when the archive is stored.</param>
    /// <param name="options">A limit on the price, a question, a key. When null: none.</param>
    /// <param name="cancellationToken">Cancels the call. A training that the service has already accepted goes on.</param>
    /// <returns>The run. Keep its id: with it any program can go on.</returns>
    /// <exception cref="ArgumentException"><see cref="TrainingStartOptions.Key"/> is not one; nothing was sent.</exception>
    /// <exception cref="ValidationFailedException">The input is not valid, or it learns edits and the archive holds no pairs, or the other way round; nothing was sent.</exception>
    /// <exception cref="CostLimitExceededException">The price is above <see cref="TrainingStartOptions.MaxCost"/>; nothing was submitted.</exception>
    /// <exception cref="CostDeclinedException">The price was declined; nothing was submitted.</exception>
    /// <exception cref="CivitaiApiException">The service refused the archive or the training.</exception>
    /// <exception cref="ExternalIdConflictException">The key stands for other work, also for a training on another archive.</exception>
    /// <exception cref="BlobContentException">The archive cannot be read, or changed before it was stored; nothing was submitted.</exception>
    public virtual async Task<CivitaiTrainingRun> StartTrainingAsync(ITrainingArchive archive, Func<TrainingData, TrainingInput> createInput, TrainingStartOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(createInput);
        TrainingInput input = createInput(TrainingTranslation.NotStoredYet(archive));
        if (TrainingTranslation.CheckKind(input, archive) is { IsValid: false } kind)
            throw new ValidationFailedException(kind);
        return await StartAsync(
            WorkflowTemplate.For(input),
            async token =>
            {
                TrainingContents contents = await TrainingContents.OfAsync(archive, token).ConfigureAwait(false);
                return contents.Mark(WorkflowTemplate.For(createInput(await UploadsFor(options).BringAsync(archive, contents, token).ConfigureAwait(false))));
            },
            options,
            cancellationToken).ConfigureAwait(false);
    }

    TrainingCapabilities ITrainingService.GetCapabilities(TrainingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return TrainingTranslation.CapabilitiesOf(request);
    }

    ValidationResult ITrainingService.ValidateTraining(TrainingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return TrainingTranslation.Validate(request);
    }

    CostEstimate ITrainingService.EstimateTraining(TrainingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return TrainingTranslation.Estimate(request);
    }

    async Task<ITrainingRun> ITrainingService.StartTrainingAsync(TrainingRequest request, TrainingStartOptions? options, CancellationToken cancellationToken)
    {
        ValidationResult result = ((ITrainingService)this).ValidateTraining(request);
        if (!result.IsValid)
            throw new ValidationFailedException(result);
        TrainingInput input = TrainingTranslation.InputOf(request);
        var metadata = new JsonObject { ["name"] = request.Name };
        return await StartAsync(
            WorkflowTemplate.For(input) with { Metadata = metadata },
            async token =>
            {
                TrainingContents contents = await TrainingContents.OfAsync(request, input.Definition?.TakesClips == true, token).ConfigureAwait(false);
                TrainingData data = await UploadsFor(options).BringAsync(request, contents, token).ConfigureAwait(false);
                return contents.Mark(WorkflowTemplate.For(input with { TrainingData = data }) with { Metadata = metadata });
            },
            options,
            cancellationToken).ConfigureAwait(false);
    }

    ITrainingRun ITrainingService.GetTrainingRun(string id) => GetTraining(id);

    /// <summary>A training by its workflow's id, made without any request.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    public virtual CivitaiTrainingRun GetTraining(string workflowId) => new(Workflows.GetHandle(workflowId), Blobs, null, Clock);

    private TimeProvider Clock => _connection?.Clock ?? TimeProvider.System; // a mock has no connection

    private TrainingUploads UploadsFor(TrainingStartOptions? options) => new(Blobs, BaseAddress.GetLeftPart(UriPartial.Authority), options);

    // Checked with what stands for the data, so that nothing is uploaded for a training that would be refused.
    private async Task<CivitaiTrainingRun> StartAsync(
        WorkflowTemplate before, Func<CancellationToken, Task<WorkflowTemplate>> bringAsync, TrainingStartOptions? options, CancellationToken cancellationToken)
    {
        TrainingStartOptions.ThrowIfInvalid(options?.Key, nameof(options));
        var submission = new SubmitOptions { MaxCost = options?.MaxCost, ConfirmCost = options?.ConfirmCost, ExternalId = options?.Key, MintedKey = options?.Key is null ? WorkflowClient.MintKey() : null, FindDifference = FindDifference };
        Workflows.Check(before, submission);
        WorkflowTemplate template;
        try
        {
            template = await bringAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (GenerationException e) when (options?.Key is { } key)
        {
            e.WasSubmittedAs(key);
            throw;
        }

        Workflow workflow = await Workflows.SubmitAsync(template, submission, cancellationToken).ConfigureAwait(false);
        return new CivitaiTrainingRun(new WorkflowHandle(Workflows, workflow.Id) { ExternalId = submission.ExternalId ?? submission.MintedKey }, Blobs, workflow.Charge, Clock);
    }

    // What a second start with the key learns from is stored anew, under other ids, and may be listed in another order: what it holds counts.
    private static string? FindDifference(byte[] sent, Workflow reported)
    {
        var body = (JsonObject)RawJson.ToNode(WireReader.ParseElement(sent))!; // what is sent is an object
        bool? areSame = TrainingContents.AreSame(body, reported);
        return SubmissionComparison.FindDifference(WithoutStored(body, withItems: areSame != true), reported) ?? (areSame == false ? "steps[0].input.trainingData" : null);
    }

    // What is sent, but for where the data is stored; without the items where their digest says that they are the same.
    private static JsonElement WithoutStored(JsonObject body, bool withItems)
    {
        foreach (JsonNode? step in body["steps"]!.AsArray())
        {
            if (step?["input"]?["trainingData"] is not JsonObject data)
                continue;
            data.Remove("sourceUrl");
            if (!withItems)
                data.Remove("items");
            foreach (JsonNode? item in data["items"] as JsonArray ?? [])
                item?.AsObject().Remove("air");
        }

        return RawJson.ToElement(body);
    }
}
