using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Civitai.Orchestration.Diagnostics;
using Civitai.Orchestration.Http;
using Civitai.Orchestration.Serialization;

namespace Civitai.Orchestration;

/// <summary>
/// Submits, prices, reads, waits for and cancels workflows. Thread-safe; one instance serves a whole program.
/// </summary>
public partial class WorkflowClient
{
    private const string Root = "/v2/consumer/workflows";
    private const int MaximumWaitSeconds = 100;

    private readonly ServiceConnection _connection;

    internal WorkflowClient(ServiceConnection connection) => _connection = connection;

    /// <summary>For mocks.</summary>
    protected WorkflowClient() => _connection = null!; // a mock overrides what uses it

    /// <summary>
    /// Submits a workflow and returns at once with its first snapshot. This spends Buzz.
    /// </summary>
    /// <param name="template">The workflow. Every input is validated first.</param>
    /// <param name="options">A limit on the price, a wait, validation. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the call. A workflow that the service has already accepted goes on.</param>
    /// <returns>The workflow as accepted. Keep its id: with it any program can go on.</returns>
    /// <remarks>
    /// Sends <c>POST /v2/consumer/workflows</c> with an external id, the template's own or a new one, so that repeating it after a lost reply
    /// cannot make a second workflow. An exception carries the id; submit again with it to go on safely.
    /// </remarks>
    /// <exception cref="ValidationFailedException">The workflow is not valid; nothing was sent, or the service refused it.</exception>
    /// <exception cref="ExternalIdConflictException">The external id was used before, for other work.</exception>
    /// <exception cref="CostLimitExceededException">The price is above <see cref="SubmitOptions.MaxCost"/>; nothing was submitted.</exception>
    /// <exception cref="CivitaiApiException">The service refused the request.</exception>
    /// <exception cref="CivitaiTransportException">There was no usable answer, also after all tries.</exception>
    /// <exception cref="WorkflowSubmitCanceledException">The caller's token cancelled the call; the exception keeps the key of the submission.</exception>
    public virtual Task<Workflow> SubmitAsync(WorkflowTemplate template, SubmitOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        return SubmitAsync(template, options ?? new(), options?.Wait ?? TimeSpan.Zero, cancellationToken);
    }

    /// <summary>Submits one input and returns at once with a handle to its result. This spends Buzz.</summary>
    /// <typeparam name="TOutput">The input's kind of result.</typeparam>
    /// <param name="input">The input.</param>
    /// <param name="options">A limit on the price, a wait, validation. When null: the defaults.</param>
    /// <param name="cancellationToken">Cancels the call. A workflow that the service has already accepted goes on.</param>
    /// <inheritdoc cref="SubmitAsync(WorkflowTemplate, SubmitOptions?, CancellationToken)" path="/exception"/>
    public virtual async Task<WorkflowHandle<TOutput>> SubmitAsync<TOutput>(StepInput<TOutput> input, SubmitOptions? options = null, CancellationToken cancellationToken = default)
        where TOutput : WireRecord
    {
        Workflow workflow = await SubmitAsync(WorkflowTemplate.For(input), options, cancellationToken).ConfigureAwait(false);
        return new WorkflowHandle<TOutput>(this, workflow.Id);
    }

    /// <summary>Asks the service what a workflow would cost. Nothing runs and nothing is charged.</summary>
    /// <param name="template">The workflow. Its external id is never sent with a preview: the service would answer the later submission with the preview.</param>
    /// <param name="validation">What happens to an invalid workflow. When null: <see cref="OrchestrationClientOptions.Validation"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ValidationFailedException">The workflow is not valid; nothing was sent, or the service refused it.</exception>
    /// <exception cref="CivitaiApiException">The service refused the request.</exception>
    /// <exception cref="CivitaiTransportException">There was no usable answer, also after all tries.</exception>
    public virtual async Task<CostPreview> PreviewCostAsync(WorkflowTemplate template, ValidationMode? validation = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        Validate(template, validation, TimeSpan.Zero, isPreview: true);
        using HttpContent body = ServiceConnection.JsonBody(template with { ExternalId = null });
        Workflow workflow = await _connection.SendAsync(
            HttpMethod.Post, Root + "?whatif=true", body, OrchestrationJson.TypeInfo<Workflow>(), _connection.Settings(RetryScope.Always), cancellationToken).ConfigureAwait(false);
        return new CostPreview(workflow);
    }

    /// <summary>Asks the service what one input would cost. Nothing runs and nothing is charged.</summary>
    /// <param name="input">The input.</param>
    /// <param name="validation">What happens to an invalid input. When null: <see cref="OrchestrationClientOptions.Validation"/>.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <inheritdoc cref="PreviewCostAsync(WorkflowTemplate, ValidationMode?, CancellationToken)" path="/exception"/>
    public virtual Task<CostPreview> PreviewCostAsync(StepInput input, ValidationMode? validation = null, CancellationToken cancellationToken = default) =>
        PreviewCostAsync(WorkflowTemplate.For(input), validation, cancellationToken);

    /// <summary>Reads a workflow.</summary>
    /// <param name="workflowId">Its id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    /// <exception cref="CivitaiApiException">The service refused the request.</exception>
    /// <exception cref="CivitaiTransportException">There was no usable answer, also after all tries.</exception>
    public virtual Task<Workflow> GetAsync(string workflowId, CancellationToken cancellationToken = default) =>
        GetAsync(workflowId, TimeSpan.Zero, null, cancellationToken);

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
    public virtual WorkflowHandle<TOutput> GetHandle<TOutput>(string workflowId)
        where TOutput : WireRecord
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(workflowId);
        return new WorkflowHandle<TOutput>(this, workflowId);
    }

    /// <summary>
    /// Cancels the work on the service. What has not started may be refunded; what was made so far stays readable.
    /// </summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="cancellationToken">Cancels this call, not the work.</param>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    public virtual Task CancelAsync(string workflowId, CancellationToken cancellationToken = default) =>
        UpdateAsync(workflowId, new WorkflowUpdate { Status = WorkflowStatus.Canceled }, cancellationToken);

    /// <summary>Changes a workflow's labels, metadata or permission, or cancels it.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="update">The changes.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    public virtual Task UpdateAsync(string workflowId, WorkflowUpdate update, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        return ChangeAsync(HttpMethod.Put, workflowId, ServiceConnection.JsonBody(update), cancellationToken);
    }

    /// <summary>Deletes a workflow; it is cancelled when it still runs. Its results are no longer readable.</summary>
    /// <param name="workflowId">The workflow's id.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="NotFoundException">There is no such workflow, or it is not visible with this token.</exception>
    public virtual Task DeleteAsync(string workflowId, CancellationToken cancellationToken = default) =>
        ChangeAsync(HttpMethod.Delete, workflowId, null, cancellationToken);

    /// <summary>Lists the account's workflows, page after page, newest first unless asked otherwise.</summary>
    /// <param name="query">Which ones. When null: all.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public virtual async IAsyncEnumerable<Workflow> QueryAsync(WorkflowQuery? query = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        query ??= new();
        while (true)
        {
            WorkflowPage page = await QueryPageAsync(query, cancellationToken).ConfigureAwait(false);
            foreach (Workflow workflow in page.Items)
                yield return workflow;
            if (string.IsNullOrEmpty(page.Next) || page.Items.Count == 0)
                yield break;
            query = query with { Cursor = page.Next };
        }
    }

    /// <summary>Lists one page of the account's workflows.</summary>
    /// <param name="query">Which ones, and where to go on. When null: the first page of all.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public virtual Task<WorkflowPage> QueryPageAsync(WorkflowQuery? query = null, CancellationToken cancellationToken = default) =>
        _connection.SendAsync(HttpMethod.Get, Root + (query ?? new()).ToQueryString(), null, OrchestrationJson.TypeInfo<WorkflowPage>(), _connection.Settings(RetryScope.Always), cancellationToken);

    private static void RequireId(Workflow workflow)
    {
        if (workflow.Id.Length == 0)
            throw new CivitaiTransportException("The service's reply names no workflow id.", mayHaveReachedService: true);
    }

    private static string PathOf(string workflowId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(workflowId);
        return $"{Root}/{Uri.EscapeDataString(workflowId)}";
    }

    private async Task ChangeAsync(HttpMethod method, string workflowId, HttpContent? content, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage response = await _connection.SendAsync(
                method, PathOf(workflowId), content, _connection.Settings(RetryScope.Always), cancellationToken).ConfigureAwait(false);
        }
        catch (CivitaiException e)
        {
            e.WorkflowId ??= workflowId;
            throw;
        }
    }

    private async Task<Workflow> SubmitAsync(WorkflowTemplate template, SubmitOptions options, TimeSpan wait, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (options.MaxCost < 0)
            throw new ArgumentOutOfRangeException(nameof(options), options.MaxCost, "The limit on the cost must not be negative.");
        Validate(template, options.Validation, wait, isPreview: false);
        using Activity? activity = Telemetry.Start("Workflow.Submit");
        if (options.MaxCost is { } limit)
            await CheckCostAsync(template, limit, cancellationToken).ConfigureAwait(false);

        template = template with { ExternalId = template.ExternalId ?? ServiceConnection.CreateExternalId() };
        string query = "?wait=" + ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (options.HideMatureContent is { } hide)
            query += hide ? "&hideMatureContent=true" : "&hideMatureContent=false";
        try
        {
            Workflow workflow = await _connection.SendAsync(
                HttpMethod.Post, Root + query, ServiceConnection.JsonBody(template), OrchestrationJson.TypeInfo<Workflow>(), _connection.Settings(RetryScope.Always, wait), cancellationToken).ConfigureAwait(false);
            RequireId(workflow);
            RequireSameWork(template, workflow);
            Telemetry.Submitted(activity, workflow);
            Log.Submitted(_connection.Logger, workflow.Id, workflow.Status.Value, workflow.Cost?.Total);
            return workflow;
        }
        catch (CivitaiException e)
        {
            e.ExternalId = template.ExternalId;
            throw;
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new WorkflowSubmitCanceledException(template.ExternalId, e, cancellationToken);
        }
    }

    // A key that was used before brings back its workflow, whatever was sent this time.
    private static void RequireSameWork(WorkflowTemplate template, Workflow workflow)
    {
        List<string> reported = [.. workflow.Steps.Select(s => s.Type)];
        if (reported.Count > 0 && template.Steps.Any(s => !reported.Remove(s.Type)))
            throw new ExternalIdConflictException(workflow);
    }

    private async Task CheckCostAsync(WorkflowTemplate template, decimal limit, CancellationToken cancellationToken)
    {
        CostPreview preview = await PreviewCostAsync(template, ValidationMode.Off, cancellationToken).ConfigureAwait(false);
        decimal cost = preview.Total ?? throw new CivitaiTransportException("The service's preview names no price, so the limit cannot be kept; nothing was submitted.", mayHaveReachedService: false);
        if (cost > limit)
            throw new CostLimitExceededException(cost, limit) { ExternalId = template.ExternalId };
    }

    private void Validate(WorkflowTemplate template, ValidationMode? mode, TimeSpan wait, bool isPreview)
    {
        if (wait < TimeSpan.Zero || wait > TimeSpan.FromSeconds(MaximumWaitSeconds))
            throw new ArgumentOutOfRangeException(nameof(wait), wait, $"The wait must be 0 to {MaximumWaitSeconds} seconds.");
        if ((mode ?? _connection.Options.Validation) == ValidationMode.Off)
            return;

        ValidationResult result = template.Validate();
        if (!isPreview && template.Ephemeral == true && wait == TimeSpan.Zero && template.Callbacks is not { Count: > 0 })
        {
            var issue = new ValidationIssue("ephemeral", ValidationCodes.Conflict, "ephemeral needs a callback or a wait of more than zero: the result could not be read.", ValidationSeverity.Error, "schema:WorkflowTemplate");
            result = new ValidationResult([.. result.Issues, issue]);
        }

        result.ThrowIfInvalid();
    }

    private async Task<Workflow> GetAsync(string workflowId, TimeSpan wait, TimeSpan? budget, CancellationToken cancellationToken)
    {
        string path = PathOf(workflowId);
        if (wait > TimeSpan.Zero)
            path += "?wait=" + ((int)wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        try
        {
            return await _connection.SendAsync(
                HttpMethod.Get, path, null, OrchestrationJson.TypeInfo<Workflow>(), _connection.Settings(RetryScope.Always, wait, budget), cancellationToken).ConfigureAwait(false);
        }
        catch (CivitaiException e)
        {
            e.WorkflowId ??= workflowId;
            throw;
        }
    }
}
