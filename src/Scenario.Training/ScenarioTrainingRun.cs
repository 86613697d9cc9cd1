namespace Scenario.Training;

/// <summary>A training by its model's id. Costs nothing to make: any program that has the id can get one with <see cref="ScenarioClient.GetTraining"/> and go on.</summary>
public class ScenarioTrainingRun : ITrainingRun
{
    private readonly ScenarioClient _client;

    /// <summary>Makes a run, as <see cref="ScenarioClient.GetTraining"/> does; also for a mock to return.</summary>
    /// <param name="client">What the run's methods ask.</param>
    /// <param name="modelId">The model's id.</param>
    /// <param name="start">The answer to the start; null for a run that was made from its id.</param>
    public ScenarioTrainingRun(ScenarioClient client, string modelId, ScenarioTrainingStart? start = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentException.ThrowIfNullOrWhiteSpace(modelId);
        (_client, Id, Start) = (client, modelId, start);
    }

    /// <summary>For mocks.</summary>
    protected ScenarioTrainingRun()
    {
        (_client, Id) = (null!, ""); // a mock overrides what uses it
    }

    /// <summary>The model's id; keep it to go on later or elsewhere.</summary>
    public virtual string Id { get; }

    /// <summary>The answer to the start, with the job and the price; null for a run that was made from its id.</summary>
    public virtual ScenarioTrainingStart? Start { get; }

    /// <summary>The price in creative units, before the discount that <see cref="ScenarioTrainingStart.Charge"/> takes off; null where no answer said, and for a run that was made from its id.</summary>
    public decimal? Cost => Start?.Cost;

    /// <inheritdoc cref="ScenarioClient.GetModelAsync"/>
    public virtual Task<ScenarioModel> GetModelAsync(CancellationToken cancellationToken = default) => _client.GetModelAsync(Id, cancellationToken);

    /// <inheritdoc cref="ScenarioClient.WaitAsync(string, WaitOptions?, IProgress{TrainingUpdate}?, CancellationToken)"/>
    public virtual Task<ScenarioModel> WaitAsync(WaitOptions? options = null, IProgress<TrainingUpdate>? progress = null, CancellationToken cancellationToken = default) =>
        _client.WaitAsync(Id, options, progress, cancellationToken);

    /// <inheritdoc cref="ScenarioClient.WatchAsync"/>
    public virtual IAsyncEnumerable<ScenarioModel> WatchAsync(WaitOptions? options = null, CancellationToken cancellationToken = default) => _client.WatchAsync(Id, options, cancellationToken);

    /// <inheritdoc cref="ScenarioClient.CancelTrainingAsync"/>
    public virtual Task<ScenarioModel> CancelAsync(CancellationToken cancellationToken = default) => _client.CancelTrainingAsync(Id, cancellationToken);

    /// <inheritdoc/>
    public async Task<TrainingUpdate> GetUpdateAsync(CancellationToken cancellationToken = default) =>
        ScenarioUpdates.Of(Id, await GetModelAsync(cancellationToken).ConfigureAwait(false), Start);

    /// <inheritdoc/>
    public async IAsyncEnumerable<TrainingUpdate> WatchUpdatesAsync(WaitOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (ScenarioModel model in WatchAsync(options, cancellationToken).ConfigureAwait(false))
            yield return ScenarioUpdates.Of(Id, model, Start);
    }

    /// <inheritdoc/>
    public async Task<TrainingResult> GetResultAsync(WaitOptions? options = null, IProgress<TrainingUpdate>? progress = null, CancellationToken cancellationToken = default) =>
        ScenarioUpdates.ResultOf(Id, await WaitAsync((options ?? new()) with { ThrowOnFailure = true }, progress, cancellationToken).ConfigureAwait(false), Start?.Charge);

    /// <inheritdoc/>
    public Task CancelRunAsync(CancellationToken cancellationToken = default) => CancelAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<DownloadedFile> DownloadFileAsync(TrainedFile file, string path, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Source is ScenarioEpochAsset asset ? _client.DownloadAsync(asset, path, progress, cancellationToken) : throw new ArgumentException("The file is not one of this service.", nameof(file));
    }

    /// <summary>The model's id.</summary>
    public override string ToString() => Id;
}
