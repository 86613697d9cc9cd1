using System.Net;
using Generation.Files;
using Generation.Http;
using Generation.Submitting;
using Scenario.Training.Requests;

namespace Scenario.Training;

public partial class ScenarioClient
{
    // What refusals of an image speak of.
    private static readonly string[] ImageWords = ["image", "picture", "format", "mime", "media type"];

    /// <summary>Adds an image from a file to a model. Calls add up.</summary>
    /// <param name="modelId">The model, not started yet.</param>
    /// <param name="path">The file; its name is the image's.</param>
    /// <param name="cancellationToken">Cancels the call; the image may be there nevertheless.</param>
    /// <inheritdoc cref="AddTrainingImageAsync(string, string, ReadOnlyMemory{byte}, ScenarioImagePreset?, CancellationToken)" path="/exception"/>
    public virtual async Task<ScenarioTrainingImage> AddTrainingImageAsync(string modelId, string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return await AddTrainingImageAsync(modelId, Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false), null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds an image from a stream to a model. The stream stays open.</summary>
    /// <param name="modelId">The model, not started yet.</param>
    /// <param name="name">The image's name, with its extension.</param>
    /// <param name="content">The stream, read from where it stands.</param>
    /// <param name="cancellationToken">Cancels the call; the image may be there nevertheless.</param>
    /// <inheritdoc cref="AddTrainingImageAsync(string, string, ReadOnlyMemory{byte}, ScenarioImagePreset?, CancellationToken)" path="/exception"/>
    public virtual async Task<ScenarioTrainingImage> AddTrainingImageAsync(string modelId, string name, Stream content, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        return await AddTrainingImageAsync(modelId, name, buffer.ToArray(), null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds an image from memory to a model, as a data URL.</summary>
    /// <param name="modelId">The model, not started yet.</param>
    /// <param name="name">The image's name, with its extension.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="preset">What it is taken as; null for the service's usual.</param>
    /// <param name="cancellationToken">Cancels the call; the image may be there nevertheless.</param>
    /// <remarks>Sends <c>POST /models/{id}/training-images</c>. After a lost answer the model is read: an image of this name that is new and not the answer of another call is the answer.</remarks>
    /// <exception cref="ScenarioValidationException">The content is no image; nothing was sent.</exception>
    /// <exception cref="ScenarioImageRefusedException">The service does not take the image.</exception>
    /// <exception cref="ScenarioPlanLimitException">The plan allows no more images of a model.</exception>
    /// <exception cref="ScenarioOutcomeUnknownException">The answer was lost, and what became of it cannot be told.</exception>
    public virtual Task<ScenarioTrainingImage> AddTrainingImageAsync(
        string modelId, string name, ReadOnlyMemory<byte> content, ScenarioImagePreset? preset = null, CancellationToken cancellationToken = default) =>
        AddImageAsync(modelId, name, content, preset, isOwn: false, null, Deadline.After(_connection.Clock, null), cancellationToken);

    /// <summary>Adds assets that are stored already to a model, ten in a call; an asset that the model has already is an exception.</summary>
    /// <param name="modelId">The model, not started yet.</param>
    /// <param name="assetIds">The assets, in any number up to what a model takes.</param>
    /// <param name="cancellationToken">Cancels the call; some may be there nevertheless.</param>
    /// <exception cref="ScenarioValidationException">There is none, one stands there twice, or there are more than a model takes; nothing was sent.</exception>
    /// <exception cref="ScenarioDuplicateImageException">One of the assets is an image of the model already.</exception>
    /// <exception cref="ScenarioOutcomeUnknownException">An answer was lost, and what became of it cannot be told.</exception>
    public virtual async Task AddTrainingAssetsAsync(string modelId, IReadOnlyList<string> assetIds, CancellationToken cancellationToken = default)
    {
        CheckAssets(assetIds, ScenarioLimits.MaximumImages);
        foreach (string[] batch in assetIds.Chunk(ScenarioLimits.AssetIdsPerCall))
            await AddBatchAsync(modelId, batch, Deadline.After(_connection.Clock, null), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Adds at most ten assets that are stored already to a model, in one call.</summary>
    /// <param name="modelId">The model, not started yet.</param>
    /// <param name="assetIds">The assets.</param>
    /// <param name="cancellationToken">Cancels the call; they may be there nevertheless.</param>
    /// <inheritdoc cref="AddTrainingAssetsAsync" path="/exception"/>
    public virtual Task AddTrainingAssetBatchAsync(string modelId, IReadOnlyList<string> assetIds, CancellationToken cancellationToken = default)
    {
        CheckAssets(assetIds, ScenarioLimits.AssetIdsPerCall);
        return AddBatchAsync(modelId, [.. assetIds], Deadline.After(_connection.Clock, null), cancellationToken);
    }

    /// <summary>Replaces all pairs of a model that learns to edit. Repeating it changes nothing.</summary>
    /// <param name="modelId">The model, not started yet.</param>
    /// <param name="pairs">The pairs, 2 to 50; both assets of a pair must be training assets.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The pairs as the service has them.</returns>
    /// <exception cref="ScenarioValidationException">There are too few or too many, or one is not complete; nothing was sent.</exception>
    /// <exception cref="ScenarioApiException">The service refused the request.</exception>
    public virtual Task<IReadOnlyList<ScenarioTrainingPair>> ReplaceTrainingPairsAsync(string modelId, IReadOnlyList<ScenarioTrainingPair> pairs, CancellationToken cancellationToken = default) =>
        ReplacePairsAsync(modelId, pairs, null, Deadline.After(_connection.Clock, null), cancellationToken);

    private async Task<IReadOnlyList<ScenarioTrainingPair>> ReplacePairsAsync(string modelId, IReadOnlyList<ScenarioTrainingPair> pairs, ValidationMode? mode, Deadline deadline, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var sink = new ValidationSink();
        ScenarioTrainingRequest.CheckPairs(pairs, ref sink);
        Refuse(sink.ToResult(), mode);
        string path = ModelPath(modelId, "/training-images/pairs");
        return await AboutAsync(modelId, async () =>
        {
            PairsReply reply = await _connection.SendAsync<PairsReply>(new ServiceCall(HttpMethod.Put, path) { Body = WireWriter.ToUtf8(pairs), Deadline = deadline }, cancellationToken).ConfigureAwait(false);
            return reply.Pairs ?? pairs;
        }).ConfigureAwait(false);
    }

    private async Task<ScenarioTrainingImage> AddImageAsync(
        string modelId, string name, ReadOnlyMemory<byte> content, ScenarioImagePreset? preset, bool isOwn, ValidationMode? mode, Deadline deadline, CancellationToken cancellationToken)
    {
        string path = ModelPath(modelId, "/training-images");
        string mediaType = CheckImage(name, content, mode);
        byte[] body = WireWriter.ToUtf8(new ImageRequest { Name = name, Data = $"data:{mediaType};base64,{Convert.ToBase64String(content.Span)}", Preset = preset });
        DateTimeOffset began = _connection.Clock.GetUtcNow();
        return await AboutAsync(modelId, async () =>
        {
            ScenarioTrainingImage image = await SendOnceAsync(
                "add-image",
                modelId,
                deadline,
                async token =>
                {
                    ImageReply reply = await SendImageAsync(new ServiceCall(HttpMethod.Post, path) { Body = body, Retry = RetryScope.BeforeSent, Deadline = deadline }, token).ConfigureAwait(false);
                    return reply.TrainingImage ?? (reply.TrainingImages is [var first, ..] ? first : new ScenarioTrainingImage { Name = name });
                },
                token => FindAddedAsync(modelId, name, began, isOwn, deadline, token),
                cancellationToken).ConfigureAwait(false);
            _claimed.Add(ImageKey(modelId, image));
            return image;
        }).ConfigureAwait(false);
    }

    private Task<ImageReply> AddBatchAsync(string modelId, string[] assetIds, Deadline deadline, CancellationToken cancellationToken)
    {
        string path = ModelPath(modelId, "/training-images");
        string[] left = assetIds;
        return AboutAsync(modelId, () => SendOnceAsync(
            "add-image",
            modelId,
            deadline,
            async token => await _connection.SendAsync<ImageReply>(
                new ServiceCall(HttpMethod.Post, path) { Body = WireWriter.ToUtf8(new ImageRequest { AssetIds = left }), Retry = RetryScope.BeforeSent, Deadline = deadline }, token).ConfigureAwait(false),
            async token =>
            {
                ScenarioModel model = await GetAsync(modelId, RetryScope.Always, deadline, token).ConfigureAwait(false);
                var present = model.TrainingImages.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
                left = [.. left.Where(id => !present.Contains(id))];
                return left.Length == 0 ? Finding<ImageReply>.Of(new ImageReply()) : IsComplete(model) ? Finding<ImageReply>.Nothing : Finding<ImageReply>.Unknown;
            },
            cancellationToken));
    }

    private void CheckAssets(IReadOnlyList<string> assetIds, int most)
    {
        ArgumentNullException.ThrowIfNull(assetIds);
        var sink = new ValidationSink();
        if (assetIds.Count == 0 || assetIds.Count > most)
            sink.Error("assetIds", ValidationCodes.Length, FormattableString.Invariant($"assetIds has {assetIds.Count} items; it must have 1 to {most}."), ScenarioLimits.Guide);
        ScenarioTrainingRequest.CheckAssets(assetIds, ref sink);
        Refuse(sink.ToResult(), null);
    }

    private string CheckImage(string name, ReadOnlyMemory<byte> content, ValidationMode? mode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string? shown = MediaTypes.OfContent(content.Span);
        string mediaType = shown ?? MediaTypes.OfExtension(Path.GetExtension(name)) ?? MediaTypes.Unknown;
        var sink = new ValidationSink();
        if (content.IsEmpty)
            sink.Error("data", ValidationCodes.Required, "data is empty.", ScenarioLimits.Guide);
        else if (!mediaType.StartsWith("image/", StringComparison.Ordinal))
            sink.Error("data", ValidationCodes.WrongType, $"data is {mediaType}; it must be an image.", ScenarioLimits.Guide);
        Refuse(sink.ToResult(), mode);
        return mediaType;
    }

    private async Task<ImageReply> SendImageAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        try
        {
            return await _connection.SendAsync<ImageReply>(call, cancellationToken).ConfigureAwait(false);
        }
        catch (ScenarioApiException e) when (e.GetType() == typeof(ScenarioApiException) && IsAboutImage(e))
        {
            throw new ScenarioImageRefusedException(e.StatusCode.GetValueOrDefault(), e.Problem) { RequestId = e.RequestId, MayHaveBeenExecuted = e.MayHaveBeenExecuted };
        }
    }

    private static bool IsAboutImage(ScenarioApiException e) =>
        e.StatusCode is HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnsupportedMediaType or HttpStatusCode.UnprocessableEntity
        || (e.StatusCode == HttpStatusCode.BadRequest && ImageWords.Any(w => e.Reason?.Contains(w, StringComparison.OrdinalIgnoreCase) == true));

    // Says which model a failed call was about.
    private static async Task<T> AboutAsync<T>(string modelId, Func<Task<T>> call)
    {
        try
        {
            return await call().ConfigureAwait(false);
        }
        catch (ScenarioException e)
        {
            e.IsAbout(modelId);
            throw;
        }
    }
}
