using System.Globalization;
using Civitai.Orchestration.Diagnostics;
using Generation.Diagnostics;
using Generation.Http;
using Generation.Journal;
using Generation.Submitting;
using Generation.Waiting;

namespace Civitai.Orchestration;

/// <summary>
/// Submits, prices, reads, waits for and cancels workflows. Thread-safe; one instance serves a whole program.
/// </summary>
public partial class WorkflowClient
{
    internal const string Root = "/v2/consumer/workflows";
    internal const int MaximumWaitSeconds = 100;
    private const int NewestWork = 100; // as much as a page of the list shows
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private readonly ServiceConnection _connection;
    private readonly WorkflowSettings _settings;
    private readonly WorkflowPipeline _pipeline;
    private readonly RecipePipeline _recipes;
    private readonly SnapshotLoop _loop;
    private readonly WorkflowSource _source;
    private readonly WaitingRoom<Workflow> _room;
    private readonly RecentWork _recent;
    private readonly SignsOfLife? _signsOfLife; // with a journal that machines share

    internal WorkflowClient(ServiceConnection connection, WorkflowSettings settings)
    {
        _connection = connection;
        _settings = settings;
        _pipeline = new WorkflowPipeline(connection, settings, settings.Interceptors);
        _recipes = new RecipePipeline(connection, settings);
        var slots = new LongPollSlots(settings.MaxLongPolls);
        _loop = new SnapshotLoop(connection.Options, slots, connection.Disposed);
        _source = new WorkflowSource(this);
        _room = new WaitingRoom<Workflow>(_source, _loop, slots, connection.Options, connection.Disposed);
        _recent = new RecentWork(connection.Clock);
        if (settings.Journal is ISharedJournal shared)
            _signsOfLife = new SignsOfLife(shared, settings.JournalName, () => [.. _runs.Keys, .. _inHand.Keys], connection.Clock, connection.Options.Logger, connection.Disposed);
    }

    /// <summary>For mocks.</summary>
    protected WorkflowClient()
    {
        (_connection, _settings, _pipeline, _recipes, _loop, _source, _room, _recent) = (null!, null!, null!, null!, null!, null!, null!, null!); // a mock overrides what uses them
    }

    /// <summary>
    /// Submits a workflow and returns at once with its first snapshot. This spends Buzz.
    /// </summary>
    /// <param name="template">The workflow. Every input is validated first.</param>
    /// <param name="options">Settings that take the place of the template's, a limit on the price, validation. When null: the template's and the defaults.</param>
    /// <param name="cancellationToken">Cancels the call. A workflow that the service has already accepted goes on.</param>
    /// <returns>The workflow as accepted. Keep its id: with it any program can go on.</returns>
    /// <remarks>
    /// Sends <c>POST /v2/consumer/workflows</c> with an external id, the template's own or a new one, so that repeating it after a lost reply
    /// cannot make a second workflow. An exception carries the id; submit again with it to go on safely.
    /// </remarks>
    /// <exception cref="ValidationFailedException">The workflow is not valid; nothing was sent, or the service refused it.</exception>
    /// <exception cref="ExternalIdConflictException">The external id was used before, for other work.</exception>
    /// <exception cref="CostLimitExceededException">The price is above <see cref="SubmissionOptions.MaxCost"/>; this call submitted nothing.</exception>
    /// <exception cref="CostDeclinedException">The price was declined by <see cref="SubmissionOptions.ConfirmCost"/>; this call submitted nothing.</exception>
    /// <exception cref="BudgetExceededException">A budget cannot pay it; this call submitted nothing.</exception>
    /// <exception cref="JournalException">The journal or the ledger of a budget failed; nothing was submitted.</exception>
    /// <exception cref="CivitaiApiException">The service refused the request, or went on failing (5xx, 408) after all retries: then <see cref="GenerationException.MayHaveBeenExecuted"/> is true.</exception>
    /// <exception cref="CivitaiTransportException">There was no usable answer, also after all retries; nothing was submitted.</exception>
    /// <exception cref="SubmitOutcomeUnknownException">The answer was lost, also after all retries; the workflow may have been accepted.</exception>
    /// <exception cref="SubmissionInterruptedException">An interceptor ended the submission when it was on its way; the workflow may have been accepted.</exception>
    /// <exception cref="WorkflowSubmitCanceledException">The caller's token cancelled the call; the exception keeps the key of the submission.</exception>
    public virtual Task<Workflow> SubmitAsync(WorkflowTemplate template, SubmitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        options ??= new();
        return SubmitAsync(options.ApplyTo(template), options, options.InlineWait ?? TimeSpan.Zero, Deadline.After(_connection.Clock, options.Timeout), options.MintedKey, cancellationToken);
    }

    /// <summary>Submits one input and returns at once with a handle to its result. This spends Buzz.</summary>
    /// <typeparam name="TOutput">The input's kind of result.</typeparam>
    /// <param name="input">The input.</param>
    /// <param name="options">The workflow's settings (external id, tags, metadata, callbacks), a limit on the price, validation. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the call. A workflow that the service has already accepted goes on.</param>
    /// <inheritdoc cref="SubmitAsync(WorkflowTemplate, SubmitOptions?, CancellationToken)" path="/exception"/>
    public virtual async Task<WorkflowHandle<TOutput>> SubmitAsync<TOutput>(StepInput<TOutput> input, SubmitOptions? options = null, CancellationToken cancellationToken = default)
        where TOutput : WireRecord => await SubmitAsync<TOutput>(WorkflowTemplate.For(input), null, options ?? new(), cancellationToken).ConfigureAwait(false);

    /// <summary>Submits one input whose kind of result is not known where it is written, for example one that <see cref="InputDefinition.CreateInput"/> made, and returns at once with the first snapshot. This spends Buzz.</summary>
    /// <param name="input">The input.</param>
    /// <param name="options">The workflow's settings (external id, tags, metadata, callbacks), a limit on the price, validation. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the call. A workflow that the service has already accepted goes on.</param>
    /// <inheritdoc cref="SubmitAsync(WorkflowTemplate, SubmitOptions?, CancellationToken)" path="/returns|/exception"/>
    public virtual Task<Workflow> SubmitAsync(StepInput input, SubmitOptions? options = null, CancellationToken cancellationToken = default) =>
        SubmitAsync(WorkflowTemplate.For(input), options, cancellationToken);

    /// <summary>Submits a workflow and returns at once with a handle to its result. This spends Buzz.</summary>
    /// <typeparam name="TOutput">The kind of result.</typeparam>
    /// <param name="template">The workflow with the step whose output is its result.</param>
    /// <param name="options">Settings that take the place of the template's, a limit on the price, validation. When null: the template's and the defaults.</param>
    /// <param name="cancellationToken">Cancels the call. A workflow that the service has already accepted goes on.</param>
    /// <inheritdoc cref="SubmitAsync(WorkflowTemplate, SubmitOptions?, CancellationToken)" path="/exception"/>
    public virtual async Task<WorkflowHandle<TOutput>> SubmitAsync<TOutput>(WorkflowTemplate<TOutput> template, SubmitOptions? options = null, CancellationToken cancellationToken = default)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(template);
        return await SubmitAsync<TOutput>(template.Template, template.StepName, options ?? new(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the service what a workflow would cost. Nothing runs and nothing is charged.</summary>
    /// <param name="template">The workflow. Its external id is never sent with a preview: by the older documentation the service would answer the later submission with the preview; a measurement of October 2026 says that it does not.</param>
    /// <param name="options">Settings that take the place of the template's, validation. When null: the template's and the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ValidationFailedException">The workflow is not valid; nothing was sent, or the service refused it.</exception>
    /// <exception cref="CivitaiApiException">The service refused the request.</exception>
    /// <exception cref="CivitaiTransportException">There was no usable answer, also after all retries.</exception>
    public virtual async Task<CostPreview> PreviewCostAsync(WorkflowTemplate template, PreviewOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        options ??= new();
        options.ThrowIfInvalid();
        template = options.ApplyTo(template);
        _pipeline.Validate(template, options.Validation ?? _settings.Validation, isPreview: true, TimeSpan.Zero);
        using TraceSpan? span = Telemetry.Instruments.Start("Workflow.Preview", _connection.Options.Name);
        try
        {
            return await _pipeline.PreviewAsync(template, Deadline.After(_connection.Clock, options.Timeout), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            span?.Fail(e);
            throw;
        }
    }

    /// <summary>Asks the service what one input would cost. Nothing runs and nothing is charged.</summary>
    /// <param name="input">The input.</param>
    /// <param name="options">The workflow's settings, validation. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <inheritdoc cref="PreviewCostAsync(WorkflowTemplate, PreviewOptions?, CancellationToken)" path="/exception"/>
    public virtual Task<CostPreview> PreviewCostAsync(StepInput input, PreviewOptions? options = null, CancellationToken cancellationToken = default) =>
        PreviewCostAsync(WorkflowTemplate.For(input), options, cancellationToken);

    /// <summary>Reads a workflow.</summary>
    /// <param name="workflowId">Its id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    /// <exception cref="CivitaiApiException">The service refused the request.</exception>
    /// <exception cref="CivitaiTransportException">There was no usable answer, also after all retries.</exception>
    public virtual Task<Workflow> GetAsync(string workflowId, CancellationToken cancellationToken = default) =>
        GetAsync(workflowId, TimeSpan.Zero, RetryScope.Always, null, cancellationToken);

    /// <summary>Reads a workflow that may not exist.</summary>
    /// <param name="workflowId">Its id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The workflow; null when there is none, or it is not visible with this token.</returns>
    public virtual async Task<Workflow?> TryGetAsync(string workflowId, CancellationToken cancellationToken = default)
    {
        try
        {
            return await GetAsync(workflowId, cancellationToken).ConfigureAwait(false);
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    /// <summary>A handle to a workflow, made without any request.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    public virtual WorkflowHandle GetHandle(string workflowId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(workflowId);
        return new WorkflowHandle(this, workflowId);
    }

    /// <summary>A handle to a workflow whose kind of result is known, made without any request.</summary>
    /// <typeparam name="TOutput">The kind of result, for example <see cref="Training.TrainingOutput"/>.</typeparam>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="stepName">The name of the step whose output is the result. When null: the last step that makes such an output.</param>
    public virtual WorkflowHandle<TOutput> GetHandle<TOutput>(string workflowId, string? stepName = null)
        where TOutput : WireRecord
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(workflowId);
        return new WorkflowHandle<TOutput>(this, workflowId, stepName);
    }

    /// <summary>A handle of the text that <see cref="WorkflowHandle.Serialize"/> wrote, made without any request.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no handle.</exception>
    public virtual WorkflowHandle OpenHandle(string text)
    {
        (string id, _, string? key) = HandleText.Read(text);
        return new WorkflowHandle(this, id) { ExternalId = key };
    }

    /// <summary>A handle of the text that <see cref="WorkflowHandle.Serialize"/> wrote, for a workflow whose kind of result is known, made without any request.</summary>
    /// <typeparam name="TOutput">The kind of result.</typeparam>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no handle.</exception>
    public virtual WorkflowHandle<TOutput> OpenHandle<TOutput>(string text)
        where TOutput : WireRecord
    {
        (string id, string? stepName, string? key) = HandleText.Read(text);
        return new WorkflowHandle<TOutput>(this, id, stepName) { ExternalId = key };
    }

    /// <summary>Lists the account's workflows, page after page, newest first unless asked otherwise.</summary>
    /// <remarks>Called after the API's own operation, since it filters; <see cref="QueryPageAsync"/> gives one page.</remarks>
    /// <param name="query">Which ones. When null: all.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    /// <exception cref="ArgumentOutOfRangeException">A page must hold at least 1; nothing was sent.</exception>
    public virtual IAsyncEnumerable<Workflow> QueryAsync(WorkflowQuery? query = null, CancellationToken cancellationToken = default)
    {
        query?.ThrowIfInvalid();
        return Pages.AllAsync(
            query?.Cursor,
            (next, token) => QueryPageAsync((query ?? new()) with { Cursor = next }, token),
            page => (page.Items, page.Next),
            problem => new CivitaiTransportException(problem) { MayHaveBeenExecuted = true },
            cancellationToken);
    }

    /// <summary>Lists one page of the account's workflows.</summary>
    /// <param name="query">Which ones, and where to go on. When null: the first page of all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ArgumentOutOfRangeException">A page must hold at least 1; nothing was sent.</exception>
    public virtual Task<WorkflowPage> QueryPageAsync(WorkflowQuery? query = null, CancellationToken cancellationToken = default)
    {
        query?.ThrowIfInvalid();
        return _connection.SendAsync<WorkflowPage>(new ServiceCall(HttpMethod.Get, Root + (query ?? new()).ToQueryString()), cancellationToken).AsTask();
    }

    /// <summary>The address of the service.</summary>
    public override string ToString() => $"{nameof(WorkflowClient)} {SafeText.Of(_connection?.Options.BaseAddress)}"; // a mock has no connection

    /// <summary>Checks what is going to be submitted, before something is done for it.</summary>
    internal void Check(WorkflowTemplate template, SubmitOptions options)
    {
        options.ThrowIfInvalid();
        _pipeline?.Validate(options.ApplyTo(template), options.Validation ?? _settings.Validation, isPreview: false, options.InlineWait ?? TimeSpan.Zero); // a mock has none
    }

    private static string PathOf(string workflowId) => $"{Root}/{PathSegment.Of(workflowId, nameof(workflowId))}";

    /// <summary>A key for one call.</summary>
    internal static string MintKey() => string.Create(CultureInfo.InvariantCulture, $"sdk-{Guid.NewGuid():N}");

    private async Task<WorkflowHandle<TOutput>> SubmitAsync<TOutput>(WorkflowTemplate template, string? stepName, SubmitOptions options, CancellationToken cancellationToken)
        where TOutput : WireRecord
    {
        template = options.ApplyTo(template);
        string? minted = template.ExternalId is null ? MintKey() : null;
        Workflow workflow = await SubmitAsync(template, options, options.InlineWait ?? TimeSpan.Zero, Deadline.After(_connection.Clock, options.Timeout), minted, cancellationToken).ConfigureAwait(false);
        return new WorkflowHandle<TOutput>(this, workflow.Id, stepName) { ExternalId = template.ExternalId ?? minted };
    }

    // The one way of every submission.
    private async Task<Workflow> SubmitAsync(WorkflowTemplate template, SubmissionOptions options, TimeSpan wait, Deadline deadline, string? mintedKey, CancellationToken cancellationToken, WorkflowRun? run = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        options.ThrowIfInvalid();

        string key = template.ExternalId ?? mintedKey ?? MintKey();
        using TraceSpan? span = Telemetry.Instruments.Start("Workflow.Submit", _connection.Options.Name);
        SubmissionTrace<Workflow> trace = run?.Trace ?? new();

        // The requests keep the deadline themselves and end with more to say; this is for interceptors and the question for the price.
        using AttemptLimit? limit = deadline.Remaining == TimeSpan.MaxValue || (_settings.Interceptors.Count == 0 && options.ConfirmCost is null) ? null : new AttemptLimit(_connection.Clock, Durations.Sum(deadline.Remaining, Grace), cancellationToken);
        var submission = new WorkflowSubmission(template, key, isKeyMinted: template.ExternalId is null)
        {
            MaxCost = options.MaxCost,
            ConfirmCost = options.ConfirmCost,
            InlineWait = wait,
            Validation = options.Validation ?? _settings.Validation,
            HideMatureContent = options.HideMatureContent,
            IsAwaited = run is not null,
            FindDifference = (options as SubmitOptions)?.FindDifference,
            Deadline = deadline,
            Span = span,
            Trace = trace,
        };
        using InHand mark = Mark(key);
        try
        {
            Workflow workflow = await SubmitOrFindAsync(submission, trace, limit?.Token ?? cancellationToken).ConfigureAwait(false);
            if (!PathSegment.IsUsable(workflow.Id))
                throw new InvalidOperationException("An interceptor returned a workflow without an id.");
            _recent.Add(workflow.Id);
            NoteCosts(template, workflow, trace.Price, options.Costs, run);
            return workflow;
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested || limit?.IsOver != true)
        {
            throw new WorkflowSubmitCanceledException(key, trace.WasSent, trace.IsKeyForgotten, e, cancellationToken);
        }
        catch (CivitaiException e)
        {
            span?.Fail(e);
            if (trace.Accepted is { } accepted)
            {
                if (e is not ExternalIdConflictException) // which knows itself whether this call has made it
                    e.WorkWasAccepted();
                e.IsAbout(accepted.Id);
            }

            e.WasSubmittedAs(key);
            throw;
        }
        catch (Exception e)
        {
            span?.Fail(e);
            if (!trace.WasSent && e is not OperationCanceledException)
                throw; // an interceptor's own refusal, or a misuse: nothing was sent
            if (!trace.WasSent)
                throw NotSentInTime(e, key);
            CivitaiException interrupted = trace.IsKeyForgotten ? SubmissionInterruptedException.OfEphemeral(trace.Accepted, e) : new SubmissionInterruptedException(trace.Accepted, e);
            interrupted.WasSubmittedAs(key);
            throw interrupted;
        }
    }

    private static CivitaiTransportException NotSentInTime(Exception cause, string? key) =>
        new("The time that was allowed was over before anything was submitted: the question for the price, an interceptor, the journal or a ledger took it.", cause) { ExternalId = key, MayHaveBeenExecuted = false, IsTransient = true };

    // A key of the caller's may stand for work already, and what refuses to pay for more is no news of that work.
    private async Task<Workflow> SubmitOrFindAsync(WorkflowSubmission submission, SubmissionTrace<Workflow> trace, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.SubmitAsync(submission, trace, cancellationToken).ConfigureAwait(false);
        }
        catch (GenerationException e) when (!submission.IsKeyMinted && !trace.WasSent && e is CostLimitExceededException or CostDeclinedException or InsufficientBuzzException or BudgetExceededException)
        {
            if (await FindFirstAsync(submission, cancellationToken).ConfigureAwait(false) is not { } first)
                throw;
            trace.Accepted = first;
            WorkflowPipeline.ThrowIfOther(submission, first);
            await NoteFoundAsync(submission, first).ConfigureAwait(false);
            return first;
        }
    }

    // What the journal did not know is open from now on, as after a submission.
    private async Task NoteFoundAsync(WorkflowSubmission submission, Workflow first)
    {
        if (_settings.Journal is not { } journal)
            return;
        try
        {
            JournalEntry? entry = await journal.FindAsync(_settings.JournalName, submission.Key, CancellationToken.None).ConfigureAwait(false);
            if (entry is not (null or { State: JournalState.Refused or JournalState.Intended } or { State: JournalState.HandedOver, WorkId: null }))
                return;
            DateTimeOffset now = _connection.Clock.GetUtcNow();
            var accepted = new JournalEntry
            {
                Service = _settings.JournalName,
                Key = submission.Key,
                State = entry?.HasId(first.Id) == true ? JournalState.HandedOver : JournalState.Accepted,
                WorkId = first.Id,
                Cost = first.Charge,
                Description = entry?.Description,
                IsEphemeral = entry?.IsEphemeral == true || submission.Template.Ephemeral == true,
                CreatedAt = entry is { IsClosed: false } ? entry.CreatedAt : now,
                ChangedAt = now,
            };
            if (await journal.TryWriteAsync(accepted, entry?.State, CancellationToken.None).ConfigureAwait(false) && accepted.State == JournalState.HandedOver)
                await BringBackAsync(submission.Key, first.Id).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            Generation.Diagnostics.Log.JournalFailed(_connection.Options.Logger, e.GetType().Name); // the work is there all the same
        }
    }

    // By the journal; what it does not know may be among the newest work. Nobody waits long for it: the refusal holds also where it cannot be found out.
    private async Task<Workflow?> FindFirstAsync(WorkflowSubmission submission, CancellationToken cancellationToken)
    {
        using AttemptLimit? limit = submission.Deadline.Remaining == TimeSpan.MaxValue ? null : new AttemptLimit(_connection.Clock, submission.Deadline.Remaining, cancellationToken);
        CancellationToken stop = limit?.Token ?? cancellationToken;
        try
        {
            JournalEntry? entry = _settings.Journal is { } journal ? await journal.FindAsync(_settings.JournalName, submission.Key, stop).ConfigureAwait(false) : null;
            string? id = entry?.WorkId;
            if (entry?.State == JournalState.Intended)
                id = (await FindAsync(submission.Key, entry.CreatedAt, stop).ConfigureAwait(false))?.Id ?? id;
            else if (id is null)
                id = (await QueryPageAsync(new WorkflowQuery { PageSize = NewestWork }, stop).ConfigureAwait(false)).Items.FirstOrDefault(w => w.WasSubmittedAs(submission.Key))?.Id;
            return id is null ? null : await GetAsync(id, TimeSpan.Zero, RetryScope.Always, submission.Deadline, stop, submission.HideMatureContent == true).ConfigureAwait(false);
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    // What is known of an earlier snapshot is not reported again.
    private void NoteCosts(WorkflowTemplate template, Workflow workflow, decimal? price, IProgress<WorkflowCosts>? listener, WorkflowRun? run, Workflow? earlier = null)
    {
        if (WorkflowCosts.IsDrift(workflow, price) && (earlier is null || !WorkflowCosts.IsDrift(earlier, price)))
            Diagnostics.Log.CostDrifted(_connection.Options.Logger, workflow.Id, workflow.Charge, price);
        Listeners.Report(listener, Compare, _connection.Options.Logger, "costs");

        WorkflowCosts Compare()
        {
            var costs = WorkflowCosts.Of(template, workflow, price);
            return run is null ? costs : costs with { Run = run.Number, PaidRuns = run.PaidRuns + costs.PaidRuns, TotalCharge = run.Charge + costs.TotalCharge };
        }
    }

    private async Task<Workflow> GetAsync(string workflowId, TimeSpan hold, RetryScope retry, Deadline? deadline, CancellationToken cancellationToken, bool hidesMature = false)
    {
        try
        {
            using Reply reply = await _connection.SendAsync(Reading(workflowId, hold, retry, deadline, hidesMature), cancellationToken).ConfigureAwait(false);
            return Read(workflowId, reply);
        }
        catch (CivitaiException e)
        {
            e.IsAbout(workflowId);
            throw;
        }
    }

    private static ServiceCall Reading(string workflowId, TimeSpan hold, RetryScope retry, Deadline? deadline, bool hidesMature)
    {
        string path = PathOf(workflowId);
        if (hold > TimeSpan.Zero)
            path += "?wait=" + ((int)hold.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (hidesMature)
            path += (hold > TimeSpan.Zero ? "&" : "?") + "hideMatureContent=true";
        return new ServiceCall(HttpMethod.Get, path) { Hold = hold, Retry = retry, Deadline = deadline };
    }

    private Workflow Read(string workflowId, Reply reply)
    {
        Workflow workflow = _connection.Read<Workflow>(reply);
        return string.Equals(workflow.Id, workflowId, StringComparison.OrdinalIgnoreCase) || (workflow.Id.Length == 0 && workflow.Status != default)
            ? workflow
            : throw new CivitaiTransportException(workflow.Id.Length == 0 ? "The service's reply is no workflow." : "The service's reply is another workflow than the one that was asked for.") { MayHaveBeenExecuted = true };
    }
}
