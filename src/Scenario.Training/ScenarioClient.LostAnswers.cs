using Generation.Http;
using Generation.Submitting;
using Scenario.Training.Requests;

namespace Scenario.Training;

// What is looked at where an answer was lost, before anything is sent again.
public partial class ScenarioClient
{
    private const int PageSize = 100;

    /// <summary>Sends a request that acts, and looks where its answer is lost.</summary>
    private Task<T> SendOnceAsync<T>(
        string operation, string? modelId, Deadline deadline, Func<CancellationToken, Task<T>> send, Func<CancellationToken, Task<Finding<T>>> look, CancellationToken cancellationToken)
        where T : class =>
        LostAnswer.RunAsync(
            _connection.Options,
            deadline,
            send,
            (lost, token) =>
            {
                Diagnostics.Log.AnswerLost(_connection.Options.Logger, operation, Generation.Diagnostics.Log.Cause(lost));
                return look(token);
            },
            cause => new ScenarioOutcomeUnknownException(operation, modelId, cause) { RetryAfter = cause.RetryAfter },
            cancellationToken);

    private async Task<ScenarioModel> CreateAsync(ModelRequest request, Deadline deadline, CancellationToken cancellationToken)
    {
        byte[] body = WireWriter.ToUtf8(request);
        DateTimeOffset began = _connection.Clock.GetUtcNow();
        ScenarioModel model = await SendOnceAsync(
            "create",
            null,
            deadline,
            async token =>
            {
                ModelReply reply = await _connection.SendAsync<ModelReply>(
                    new ServiceCall(HttpMethod.Post, PathOf("/models")) { Body = body, Retry = RetryScope.BeforeSent, Deadline = deadline }, token).ConfigureAwait(false);
                return reply.Model is { Unreadable: null } made && PathSegment.IsUsable(made.Id)
                    ? made
                    : throw new ScenarioTransportException("The service's reply names no model id; the model may have been made.") { MayHaveBeenExecuted = true };
            },
            token => FindCreatedAsync(request, began, deadline, token),
            cancellationToken).ConfigureAwait(false);
        _claimed.Add(model.Id);
        _recent.Add(model.Id);
        return model;
    }

    private async Task<Finding<ScenarioModel>> FindCreatedAsync(ModelRequest request, DateTimeOffset began, Deadline deadline, CancellationToken cancellationToken)
    {
        bool isUnsure = false;
        await foreach (ScenarioModel model in ListAllAsync(deadline, cancellationToken).ConfigureAwait(false))
        {
            if (model.Name != request.Name || model.Type != request.Type || !model.Status.IsNotStarted || _claimed.Contains(model.Id) || (request.ShortDescription is not null && model.ShortDescription != request.ShortDescription))
                continue;
            if (model.CreatedAt < began - ClockDifference || model.TrainingImagesNumber > 0)
                continue; // an older one, or one that somebody works with
            if (model.CreatedAt is null && ScenarioTrainingRequest.MarkOf(request.ShortDescription) is null)
                isUnsure = true; // nothing shows when it was made
            else if (_claimed.TryAdd(model.Id))
                return Finding<ScenarioModel>.Of(model);
        }

        return isUnsure ? Finding<ScenarioModel>.Unknown : Finding<ScenarioModel>.Nothing;
    }

    /// <summary>The models that carry a mark, of which lost answers and changed requests may have left several; first those that were started, then those that do not say it.</summary>
    private async Task<IReadOnlyList<ScenarioModel>> FindMarkedAsync(string mark, Deadline deadline, CancellationToken cancellationToken)
    {
        var found = new List<ScenarioModel>();
        await foreach (ScenarioModel model in ListAllAsync(deadline, cancellationToken).ConfigureAwait(false))
        {
            if (ScenarioTrainingRequest.MarkOf(model.ShortDescription) == mark && PathSegment.IsUsable(model.Id))
                found.Add(model);
        }

        return [.. found.OrderBy(m => m.Status.IsStarted ? 0 : m.Status.IsNotStarted ? 2 : 1)];
    }

    private IAsyncEnumerable<ScenarioModel> ListAllAsync(Deadline deadline, CancellationToken cancellationToken) =>
        ListAsync(
            null,
            (next, token) => _connection.SendAsync<ScenarioModelPage>(
                new ServiceCall(HttpMethod.Get, PathOf("/models", ("pageSize", Number(PageSize)), ("paginationToken", next))) { Deadline = deadline }, token).AsTask(),
            p => (p.Items, p.Next),
            cancellationToken);

    private async Task<Finding<ScenarioTrainingImage>> FindAddedAsync(string modelId, string name, DateTimeOffset began, bool isOwn, Deadline deadline, CancellationToken cancellationToken)
    {
        ScenarioModel model = await GetAsync(modelId, RetryScope.Always, deadline, cancellationToken).ConfigureAwait(false);
        bool isUnsure = false;
        foreach (ScenarioTrainingImage image in model.TrainingImages)
        {
            if (image.Name != name || _claimed.Contains(ImageKey(modelId, image)))
                continue;
            if (!isOwn && image.CreatedAt is null)
                isUnsure = true;
            else if ((isOwn || image.CreatedAt >= began - ClockDifference) && _claimed.TryAdd(ImageKey(modelId, image)))
                return Finding<ScenarioTrainingImage>.Of(image);
        }

        return isUnsure || !IsComplete(model) ? Finding<ScenarioTrainingImage>.Unknown : Finding<ScenarioTrainingImage>.Nothing;
    }

    // Whether an answer shows every image of its model.
    private static bool IsComplete(ScenarioModel model) =>
        model.TrainingImagesNumber is { } number ? number <= model.TrainingImages.Count : model.TrainingImagesOnWire is not null;

    private static string ImageKey(string modelId, ScenarioTrainingImage image) => $"{modelId}/{image.Id}";

    private static string StartKey(string modelId) => $"{modelId}/start";

    private static string JobKey(string jobId) => $"job/{jobId}";

    // A start that was answered is no other start's lost answer.
    private void Claim(string modelId, ScenarioTrainingStart start)
    {
        _recent.Add(modelId);
        _claimed.Add(StartKey(modelId));
        if (start.Job is not { Id.Length: > 0 } job)
            return;
        _recent.Add(job.Id);
        _claimed.Add(JobKey(job.Id));
    }

    /// <summary>What became of a start whose answer was lost, or that was refused because the model is being trained.</summary>
    /// <param name="submission">The start.</param>
    /// <param name="began">When the call began.</param>
    /// <param name="cancellationToken">Ends the look.</param>
    internal async Task<Finding<ScenarioTrainingStart>> FindStartedAsync(ScenarioSubmission submission, DateTimeOffset began, CancellationToken cancellationToken)
    {
        ScenarioModel model = await GetAsync(submission.ModelId, RetryScope.Always, submission.Deadline, cancellationToken).ConfigureAwait(false);
        if (model.Status.IsNotStarted)
            return Finding<ScenarioTrainingStart>.Nothing;
        if (!model.Status.IsStarted)
            return Finding<ScenarioTrainingStart>.Unknown;

        // A model that belongs to the intent has no other training, but for that of another call with the caller's key.
        if (submission.IsOwnModel && !submission.IsKeyMinted && ScenarioKeyComparison.FindDifference(submission.Parameters, model) is { } path)
            return Finding<ScenarioTrainingStart>.Refused(new ScenarioKeyConflictException(model, path));
        ScenarioJob? job = await TryFindJobAsync(submission.ModelId, submission.Deadline, cancellationToken).ConfigureAwait(false);
        bool? isOurs = submission.IsOwnModel ? true : IsSince(began, model, job);
        if (isOurs == true)
            return Finding<ScenarioTrainingStart>.Of(new ScenarioTrainingStart { Model = model, Job = job, WasFound = true });
        if (isOurs is null)
            return Finding<ScenarioTrainingStart>.Unknown;
        return model.Status.IsTerminal
            ? Finding<ScenarioTrainingStart>.Nothing
            : Finding<ScenarioTrainingStart>.Refused(new ScenarioAlreadyTrainingException());
    }

    // Whether the training of a model, and its newest job, began with the call; null where that cannot be told.
    private bool? IsSince(DateTimeOffset began, ScenarioModel model, ScenarioJob? job)
    {
        // An earlier start of this client may be a moment old: the job alone tells it from this one.
        if (job is not { Id.Length: > 0 } && _claimed.Contains(StartKey(model.Id)))
            return null;
        if (job is { Id.Length: > 0 } && _claimed.Contains(JobKey(job.Id)))
            return job.Status.IsTerminal && model.Status == ScenarioModelStatus.Training ? null : false; // what runs after its end is not listed yet

        DateTimeOffset? started = model.TrainingStats?.StartedAt ?? model.TrainingProgress?.StartTime;
        if (started >= began - ClockDifference || job?.CreatedAt >= began - ClockDifference)
            return true;
        return started is null && job?.CreatedAt is null ? null : false;
    }

    /// <summary>The newest training of a model among the first page of jobs, for what the model itself does not say; null when it is not there or cannot be read.</summary>
    private async Task<ScenarioJob?> TryFindJobAsync(string modelId, Deadline deadline, CancellationToken cancellationToken)
    {
        try
        {
            ScenarioJobPage page = await _connection.SendAsync<ScenarioJobPage>(
                new ServiceCall(HttpMethod.Get, PathOf("/jobs", ("pageSize", Number(PageSize)))) { Retry = RetryScope.Always, Deadline = deadline }, cancellationToken).ConfigureAwait(false);
            return page.Items.Where(j => j.Metadata?.ModelId == modelId && (j.IsTraining || j.Type is null)).MaxBy(j => j.CreatedAt ?? DateTimeOffset.MinValue);
        }
        catch (ScenarioException)
        {
            return null;
        }
    }
}
