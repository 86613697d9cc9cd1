using System.Globalization;
using Civitai.Orchestration.Diagnostics;
using Generation.Diagnostics;
using Generation.Http;
using Generation.Submitting;

namespace Civitai.Orchestration;

/// <summary>The stages of a submission to this service; their order is the base class's.</summary>
internal class WorkflowPipeline(ServiceConnection connection, WorkflowSettings settings, IReadOnlyList<ISubmissionInterceptor<WorkflowSubmission, Workflow>> interceptors)
    : SubmissionPipeline<WorkflowSubmission, Workflow>(interceptors)
{
    private static readonly TimeSpan ClockDifference = TimeSpan.FromMinutes(5);
    private const string AtOnce = WorkflowClient.Root + "?wait=0";

    protected override TimeProvider Clock => connection.Clock;

    /// <summary>Asks for the price. Nothing runs and nothing is charged.</summary>
    public virtual async Task<CostPreview> PreviewAsync(WorkflowTemplate template, Deadline? deadline, CancellationToken cancellationToken) =>
        new()
        {
            Workflow = await connection.SendAsync<Workflow>(
                new ServiceCall(HttpMethod.Post, WorkflowClient.Root + "?whatif=true")
                {
                    Body = WireWriter.ToUtf8(template with { ExternalId = null }),
                    Patience = PatienceFor(template),
                    Deadline = deadline,
                },
                cancellationToken).ConfigureAwait(false),
        };

    /// <summary>Checks a template as the mode wants; logs what is only a warning.</summary>
    public void Validate(WorkflowTemplate template, ValidationMode mode, bool isPreview, TimeSpan wait, bool isRecipe = false)
    {
        if (wait < TimeSpan.Zero || wait > TimeSpan.FromSeconds(WorkflowClient.MaximumWaitSeconds))
            throw new ArgumentOutOfRangeException(nameof(wait), wait, FormattableString.Invariant($"The wait must be 0 to {WorkflowClient.MaximumWaitSeconds} seconds."));
        WorkflowValidation.RefuseView(template);
        if (mode == ValidationMode.Off)
            return;

        // A service on this machine, such as a simulator, reaches what is on it.
        ValidationResult result = WorkflowValidation.Validate(template, connection.Options.BaseAddress.IsLoopback, isPreview ? WorkflowValidation.AnyWait : wait, isRecipe);
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

    protected override Task<decimal> PriceAsync(WorkflowSubmission submission, CancellationToken cancellationToken) => PriceAsync(submission.Template, submission.MaxCost, submission.Deadline, cancellationToken);

    protected override Exception OverLimit(WorkflowSubmission submission, decimal cost, decimal limit) => new CostLimitExceededException(cost, limit);

    protected override Exception Declined(WorkflowSubmission submission, decimal cost) => new CostDeclinedException(cost);

    // That the reply names none is an exception, and that the account cannot pay it, unless it is above the limit, which is the caller's to raise first.
    private async Task<decimal> PriceAsync(WorkflowTemplate template, decimal? limit, Deadline? deadline, CancellationToken cancellationToken)
    {
        CostPreview preview;
        try
        {
            preview = await PreviewAsync(template, deadline, cancellationToken).ConfigureAwait(false);
        }
        catch (CivitaiException e)
        {
            e.NothingWasExecuted(); // it was only the question
            throw;
        }

        decimal cost = preview.Total is >= 0 and { } total
            ? TransactionSummary.Bounded(total)
            : throw new CivitaiTransportException("The service's preview names no price, so the limit cannot be kept; nothing was submitted.") { MayHaveBeenExecuted = false };
        return preview.IsAffordable || cost > limit ? cost : throw new InsufficientBuzzException(cost);
    }

    protected override byte[] Write(WorkflowSubmission submission) =>
        WireWriter.ToUtf8(submission.Template with { ExternalId = submission.Key });

    protected override void ThrowIfDisposed() => connection.ThrowIfDisposed();

    protected override async Task<Workflow> SendAsync(WorkflowSubmission submission, byte[] body, CancellationToken cancellationToken)
    {
        string hide = submission.HideMatureContent is { } value ? value ? "&hideMatureContent=true" : "&hideMatureContent=false" : "";
        bool isEphemeral = submission.Template.Ephemeral == true;
        if (submission.Trace is { } trace)
            trace.IsKeyForgotten |= isEphemeral;
        var call = new ServiceCall(HttpMethod.Post, Path(submission.InlineWait, hide))
        {
            // Of an ephemeral workflow that has ended the key is gone too, so that another request would buy it again; and its result can be had by a hold alone.
            Retry = isEphemeral ? RetryScope.BeforeSent : RetryScope.Always,
            RetryPath = isEphemeral ? null : Path(TimeSpan.Zero, hide), // after a failure nobody knows what cuts silence on the way, so nothing is held again
            Body = body,
            Hold = submission.InlineWait,
            Patience = PatienceFor(submission.Template),
            Deadline = submission.Deadline,
        };
        Workflow workflow;
        try
        {
            workflow = await connection.SendAsync<Workflow>(call, cancellationToken).ConfigureAwait(false);
        }
        catch (CivitaiException e) when (e.MayHaveBeenExecuted && (e is CivitaiTransportException || (isEphemeral && e.IsTransient)))
        {
            throw SubmitOutcomeUnknownException.Lost(submission.Key, isEphemeral, e.Message, e);
        }

        return PathSegment.IsUsable(workflow.Id) ? workflow : throw SubmitOutcomeUnknownException.Lost(submission.Key, isEphemeral, "The service's reply names no workflow id.");
    }

    protected override void Compare(WorkflowSubmission submission, byte[] body, Workflow snapshot)
    {
        // A key that was made for this call cannot bring back other work, whatever the reply looks like.
        if (submission.IsKeyMinted || FindDifference(submission, body, snapshot) is not { } path)
            return;
        var conflict = new ExternalIdConflictException(snapshot, path);
        if (snapshot.CreatedAt < connection.ServiceTime - submission.Deadline.Elapsed - ClockDifference)
            conflict.NothingWasExecuted(); // it was there before the call began, which has bought nothing
        throw conflict;
    }

    /// <summary>Checks work that is known by its key alone; nothing was sent.</summary>
    /// <exception cref="ExternalIdConflictException">It is not what would be submitted.</exception>
    public static void ThrowIfOther(WorkflowSubmission submission, Workflow snapshot) => Throw(FindDifference(submission, WireWriter.ToUtf8(submission.Template), snapshot), submission.Key, snapshot);

    /// <inheritdoc cref="ThrowIfOther(WorkflowSubmission, Workflow)"/>
    public static void ThrowIfOther(WorkflowTemplate template, string key, Workflow snapshot) => Throw(SubmissionComparison.FindDifference(WireWriter.ToUtf8(template), snapshot), key, snapshot);

    private static void Throw(string? path, string key, Workflow snapshot)
    {
        if (path is null)
            return;
        var conflict = new ExternalIdConflictException(snapshot, path);
        conflict.NothingWasExecuted();
        conflict.WasSubmittedAs(key);
        throw conflict;
    }

    private static string? FindDifference(WorkflowSubmission submission, byte[] body, Workflow snapshot) =>
        submission.FindDifference is { } find ? find(body, snapshot) : SubmissionComparison.FindDifference(body, snapshot);

    protected override void Settle(WorkflowSubmission submission, Workflow? snapshot, Exception? failure, TimeSpan took)
    {
        bool isObserved = submission.Span is not null || Telemetry.Instruments.AreSubmissionsObserved;
        if (failure is not null || snapshot is null)
        {
            if (isObserved)
                Telemetry.Instruments.NotAccepted(submission.Span, WorkflowTags.Of(submission.Template, connection.Options.Name), failure!, took);
            return;
        }

        decimal? cost = snapshot.Charge;
        Diagnostics.Log.Submitted(connection.Options.Logger, snapshot.Id, snapshot.Status.Value, cost);
        if (!isObserved)
            return;
        WorkTags tags = WorkflowTags.Of(submission.Template, connection.Options.Name);
        string currency = snapshot.Transactions?.List.Select(t => t?.AccountType ?? default).FirstOrDefault(a => a.IsKnown).Value ?? "";
        Telemetry.Instruments.Accepted(submission.Span, tags, snapshot.Id, snapshot.Status.Value, currency, (double?)cost, took);
    }

    private static string Path(TimeSpan wait, string rest) => wait == TimeSpan.Zero && rest.Length == 0 ? AtOnce : string.Create(CultureInfo.InvariantCulture, $"{WorkflowClient.Root}?wait={(int)wait.TotalSeconds}{rest}");

    // The service fetches and looks at reference images before it answers.
    protected TimeSpan PatienceFor(WorkflowTemplate template)
    {
        int media = 0;
        for (int i = 0; i < template.Steps?.Count; i++)
            media += template.Steps[i]?.GetInput()?.CountMedia() ?? 0;
        return settings.ReferenceImageTime * media;
    }
}
