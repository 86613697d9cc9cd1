using System.Globalization;
using Civitai.Orchestration.Diagnostics;
using Civitai.Orchestration.Serialization;
using Generation.Diagnostics;
using Generation.Http;
using Generation.Submitting;

namespace Civitai.Orchestration;

/// <summary>The stages of a submission to this service; their order is the base class's.</summary>
internal sealed class WorkflowPipeline(ServiceConnection connection, OrchestrationClientOptions options)
    : SubmissionPipeline<WorkflowSubmission, Workflow>([.. options.Interceptors])
{
    protected override TimeProvider Clock => connection.Clock;

    /// <summary>Asks for the price. Nothing runs and nothing is charged.</summary>
    public async Task<CostPreview> PreviewAsync(WorkflowTemplate template, Deadline? deadline, CancellationToken cancellationToken) =>
        new(await connection.SendAsync(
            new ServiceCall(HttpMethod.Post, WorkflowClient.Root + "?whatif=true")
            {
                Body = ServiceConnection.JsonBody(template with { ExternalId = null }, OrchestrationJson.TypeInfo<WorkflowTemplate>()),
                Patience = PatienceFor(template),
                Deadline = deadline,
            },
            OrchestrationJson.TypeInfo<Workflow>(),
            cancellationToken).ConfigureAwait(false));

    /// <summary>Checks a template as the mode wants; logs what is only a warning.</summary>
    public void Validate(WorkflowTemplate template, ValidationMode mode, bool isPreview, TimeSpan wait)
    {
        if (wait < TimeSpan.Zero || wait > TimeSpan.FromSeconds(WorkflowClient.MaximumWaitSeconds))
            throw new ArgumentOutOfRangeException(nameof(wait), wait, FormattableString.Invariant($"The wait must be 0 to {WorkflowClient.MaximumWaitSeconds} seconds."));
        if (mode == ValidationMode.Off)
            return;

        // A service on this machine, such as a simulator, reaches what is on it.
        ValidationResult result = WorkflowValidation.Validate(template, allowLoopback: connection.Options.BaseAddress.IsLoopback);
        if (!isPreview && template.Ephemeral == true && wait == TimeSpan.Zero && template.Callbacks is not { Count: > 0 })
        {
            var issue = new ValidationIssue("ephemeral", ValidationCodes.Conflict, "ephemeral needs a callback or a wait of more than zero: the result could not be read.", ValidationSeverity.Error, "schema:WorkflowTemplate");
            result = new ValidationResult([.. result.Issues, issue]);
        }

        if (!result.IsValid)
            throw new ValidationFailedException(result, mode == ValidationMode.Strict);
        if (result.Issues.Count == 0)
            return;
        if (mode == ValidationMode.Strict)
            throw new ValidationFailedException(result, isStrict: true);
        foreach (ValidationIssue warning in result.Issues)
            Diagnostics.Log.ValidationWarning(connection.Options.Logger, warning.Path, warning.Code);
    }

    protected override void Validate(WorkflowSubmission submission) => Validate(submission.Template, submission.Validation, isPreview: false, submission.InlineWait);

    protected override async Task LimitPriceAsync(WorkflowSubmission submission, decimal limit, CancellationToken cancellationToken)
    {
        CostPreview preview;
        try
        {
            preview = await PreviewAsync(submission.Template, submission.Deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (CivitaiException e)
        {
            e.NothingWasExecuted(); // it was only the question
            throw;
        }

        decimal cost = (preview.Total >= 0 ? preview.Total : null)
            ?? throw new CivitaiTransportException("The service's preview names no price, so the limit cannot be kept; nothing was submitted.") { MayHaveBeenExecuted = false };
        if (cost > limit)
            throw new CostLimitExceededException(cost, limit);
    }

    protected override byte[] Write(WorkflowSubmission submission) =>
        ServiceConnection.JsonBody(submission.Template with { ExternalId = submission.Key }, OrchestrationJson.TypeInfo<WorkflowTemplate>());

    protected override async Task<Workflow> SendAsync(WorkflowSubmission submission, byte[] body, CancellationToken cancellationToken)
    {
        string hide = submission.HideMatureContent is { } value ? value ? "&hideMatureContent=true" : "&hideMatureContent=false" : "";
        Workflow workflow = await connection.SendAsync(
            new ServiceCall(HttpMethod.Post, Path(submission.InlineWait, hide))
            {
                // After a failure nobody knows what cuts silence on the way, so nothing is held again; but an ephemeral result can be had no other way.
                RetryPath = submission.Template.Ephemeral == true ? null : Path(TimeSpan.Zero, hide),
                Body = body,
                Hold = submission.InlineWait,
                Patience = PatienceFor(submission.Template),
                Deadline = submission.Deadline,
            },
            OrchestrationJson.TypeInfo<Workflow>(),
            cancellationToken).ConfigureAwait(false);
        return PathSegment.IsUsable(workflow.Id) ? workflow : throw new CivitaiTransportException("The service's reply names no workflow id; the workflow may have been accepted.") { MayHaveBeenExecuted = true };
    }

    protected override void Compare(WorkflowSubmission submission, byte[] body, Workflow snapshot)
    {
        // A key that was made for this call cannot bring back other work, whatever the reply looks like.
        if (!submission.IsKeyMinted && SubmissionComparison.FindDifference(body, snapshot) is { } path)
            throw new ExternalIdConflictException(snapshot, path);
    }

    protected override void Settle(WorkflowSubmission submission, Workflow? snapshot, Exception? failure, TimeSpan took)
    {
        WorkTags tags = Telemetry.TagsOf(submission.Template, connection.Options.Name);
        if (failure is not null || snapshot is null)
        {
            Telemetry.Instruments.NotAccepted(submission.Activity, tags, failure!, took);
            return;
        }

        decimal? cost = snapshot.Charge;
        string currency = snapshot.Transactions?.List.Select(t => t?.AccountType ?? default).FirstOrDefault(a => a.IsKnown).Value ?? "";
        Telemetry.Instruments.Accepted(submission.Activity, tags, snapshot.Id, snapshot.Status.Value, currency, (double?)cost, took);
        Diagnostics.Log.Submitted(connection.Options.Logger, snapshot.Id, snapshot.Status.Value, cost);
    }

    private static string Path(TimeSpan wait, string rest) => string.Create(CultureInfo.InvariantCulture, $"{WorkflowClient.Root}?wait={(int)wait.TotalSeconds}{rest}");

    // The service fetches and looks at reference images before it answers.
    private TimeSpan PatienceFor(WorkflowTemplate template) => options.ReferenceImageTime * (template.Steps ?? []).Sum(s => s?.GetInput()?.CountMedia() ?? 0);
}
