using Generation.Diagnostics;
using Generation.Files;
using Generation.Http;
using Generation.Submitting;
using Microsoft.Extensions.Logging;
using Scenario.Training.Diagnostics;
using Scenario.Training.Requests;

namespace Scenario.Training;

public partial class ScenarioClient
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(49);

    // A key is in the model's description, where a start that comes a moment later does not find it yet.
    private readonly TurnsByKey _starts = new();

    internal TimeProvider Clock => _connection.Clock;

    internal void ThrowIfDisposed() => _connection.ThrowIfDisposed();

    internal ILogger Logger => _connection.Options.Logger;

    internal string Name => _connection.Options.Name;

    /// <summary>A training by its model's id, made without any request.</summary>
    /// <param name="modelId">The model's id.</param>
    public virtual ScenarioTrainingRun GetTraining(string modelId) => new(this, modelId);

    /// <summary>Finds out whether a start with a key has led to a training, where its answer was lost: looks through the models for the key. Sends nothing that could be charged.</summary>
    /// <param name="key">The key, from <see cref="TrainingStartOptions.Key"/> or <see cref="GenerationException.SubmissionKey"/>.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The training; null where no model with this key was started.</returns>
    /// <exception cref="ScenarioOutcomeUnknownException">A model with this key says neither that it was started nor that it was not.</exception>
    public virtual async Task<ScenarioTrainingRun?> FindTrainingAsync(string key, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        return await FindMarkedAsync(key, Deadline.After(Clock, null), cancellationToken).ConfigureAwait(false) is [var first, ..] && IsStarted(first, key) ? GetTraining(first.Id) : null;
    }

    // What does not say whether it was started may be what is paid for already.
    private static bool IsStarted(ScenarioModel model, string key) =>
        model.Status.IsStarted || (model.Status.IsNotStarted ? false : throw new ScenarioOutcomeUnknownException("start", model.Id) { SubmissionKey = key });

    /// <summary>Starts the training of a model that has its images or pairs. This spends creative units.</summary>
    /// <param name="modelId">The model, not started yet.</param>
    /// <param name="parameters">How it is trained. When null: the service's defaults.</param>
    /// <param name="options">A limit on the price, the type, validation. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the call; the training may have begun nevertheless.</param>
    /// <returns>The run, with the service's answer.</returns>
    /// <remarks>
    /// Sends <c>PUT /models/{id}/train</c>. After a lost answer the model and its newest job are read: a training that began with this call is the answer, a model that was not started gets the request again, as often as
    /// <see cref="ServiceClientOptions.MaxAttempts"/> allows, and what cannot be told ends with an exception. A second start is never sent blindly. A start by the model's id has no key by which it could be found: its
    /// exceptions have none either, and the model is to be read before it is started again.
    /// </remarks>
    /// <exception cref="ScenarioValidationException">The parameters are not valid; nothing was sent.</exception>
    /// <exception cref="ScenarioAlreadyTrainingException">The model is being trained by an earlier start.</exception>
    /// <exception cref="ScenarioInsufficientUnitsException">The account holds too few creative units.</exception>
    /// <exception cref="ScenarioCostLimitException">The price is above the limit; nothing was started.</exception>
    /// <exception cref="ScenarioPlanLimitException">The plan allows no more trainings at once.</exception>
    /// <exception cref="ScenarioOutcomeUnknownException">The answer was lost, and what became of it cannot be told.</exception>
    /// <exception cref="ScenarioStartCanceledException">The caller's token cancelled the call.</exception>
    public virtual async Task<ScenarioTrainingRun> StartTrainingAsync(string modelId, ScenarioTrainingParameters? parameters = null, ScenarioStartOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        options.ThrowIfInvalid();
        _ = ModelPath(modelId); // a wrong id is the caller's mistake, before anything is sent
        ScenarioTrainingStart start = await StartAsync(modelId, null, isKeyMinted: false, parameters, options, options.Type, Deadline.After(Clock, options.Timeout), cancellationToken).ConfigureAwait(false);
        return new ScenarioTrainingRun(this, modelId, start);
    }

    /// <summary>Asks the service what a training would cost. Nothing runs and nothing is charged.</summary>
    /// <param name="modelId">The model.</param>
    /// <param name="parameters">How it is trained. When null: the service's defaults.</param>
    /// <param name="trainingImagesCount">How many images to reckon with; null for those that the model has.</param>
    /// <param name="type">What the model is trained as, so that more can be checked; null where that is not known.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The price.</returns>
    /// <exception cref="ScenarioValidationException">The parameters are not valid; nothing was sent.</exception>
    public virtual async Task<ScenarioTrainingStart> PreviewCostAsync(
        string modelId, ScenarioTrainingParameters? parameters = null, int? trainingImagesCount = null, ScenarioTrainingType? type = null, CancellationToken cancellationToken = default)
    {
        CheckParameters(parameters, type, null);
        if (trainingImagesCount is < 1 or > ScenarioLimits.MaximumImages)
            throw new ArgumentOutOfRangeException(nameof(trainingImagesCount), trainingImagesCount, FormattableString.Invariant($"The number of images must be 1 to {ScenarioLimits.MaximumImages}."));
        return await AboutAsync(modelId, () => PreviewAsync(modelId, parameters, trainingImagesCount, Deadline.After(Clock, null), cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Asks the service to cancel a training. Wait for the end to know; a model whose training has ended meanwhile is returned as it is.</summary>
    /// <param name="modelId">The model.</param>
    /// <param name="cancellationToken">Cancels this call, not the work.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ScenarioApiException">The service refused: the model is not being trained.</exception>
    public virtual Task<ScenarioModel> CancelTrainingAsync(string modelId, CancellationToken cancellationToken = default) => CancelAsync(modelId, Deadline.After(Clock, null), cancellationToken);

    /// <summary>Makes a model, gives it its pictures, starts its training and waits for the end. This spends creative units.</summary>
    /// <param name="name">The model's name, at most 64 characters.</param>
    /// <param name="type">What it is trained as.</param>
    /// <param name="pictures">The pictures; for types that learn to edit, each with the one before the change and an instruction.</param>
    /// <param name="parameters">How it is trained. When null: the service's defaults.</param>
    /// <param name="options">A limit on the price, a key, how to wait. When null: the defaults.</param>
    /// <param name="progress">Reported to on every change.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <inheritdoc cref="TrainAsync(ScenarioTrainingRequest, ScenarioTrainOptions?, IProgress{TrainingUpdate}?, CancellationToken)" path="/exception"/>
    public virtual Task<ScenarioTrainingResult> TrainAsync(
        string name,
        ScenarioTrainingType type,
        IReadOnlyList<TrainingPicture> pictures,
        ScenarioTrainingParameters? parameters = null,
        ScenarioTrainOptions? options = null,
        IProgress<TrainingUpdate>? progress = null,
        CancellationToken cancellationToken = default) =>
        TrainAsync(new ScenarioTrainingRequest { Name = name, Type = type, Pictures = pictures, Parameters = parameters }, options, progress, cancellationToken);

    /// <summary>Makes a model, gives it what it learns from, starts its training and waits for the end. This spends creative units.</summary>
    /// <param name="request">The training.</param>
    /// <param name="options">A limit on the price, a key, how to wait. When null: the defaults.</param>
    /// <param name="progress">Reported to on every change.</param>
    /// <param name="cancellationToken">Cancels the wait, not the work, unless <see cref="WaitOptions.CancelWorkWhenCanceled"/> is set.</param>
    /// <exception cref="ScenarioValidationException">The request is not valid; nothing was sent.</exception>
    /// <exception cref="ScenarioTrainingFailedException">The training failed or was cancelled.</exception>
    /// <exception cref="ScenarioWaitTimeoutException">The wait was given up; the work goes on.</exception>
    /// <exception cref="ScenarioWaitCanceledException">The caller's token cancelled the wait; the work goes on.</exception>
    /// <exception cref="ScenarioOutcomeUnknownException">An answer was lost, and what became of it cannot be told.</exception>
    /// <exception cref="ScenarioKeyConflictException">The key stands for the training of other work; nothing was started.</exception>
    /// <exception cref="ScenarioFileException">A picture's file could not be read any more when it was to be sent; nothing was started.</exception>
    public virtual async Task<ScenarioTrainingResult> TrainAsync(
        ScenarioTrainingRequest request, ScenarioTrainOptions? options = null, IProgress<TrainingUpdate>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        options.ThrowIfInvalid();
        WaitOptions waiting = (options.WaitOptions ?? new()) with { ThrowOnFailure = true };
        var deadline = Deadline.After(Clock, waiting.Limit);
        ScenarioTrainingRun run = await StartTrainingAsync(request, options, options.Timeout is { } limit && limit > TimeSpan.Zero ? deadline.Within(limit) : deadline, cancellationToken).ConfigureAwait(false);
        try
        {
            ScenarioModel model = await WaitAsync(run.Id, waiting, progress, deadline, cancellationToken).ConfigureAwait(false);
            return new ScenarioTrainingResult { Model = model, Start = run.Start! }; // it was just started
        }
        catch (ScenarioException e)
        {
            e.WorkWasAccepted(); // whatever the last read of it was refused with
            throw;
        }
    }

    /// <summary>Makes a model, gives it what it learns from and starts its training. This spends creative units.</summary>
    /// <param name="request">The training.</param>
    /// <param name="options">A limit on the price, a key. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the call; the training may have begun nevertheless.</param>
    /// <returns>The run. Keep its id: with it any program can go on.</returns>
    /// <inheritdoc cref="StartTrainingAsync(string, ScenarioTrainingParameters?, ScenarioStartOptions?, CancellationToken)" path="/exception"/>
    /// <exception cref="ScenarioKeyConflictException">The key stands for the training of other work; nothing was started.</exception>
    /// <exception cref="ScenarioFileException">A picture's file could not be read any more when it was to be sent; nothing was started.</exception>
    public virtual Task<ScenarioTrainingRun> StartTrainingAsync(ScenarioTrainingRequest request, ScenarioTrainOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        options.ThrowIfInvalid();
        return StartTrainingAsync(request, options, Deadline.After(Clock, options.Timeout), cancellationToken);
    }

    /// <summary>Downloads a picture of an epoch into a file, which appears when it is complete.</summary>
    /// <param name="asset">The picture.</param>
    /// <param name="path">The file. Missing folders are made, an existing file is replaced, the usual extension is added where the path has none.</param>
    /// <param name="progress">Reported to as bytes are written.</param>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <exception cref="ScenarioFileException">There is no address, or what came is not the file.</exception>
    public virtual Task<DownloadedFile> DownloadAsync(ScenarioEpochAsset asset, string path, IProgress<TransferProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentException.ThrowIfNullOrEmpty(path);
        return asset.Url is null
            ? throw new ScenarioFileException(FileProblem.NoAddress)
            : _downloads.ToFileAsync(new FileSource { Id = asset.AssetId, Address = asset.Url, IsBinary = true }, path, addsExtension: true, progress, cancellationToken);
    }

    internal void CheckParameters(ScenarioTrainingParameters? parameters, ScenarioTrainingType? type, ValidationMode? mode)
    {
        if (parameters is null)
            return;
        if (parameters.Mark.IsView)
        {
            throw new ScenarioValidationException(new ValidationResult(
            [
                new ValidationIssue { Path = "", Code = ValidationCodes.View, Severity = ValidationSeverity.Error, Message = "This is a view with the service's defaults filled in, made by WithDefaults(). Send the parameters that the view was made from." },
            ]));
        }

        Refuse(type is { } known ? parameters.Validate(known) : ScenarioTypes.ValidateCommon(parameters), mode);
    }

    internal async Task<ScenarioTrainingStart> PreviewAsync(string modelId, ScenarioTrainingParameters? parameters, int? count, Deadline deadline, CancellationToken cancellationToken) =>
        await _connection.SendAsync<ScenarioTrainingStart>(
            new ServiceCall(HttpMethod.Put, ModelPath(modelId, "/train", ("dryRun", "true"), ("trainingImagesCount", Number(count))))
            {
                Body = WireWriter.ToUtf8(new StartRequest { Parameters = parameters ?? new() }),
                Deadline = deadline,
            },
            cancellationToken).ConfigureAwait(false);

    internal async Task<ScenarioTrainingStart> SendStartAsync(ScenarioSubmission submission, byte[] body, CancellationToken cancellationToken)
    {
        DateTimeOffset began = Clock.GetUtcNow();
        return await SendOnceAsync(
            "start",
            submission.ModelId,
            submission.Deadline,
            async token =>
            {
                try
                {
                    return await _connection.SendAsync<ScenarioTrainingStart>(
                        new ServiceCall(HttpMethod.Put, ModelPath(submission.ModelId, "/train")) { Body = body, Retry = RetryScope.BeforeSent, Deadline = submission.Deadline }, token).ConfigureAwait(false);
                }
                catch (ScenarioAlreadyTrainingException) when (submission.IsOwnModel)
                {
                    // By this very request, which the transport sent again by itself, or by another call with the key.
                    Finding<ScenarioTrainingStart> finding = await FindStartedAsync(submission, began, token).ConfigureAwait(false);
                    if (finding.Result is { } found)
                        return found;
                    if (finding.Refusal is { } refusal)
                        throw refusal;
                    throw;
                }
            },
            token => FindStartedAsync(submission, began, token),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<ScenarioModel> CancelAsync(string modelId, Deadline deadline, CancellationToken cancellationToken)
    {
        string path = ModelPath(modelId, "/train/action");
        try
        {
            ModelReply reply = await _connection.SendAsync<ModelReply>(
                new ServiceCall(HttpMethod.Post, path) { Body = WireWriter.ToUtf8(new ActionRequest { Action = "cancel" }), Deadline = deadline }, cancellationToken).ConfigureAwait(false);
            return reply.Model is { } model ? ModelOf(model, modelId) : await GetAsync(modelId, RetryScope.Always, deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (ScenarioException e)
        {
            // Refused because it has ended, perhaps by this very request whose answer was lost.
            e.IsAbout(modelId);
            if (e.StatusCode is not (System.Net.HttpStatusCode.BadRequest or System.Net.HttpStatusCode.Conflict))
                throw;
            ScenarioModel model = await GetAsync(modelId, RetryScope.Always, deadline, cancellationToken).ConfigureAwait(false);
            if (!model.Status.IsTerminal)
                throw;
            return model;
        }
    }

    private async Task<ScenarioTrainingRun> StartTrainingAsync(ScenarioTrainingRequest request, ScenarioTrainOptions options, Deadline deadline, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        Refuse(request.Validate(), options.Validation);
        if (request.Parameters is not null)
            CheckParameters(request.Parameters, request.Type, ValidationMode.Off); // a view is never sent
        ValidationResult look = (options.Validation ?? _validation) == ValidationMode.Off
            ? ValidationResult.Valid
            : await TrainingPicture.LookAsync(request.Pictures, takesClips: false, ScenarioLimits.Guide, cancellationToken).ConfigureAwait(false);
        if (options.Key is null)
            return await StartOwnAsync(request, look, options, "sdk-" + Guid.NewGuid().ToString("N"), deadline, cancellationToken).ConfigureAwait(false);

        return await _starts.RunAsync(options.Key, async before =>
        {
            await WaitForTurnAsync(before, options.Key, deadline, cancellationToken).ConfigureAwait(false);
            return await StartOwnAsync(request, look, options, options.Key, deadline, cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    private async Task WaitForTurnAsync(Task before, string key, Deadline deadline, CancellationToken cancellationToken)
    {
        try
        {
            await before.WaitAsync(deadline.Remaining > LongestTimer ? Timeout.InfiniteTimeSpan : deadline.Remaining, Clock, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException e)
        {
            throw new ScenarioTransportException("The time for the start was over while another start with its key was under way; nothing was sent.", e) { SubmissionKey = key };
        }
        catch (OperationCanceledException e)
        {
            throw new ScenarioStartCanceledException(null, key, false, e, cancellationToken);
        }
    }

    private async Task<ScenarioTrainingRun> StartOwnAsync(ScenarioTrainingRequest request, ValidationResult look, ScenarioTrainOptions options, string key, Deadline deadline, CancellationToken cancellationToken)
    {
        string? modelId = null;
        try
        {
            ScenarioModel? model = options.Key is null ? null : await FindOwnAsync(request, look, options, key, deadline, cancellationToken).ConfigureAwait(false);
            bool isResumed = model is not null;
            if (model is null)
                Refuse(look, options.Validation);
            model ??= await CreateAsync(new ModelRequest { Name = request.Name, Type = request.Type, ShortDescription = request.Marked(key) }, deadline, cancellationToken).ConfigureAwait(false);
            modelId = model.Id;
            if (isResumed && model.Status.IsStarted)
                return new ScenarioTrainingRun(this, modelId, new ScenarioTrainingStart { Model = model, Job = await TryFindJobAsync(modelId, deadline, cancellationToken).ConfigureAwait(false), WasFound = true });
            await GiveAsync(model, request, options, deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new ScenarioStartCanceledException(modelId, key, false, e, cancellationToken);
        }
        catch (GenerationException e)
        {
            e.IsAbout(modelId); // also a file that is not any more what was checked
            e.WasSubmittedAs(key);
            throw;
        }

        ScenarioTrainingStart start = await StartAsync(modelId, key, isKeyMinted: options.Key is null, request.Parameters, options, request.Type, deadline, cancellationToken).ConfigureAwait(false);
        return new ScenarioTrainingRun(this, modelId, start);
    }

    // The model that a start with the key was begun with: one that was started, else one that has nothing to learn from that is not of the request.
    private async Task<ScenarioModel?> FindOwnAsync(ScenarioTrainingRequest request, ValidationResult look, ScenarioTrainOptions options, string key, Deadline deadline, CancellationToken cancellationToken)
    {
        ScenarioMaterial? material = null;
        foreach (ScenarioModel listed in await FindMarkedAsync(key, deadline, cancellationToken).ConfigureAwait(false))
        {
            ScenarioModel model = await GetAsync(listed.Id, RetryScope.Always, deadline, cancellationToken).ConfigureAwait(false);
            bool isStarted = IsStarted(model, key);
            if (!isStarted)
                Refuse(look, options.Validation);
            try
            {
                material ??= await ScenarioMaterial.OfAsync(request, cancellationToken).ConfigureAwait(false);
            }
            catch (ScenarioFileException) when (isStarted)
            {
                // What was started needs its files no more: all but them is compared.
            }

            if (isStarted)
                return ScenarioKeyComparison.FindDifference(request, material, model) is { } path ? throw new ScenarioKeyConflictException(model, path) : model;
            if ((model.TrainingImagesNumber ?? 0) <= model.TrainingImages.Count && (model.Type == default || model.Type == request.Type) && material!.HasAllOf(model)) // it was read
                return model;
        }

        return null;
    }

    // Gives a model what it does not have yet.
    private async Task GiveAsync(ScenarioModel model, ScenarioTrainingRequest request, ScenarioTrainOptions options, Deadline deadline, CancellationToken cancellationToken)
    {
        IProgress<TransferProgress>? progress = options.UploadProgress;
        List<ScenarioTrainingImage> left = [.. model.TrainingImages];
        IReadOnlyList<(TrainingPicture Picture, string Name)> pictures = ScenarioMaterial.NamedPictures(request);
        var ids = new Dictionary<TrainingPicture, string>(ReferenceEqualityComparer.Instance);
        var reporter = new ProgressReporter(progress, "upload", Logger);
        long given = 0;
        long total = progress is null ? 0 : pictures.Sum(p => p.Picture.Length);
        foreach ((TrainingPicture picture, string plain) in pictures)
        {
            ReadOnlyMemory<byte> content = await ScenarioMaterial.ReadAsync(picture, cancellationToken).ConfigureAwait(false);
            string name = ScenarioMaterial.NameOf(plain, content);
            ScenarioTrainingImage? image = left.Find(t => ScenarioMaterial.ContentOf(t.Name) == ScenarioMaterial.ContentOf(name));
            if (image is null)
                image = await AddImageAsync(model.Id, name, content, null, isOwn: true, options.Validation, deadline, cancellationToken).ConfigureAwait(false);
            else if (left.Remove(image))
                _claimed.Add(ImageKey(model.Id, image)); // it is this picture's, also where one with its name is to be sent
            ids[picture] = image.Id;
            given += picture.Length;
            reporter.Report(given, total);
        }

        var present = model.TrainingImages.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        foreach (string[] batch in request.AssetIds.Where(a => !present.Contains(a)).Chunk(ScenarioLimits.AssetIdsPerCall))
            await AddBatchAsync(model.Id, batch, deadline, cancellationToken).ConfigureAwait(false);
        ScenarioTrainingPair[] pairs =
        [
            .. request.Pictures.Where(p => p.Before is not null).Select(p => new ScenarioTrainingPair { SourceId = ids[p.Before!], TargetId = ids[p], Instruction = p.Instruction }), // those that have one
            .. request.Pairs,
        ];
        if (pairs.Length > 0)
            await ReplacePairsAsync(model.Id, pairs, options.Validation, deadline, cancellationToken).ConfigureAwait(false);
    }

    // The one way of every start. One by the model's id has no key: what is looked for by a key would not be found.
    private async Task<ScenarioTrainingStart> StartAsync(
        string modelId, string? key, bool isKeyMinted, ScenarioTrainingParameters? parameters, ScenarioStartOptions options, ScenarioTrainingType? type, Deadline deadline, CancellationToken cancellationToken)
    {
        using TraceSpan? span = Telemetry.Instruments.Start("Training.Start", Name, modelId);
        var trace = new SubmissionTrace<ScenarioTrainingStart>();

        // The requests keep the deadline themselves and end with more to say; this is for interceptors and the question for the price.
        using AttemptLimit? limit = deadline.Remaining == TimeSpan.MaxValue || (!_pipeline.HasInterceptors && options.ConfirmCost is null) ? null : new AttemptLimit(Clock, deadline.Remaining + Grace, cancellationToken);
        var submission = new ScenarioSubmission(modelId, key ?? modelId, isKeyMinted)
        {
            MaxCost = options.MaxCost,
            ConfirmCost = options.ConfirmCost,
            Parameters = parameters,
            Type = type,
            Validation = options.Validation ?? _validation,
            IsOwnModel = key is not null,
            Deadline = deadline,
            Span = span,
        };
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            ScenarioTrainingStart start = await _pipeline.SubmitAsync(submission, trace, limit?.Token ?? cancellationToken).ConfigureAwait(false);
            Claim(modelId, start);
            return start;
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested || limit?.IsOver != true)
        {
            throw new ScenarioStartCanceledException(modelId, key, trace.WasSent, e, cancellationToken);
        }
        catch (ScenarioException e)
        {
            span?.Fail(e);
            if (trace.Accepted is not null)
                e.WorkWasAccepted();
            e.IsAbout(modelId);
            if (key is not null)
                e.WasSubmittedAs(key);
            else if (e.MayHaveBeenExecuted)
                e.MayPayTwice(); // no key leads back to it
            throw;
        }
        catch (Exception e)
        {
            // An interceptor failed, or took longer than the caller allows.
            span?.Fail(e);
            if (trace.WasSent)
                throw new ScenarioOutcomeUnknownException("start", modelId, e) { SubmissionKey = key, IsTransient = key is not null && e is GenerationException { IsTransient: true } };
            if (e is not OperationCanceledException)
                throw; // its own refusal, or a misuse: nothing was sent
            throw new ScenarioTransportException("The time for the start was over before it was sent; nothing was started.", e) { ModelId = modelId, SubmissionKey = key };
        }
    }
}
