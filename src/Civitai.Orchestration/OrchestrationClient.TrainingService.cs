using System.Text.Json.Nodes;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration;

public partial class OrchestrationClient : ITrainingService
{
    private const int UploadsAtOnce = 4;

    string ITrainingService.VendorName => "Civitai";

    string ITrainingService.CostUnit => CivitaiTrainingRun.Unit;

    IReadOnlyList<TrainingChoice> ITrainingService.TrainingChoices => TrainingTranslation.Choices;

    ValidationResult ITrainingService.ValidateTraining(TrainingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return TrainingTranslation.Validate(request);
    }

    async Task<ITrainingRun> ITrainingService.StartTrainingAsync(TrainingRequest request, TrainingStartOptions? options, CancellationToken cancellationToken)
    {
        ValidationResult result = ((ITrainingService)this).ValidateTraining(request);
        if (!result.IsValid)
            throw new ValidationFailedException(result);
        var items = new BlobTrainingDataItem[request.Pictures.Count];
        await Parallel.ForAsync(0, items.Length, new ParallelOptions { MaxDegreeOfParallelism = UploadsAtOnce, CancellationToken = cancellationToken }, async (i, token) =>
        {
            TrainingPicture picture = request.Pictures[i];
            Blob blob = await Blobs.UploadAsync(await picture.ReadAsync(token).ConfigureAwait(false), cancellationToken: token).ConfigureAwait(false);
            items[i] = TrainingTranslation.Item(blob.Id ?? throw new CivitaiTransportException("The service's reply names no blob id; the picture may have been stored."), picture);
        }).ConfigureAwait(false);

        WorkflowTemplate template = WorkflowTemplate.For(TrainingTranslation.InputOf(request, items)) with { Metadata = new JsonObject { ["name"] = request.Name }, ExternalId = options?.Key };
        Workflow workflow;
        try
        {
            workflow = await Workflows.SubmitAsync(template, new SubmitOptions { MaxCost = options?.MaxCost }, cancellationToken).ConfigureAwait(false);
        }
        catch (ExternalIdConflictException e) when (e.Path.Contains("trainingData.items", StringComparison.Ordinal))
        {
            workflow = e.Workflow; // the pictures of a second start with the key are stored anew, under other ids
        }

        return new CivitaiTrainingRun(Workflows.GetHandle(workflow.Id), Blobs, workflow.Charge);
    }

    ITrainingRun ITrainingService.GetTrainingRun(string id) => new CivitaiTrainingRun(Workflows.GetHandle(id), Blobs, null);
}
