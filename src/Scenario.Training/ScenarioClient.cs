using System.Globalization;
using Generation.Files;
using Generation.Http;
using Generation.Waiting;
using Scenario.Training.Requests;

namespace Scenario.Training;

/// <summary>
/// Scenario's training API: make a model, give it images or pairs, train it, and keep track of it. Thread-safe and made to live as long as the program.
/// </summary>
/// <remarks>
/// The service has no key that makes a request repeatable. Where the answer to a create, an upload or a start is lost, the client looks at the service before it sends anything again; what cannot be told ends with
/// <see cref="ScenarioOutcomeUnknownException"/>. With dependency injection use <c>services.AddScenario(…)</c> instead of the constructor.
/// </remarks>
/// <example>
/// <code>
/// using var client = new ScenarioClient(key, secret, projectId);
/// ScenarioTrainingResult result = await client.TrainAsync("My Character", ScenarioTrainingType.Flux2DevLora, pictures);
/// </code>
/// </example>
public partial class ScenarioClient : IDisposable
{
    // A service's clock and ours may differ by this much; what is older than a call by more was not made by it.
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);

    private readonly HttpClient? _owned;
    private readonly ServiceConnection _connection;
    private readonly ScenarioPipeline _pipeline;
    private readonly SnapshotLoop _loop;
    private readonly ModelSource _models;
    private readonly JobSource _jobs;
    private readonly FileDownload _downloads;
    private readonly RecentWork _recent;
    private readonly string? _projectId;
    private readonly ValidationMode _validation;

    // What calls of this client have been answered with already, so that none of it is taken for another call's lost answer. What is older than any call that is under way needs no memory.
    private static readonly TimeSpan ClaimTime = TimeSpan.FromHours(1);
    private readonly RecentWork _claimed;

    /// <summary>Makes a client that owns its connections.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <param name="apiSecret">The key's secret.</param>
    /// <param name="projectId">The project that owns what is made; null for the key's own.</param>
    /// <param name="options">Other settings. When null: the defaults. They are copied; later changes have no effect.</param>
    /// <exception cref="ArgumentException">A setting is not valid; the message lists all problems.</exception>
    public ScenarioClient(string apiKey, string apiSecret, string? projectId = null, ScenarioClientOptions? options = null)
        : this(apiKey, apiSecret, projectId, options, null)
    {
    }

    /// <summary>Makes a client over a message handler, for example a simulator's or a stub.</summary>
    /// <param name="apiKey">The API key.</param>
    /// <param name="apiSecret">The key's secret.</param>
    /// <param name="projectId">The project that owns what is made; null for the key's own.</param>
    /// <param name="options">Other settings. When null: the defaults. They are copied; later changes have no effect.</param>
    /// <param name="handler">What carries the requests; null for a connection pool of its own. The caller disposes it. It should not follow redirects (<c>AllowAutoRedirect = false</c>).</param>
    /// <exception cref="ArgumentException">A setting is not valid; the message lists all problems.</exception>
    public ScenarioClient(string apiKey, string apiSecret, string? projectId, ScenarioClientOptions? options, HttpMessageHandler? handler)
        : this(Checked(apiKey, apiSecret, projectId, options), handler)
    {
    }

    internal ScenarioClient(Func<HttpClient> createClient, ScenarioClientOptions options)
    {
        options = options.Clone();
        _connection = new ServiceConnection(createClient, options.ToConnectionOptions());
        (_projectId, _validation, BaseAddress) = (options.ProjectId, options.Validation, options.BaseAddress);
        _loop = new SnapshotLoop(_connection.Options, new LongPollSlots(0), _connection.Disposed);
        (_models, _jobs) = (new ModelSource(this), new JobSource(this));
        _downloads = new FileDownload(_connection);
        (_recent, _claimed) = (new RecentWork(_connection.Clock), new RecentWork(_connection.Clock, ClaimTime));
        _pipeline = new ScenarioPipeline(this, [.. options.Interceptors]);
    }

    /// <summary>For mocks.</summary>
    protected ScenarioClient()
    {
        (_connection, _pipeline, _loop, _models, _jobs, _downloads, _recent, _claimed) = (null!, null!, null!, null!, null!, null!, null!, null!); // a mock overrides what uses them
        BaseAddress = ScenarioClientOptions.DefaultBaseAddress;
    }

    private ScenarioClient(ScenarioClientOptions options, HttpMessageHandler? handler)
        : this(Transport.CreateClient(handler, options.ConnectTimeout, typeof(ScenarioClient)), options)
    {
    }

    private ScenarioClient(HttpClient owned, ScenarioClientOptions options)
        : this(() => owned, options) => _owned = owned;

    /// <summary>The address of the service.</summary>
    public virtual Uri BaseAddress { get; }

    /// <summary>Makes a model, not trained yet. Costs nothing.</summary>
    /// <param name="name">Its name, at most 64 characters.</param>
    /// <param name="type">What it is trained as; it can be changed only as long as nothing was started.</param>
    /// <param name="shortDescription">What it is about, at most 256 characters; null for nothing.</param>
    /// <param name="cancellationToken">Cancels the call; the model may be there nevertheless.</param>
    /// <returns>The model. Keep its id.</returns>
    /// <remarks>
    /// Sends <c>POST /models</c>. After a lost answer the list of models is read: one of this name and type that is new, not started and not the answer of another call is the answer. Two programs that make
    /// models of the same name at the same moment should give each a description of its own, by which they are told apart.
    /// </remarks>
    /// <exception cref="ScenarioValidationException">Name, type or description is not valid; nothing was sent.</exception>
    /// <exception cref="ScenarioOutcomeUnknownException">The answer was lost, and what became of it cannot be told.</exception>
    /// <exception cref="ScenarioApiException">The service refused the request.</exception>
    public virtual Task<ScenarioModel> CreateModelAsync(string name, ScenarioTrainingType type, string? shortDescription = null, CancellationToken cancellationToken = default)
    {
        var request = new ModelRequest { Name = name, Type = type, ShortDescription = shortDescription };
        var sink = new ValidationSink();
        ScenarioTrainingRequest.CheckNames(name, type, shortDescription, ref sink);
        Refuse(sink.ToResult(), null);
        return CreateAsync(request, Deadline.After(_connection.Clock, null), cancellationToken);
    }

    /// <summary>Reads a model.</summary>
    /// <param name="modelId">Its id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ScenarioNotFoundException">There is no such model, or it is not visible with this key and project.</exception>
    public virtual Task<ScenarioModel> GetModelAsync(string modelId, CancellationToken cancellationToken = default) =>
        GetAsync(modelId, RetryScope.Always, null, cancellationToken);

    /// <summary>Lists the models, page after page.</summary>
    /// <param name="query">Which ones. When null: all.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public virtual IAsyncEnumerable<ScenarioModel> ListModelsAsync(ScenarioModelQuery? query = null, CancellationToken cancellationToken = default) =>
        ListAsync(query?.Next, (next, token) => ListModelsPageAsync((query ?? new()) with { Next = next }, token), p => (p.Items, p.Next), cancellationToken);

    /// <summary>Lists one page of the models.</summary>
    /// <param name="query">Which ones, and where to go on. When null: the first page of all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<ScenarioModelPage> ListModelsPageAsync(ScenarioModelQuery? query = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync<ScenarioModelPage>(
            new ServiceCall(HttpMethod.Get, PathOf("/models", ("status", query?.Status?.Value), ("pageSize", Number(query?.PageSize)), ("paginationToken", query?.Next))), cancellationToken).AsTask();

    /// <summary>Reads a job.</summary>
    /// <param name="jobId">Its id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ScenarioNotFoundException">There is no such job, or it is not visible with this key and project.</exception>
    public virtual Task<ScenarioJob> GetJobAsync(string jobId, CancellationToken cancellationToken = default) => GetJobAsync(jobId, RetryScope.Always, null, cancellationToken);

    /// <summary>Lists the jobs, page after page.</summary>
    /// <param name="query">Which ones. When null: all.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <exception cref="ArgumentOutOfRangeException">A page must hold 1 to 200; nothing was sent.</exception>
    public virtual IAsyncEnumerable<ScenarioJob> ListJobsAsync(ScenarioJobQuery? query = null, CancellationToken cancellationToken = default)
    {
        CheckPage(query);
        return ListAsync(query?.Next, (next, token) => ListJobsPageAsync((query ?? new()) with { Next = next }, token), p => (p.Items, p.Next), cancellationToken);
    }

    /// <summary>Lists one page of the jobs.</summary>
    /// <param name="query">Which ones, and where to go on. When null: the first page of all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">A page must hold 1 to 200; nothing was sent.</exception>
    public virtual Task<ScenarioJobPage> ListJobsPageAsync(ScenarioJobQuery? query = null, CancellationToken cancellationToken = default)
    {
        CheckPage(query);
        return _connection.SendAsync<ScenarioJobPage>(
            new ServiceCall(HttpMethod.Get, PathOf("/jobs", ("type", query?.Type), ("status", query?.Status?.Value), ("pageSize", Number(query?.PageSize)), ("paginationToken", query?.Next))), cancellationToken).AsTask();
    }

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(ScenarioClient)} {SafeText.Of(BaseAddress)}";

    /// <summary>Closes the connections that the client owns. Waits that are under way end at once with <see cref="ScenarioWaitCanceledException"/>; the work goes on.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the connections that the client owns.</summary>
    /// <param name="disposing">Whether managed resources are released.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        _connection?.Dispose();
        _owned?.Dispose();
    }

    private static ScenarioClientOptions Checked(string apiKey, string apiSecret, string? projectId, ScenarioClientOptions? options)
    {
        options = options?.Clone() ?? new ScenarioClientOptions();
        (options.ApiKey, options.ApiSecret, options.ProjectId) = (apiKey, apiSecret, projectId ?? options.ProjectId);
        options.ThrowIfInvalid();
        return options;
    }

    private static void CheckPage(ScenarioJobQuery? query)
    {
        if (query?.PageSize is < 1 or > ScenarioLimits.JobsPerPage)
            throw new ArgumentOutOfRangeException(nameof(query), query.PageSize, FormattableString.Invariant($"A page of jobs must hold 1 to {ScenarioLimits.JobsPerPage}."));
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private string ModelPath(string modelId, string rest = "", params ReadOnlySpan<(string Name, string? Value)> query) =>
        PathOf($"/models/{PathSegment.Of(modelId, nameof(modelId))}{rest}", query);

    // The project goes along with every call.
    private string PathOf(string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        char separator = '?';
        if (_projectId is not null)
            Append("projectId", _projectId);
        foreach ((string name, string? value) in query)
        {
            if (!string.IsNullOrEmpty(value))
                Append(name, value);
        }

        return path;

        void Append(string name, string value)
        {
            path += $"{separator}{name}={Uri.EscapeDataString(value)}";
            separator = '&';
        }
    }

    private static IAsyncEnumerable<TItem> ListAsync<TPage, TItem>(
        string? next, Func<string?, CancellationToken, Task<TPage>> read, Func<TPage, (IReadOnlyList<TItem> Items, string? Next)> open, CancellationToken cancellationToken) =>
        Pages.AllAsync(next, read, open, problem => new ScenarioTransportException(problem) { MayHaveBeenExecuted = true }, cancellationToken);

    private async Task<ScenarioModel> GetAsync(string modelId, RetryScope retry, Deadline? deadline, CancellationToken cancellationToken)
    {
        string path = ModelPath(modelId);
        try
        {
            ModelReply reply = await _connection.SendAsync<ModelReply>(new ServiceCall(HttpMethod.Get, path) { Retry = retry, Deadline = deadline }, cancellationToken).ConfigureAwait(false);
            return ModelOf(reply.Model, modelId);
        }
        catch (ScenarioException e)
        {
            e.IsAbout(modelId);
            throw;
        }
    }

    private async Task<ScenarioJob> GetJobAsync(string jobId, RetryScope retry, Deadline? deadline, CancellationToken cancellationToken)
    {
        string path = PathOf($"/jobs/{PathSegment.Of(jobId, nameof(jobId))}");
        try
        {
            JobReply reply = await _connection.SendAsync<JobReply>(new ServiceCall(HttpMethod.Get, path) { Retry = retry, Deadline = deadline }, cancellationToken).ConfigureAwait(false);
            return JobOf(reply.Job, jobId);
        }
        catch (ScenarioException e)
        {
            e.IsAbout(jobId);
            throw;
        }
    }

    // A model, or a job, that is not the one that was asked for is no answer.
    private static ScenarioModel ModelOf(ScenarioModel? model, string modelId) =>
        model is { Unreadable: null } && (model.Id.Length == 0 || model.Id == modelId)
            ? model.Id.Length == 0 ? model with { Id = modelId } : model
            : throw new ScenarioTransportException("The service's reply does not hold the model that was asked for.") { MayHaveBeenExecuted = true };

    private static ScenarioJob JobOf(ScenarioJob? job, string jobId) =>
        job is { Unreadable: null } && (job.Id.Length == 0 || job.Id == jobId)
            ? job.Id.Length == 0 ? job with { Id = jobId } : job
            : throw new ScenarioTransportException("The service's reply does not hold the job that was asked for.") { MayHaveBeenExecuted = true };

    /// <summary>Refuses what is not valid, as the mode wants; logs what is only a warning.</summary>
    internal void Refuse(ValidationResult result, ValidationMode? mode)
    {
        ValidationMode wanted = mode ?? _validation;
        if (wanted == ValidationMode.Off || result.Issues.Count == 0)
            return;
        if (!result.IsValid || wanted == ValidationMode.Strict)
            throw new ScenarioValidationException(result);
        foreach (ValidationIssue warning in result.Issues)
            Diagnostics.Log.ValidationWarning(_connection.Options.Logger, warning.Path, warning.Code);
    }
}
