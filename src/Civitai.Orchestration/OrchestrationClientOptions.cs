using Civitai.Orchestration.Diagnostics;
using Civitai.Orchestration.Http;
using Generation.Http;
using Generation.Journal;
using Generation.Submitting;

namespace Civitai.Orchestration;

/// <summary>Settings of an <see cref="OrchestrationClient"/>. Validated when the client is made, with all problems listed.</summary>
public sealed class OrchestrationClientOptions : ServiceClientOptions
{
    /// <summary>The address of the service unless another one is set.</summary>
    public static readonly Uri DefaultBaseAddress = new("https://orchestration.civitai.com");

    /// <summary>Settings with their defaults.</summary>
    public OrchestrationClientOptions()
        : base(DefaultBaseAddress)
    {
    }

    /// <summary>The API token, from the account settings of the site. Required.</summary>
    public string? ApiToken { get; set; }

    /// <summary>
    /// What each reference image of a request adds to the time of its first answer, because the service fetches and looks at it first. 0 to 5 minutes. Default: 20 seconds, as measured by public programs.
    /// </summary>
    public TimeSpan ReferenceImageTime { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>What stands in the way of every submission, recipes among them, outermost first: journals, budgets, approvals. See <see cref="ISubmissionInterceptor{TSubmission, TSnapshot}"/>. Default: none.</summary>
    public IList<ISubmissionInterceptor<WorkflowSubmission, Workflow>> Interceptors { get; private set; } = [];

    /// <summary>
    /// Remembers every submission from before it is sent until its result was handed over, so that <see cref="WorkflowClient.RecoverAsync"/> goes on after a crash. A recipe is not remembered: it takes no key by which it could be
    /// found again. Null, the default, for none. The caller disposes it, after the client. It knows the client by host and <see cref="ServiceClientOptions.Name"/>
    /// (<see cref="WorkflowClient.JournalName"/>), not by its token: give clients of different accounts that share it different names.
    /// </summary>
    public ISubmissionJournal? Journal { get; set; }

    /// <summary>
    /// What may be spent by this client, and by others that have the same budgets. Each submission, a recipe too, is priced first and refused with <see cref="BudgetExceededException"/> where one of them cannot pay it, with
    /// <see cref="JournalException"/> where the ledger of one fails. Default: none.
    /// </summary>
    public IList<SpendBudget> Budgets { get; private set; } = [];

    /// <summary>How many waits may hold a request open at the service at once; further waits poll instead. 0 to 1000. Default: 8.</summary>
    public int MaxLongPolls { get; set; } = 8;

    /// <summary>The address of the service, and whether there is a token; never the token.</summary>
    public override string ToString() => $"{nameof(OrchestrationClientOptions)} {SafeText.Of(BaseAddress)}, {(string.IsNullOrEmpty(ApiToken) ? "no token" : "with a token")}";

    internal override string CredentialName => nameof(ApiToken);

    internal WorkflowSettings ToWorkflowSettings()
    {
        ISubmissionInterceptor<WorkflowSubmission, Workflow>[] spending = [.. Interceptors, .. OfBudgets()];
        ISubmissionJournal? journal = GuardedJournal.Of(Journal);
        return new()
        {
            Validation = Validation,
            ReferenceImageTime = ReferenceImageTime,
            MaxLongPolls = MaxLongPolls,
            Interceptors = [.. spending, .. OfJournal(journal)], // what is written down is what is sent, so that comes last
            RecipeInterceptors = spending,
            Budgets = [.. Budgets],
            Journal = journal,
            JournalName = JournalName,
        };
    }

    // One account of one service, so that a journal can be shared by several clients.
    private string JournalName => Name.Length == 0 ? BaseAddress.Authority : $"{BaseAddress.Authority}/{Name}";

    private IEnumerable<ISubmissionInterceptor<WorkflowSubmission, Workflow>> OfBudgets()
    {
        if (Budgets.Count > 0)
            yield return new BudgetInterceptor<WorkflowSubmission, Workflow>([.. Budgets], CreateLogger(Log.Category), s => [.. s.Template.Tags ?? []], w => w.Charge);
    }

    private IEnumerable<ISubmissionInterceptor<WorkflowSubmission, Workflow>> OfJournal(ISubmissionJournal? journal)
    {
        if (journal is not null)
            yield return new JournalInterceptor<WorkflowSubmission, Workflow>(journal, JournalName, TimeProvider, CreateLogger(Log.Category), s => s.Template.Describe(), s => s.Template.Ephemeral == true, w => w.Id, w => w.Charge);
    }

    internal ConnectionOptions ToConnectionOptions() =>
        ToConnectionOptions(new BearerAuthenticator(ApiToken!), new CivitaiErrors(), Telemetry.Instruments, Log.Category); // checked before

    internal override IEnumerable<string> FindOwnProblems()
    {
        if (FindProblem(nameof(ApiToken), ApiToken, $"{nameof(ApiToken)} is missing{CredentialPlace}; create a token in the account settings of the site.") is { } problem)
            yield return problem;
        if (ReferenceImageTime < TimeSpan.Zero || ReferenceImageTime > TimeSpan.FromMinutes(5))
            yield return $"{nameof(ReferenceImageTime)} is {ReferenceImageTime}; it must be 0 to 5 minutes.";
        if (Interceptors.Any(i => i is null))
            yield return $"{nameof(Interceptors)} must not hold null.";
        if (Budgets.Any(b => b is null))
            yield return $"{nameof(Budgets)} must not hold null.";
        else if (Budgets.DistinctBy(b => (b.Ledger, b.Name, b.IsDaily)).Count() < Budgets.Count)
            yield return $"{nameof(Budgets)} holds two with the same Name in one Ledger; what one reserves would be the other's.";
        if (MaxLongPolls is < 0 or > 1000)
            yield return FormattableString.Invariant($"{nameof(MaxLongPolls)} is {MaxLongPolls}; it must be 0 to 1000.");
    }

    internal OrchestrationClientOptions Clone()
    {
        var copy = (OrchestrationClientOptions)MemberwiseClone();
        copy.Interceptors = [.. Interceptors];
        copy.Budgets = [.. Budgets];
        return copy;
    }
}
