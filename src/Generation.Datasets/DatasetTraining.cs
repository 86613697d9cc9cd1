namespace Generation.Datasets;

/// <summary>From a folder to a training, at any vendor.</summary>
public static class DatasetTraining
{
    /// <summary>
    /// Checks a dataset against what the choice takes with the request's settings, brings it to the vendor and starts the training: as one archive where the choice takes one, else picture by picture. This costs money.
    /// </summary>
    /// <param name="service">The vendor's client.</param>
    /// <param name="dataset">What to learn from.</param>
    /// <param name="request">What is trained and how. Its pictures and its archive are the dataset's, whatever it says itself.</param>
    /// <param name="options">A limit on the price, a question, a key. When null: none.</param>
    /// <param name="requirements">What the dataset is checked against. When null: what the vendor says of the choice with the request's settings.</param>
    /// <param name="oneByOne">Whether the pictures go up one by one also where an archive is taken, so that a picture that is refused is named and an interrupted upload goes on where it was. Civitai takes pairs as an archive alone. Default: false.</param>
    /// <param name="cancellationToken">Cancels the call. A training that the vendor has already accepted goes on.</param>
    /// <returns>The run. Keep its id: with it any program can go on.</returns>
    /// <exception cref="DatasetException">The dataset has errors; <see cref="DatasetException.Issues"/> has all of them. Nothing was sent.</exception>
    /// <exception cref="ArgumentException">The request names no choice of the service.</exception>
    /// <exception cref="GenerationException">The vendor refused, or there was no usable answer. Nothing runs unless <see cref="GenerationException.MayHaveBeenExecuted"/> says so.</exception>
    public static async Task<ITrainingRun> StartTrainingAsync(
        this ITrainingService service,
        TrainingDataset dataset,
        TrainingRequest request,
        TrainingStartOptions? options = null,
        DatasetRequirements? requirements = null,
        bool oneByOne = false,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(request);
        TrainingChoice choice = service.TrainingChoices.FirstOrDefault(c => c.Id == request.Choice)
            ?? throw new ArgumentException($"The choice '{request.Choice}' is none of the service's TrainingChoices.", nameof(request));
        DatasetReport report = await dataset.CheckAsync(requirements ?? DatasetRequirements.For(service, request), cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!report.IsValid)
            throw DatasetException.Of("The dataset has errors", report.Issues);
        return await service.StartTrainingAsync(request.WithDataset(report, choice, oneByOne), options, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The request with what a checked dataset holds: as an archive where the choice takes one, else as pictures.</summary>
    /// <param name="request">The request.</param>
    /// <param name="report">The report of the dataset, without errors.</param>
    /// <param name="choice">The choice, for what it takes.</param>
    /// <param name="oneByOne">Whether it is pictures also where an archive is taken. Default: false.</param>
    /// <exception cref="DatasetException">The report has errors. Starting the training throws one for a file that is not any more what was checked.</exception>
    public static TrainingRequest WithDataset(this TrainingRequest request, DatasetReport report, TrainingChoice choice, bool oneByOne = false)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(choice);
        return choice.Capabilities.SupportsArchives && !oneByOne
            ? request with { Archive = report.Dataset.CreateArchive(report), Pictures = [] }
            : request with { Archive = null, Pictures = report.IsValid ? report.Dataset.ToPictures(report.Items) : throw DatasetException.Of("The dataset has errors", report.Issues) };
    }
}
