using Civitai.Orchestration;

namespace Quickstart;

/// <summary>Checks and prices jobs, asks before it spends, submits, waits and downloads.</summary>
internal sealed class Session(Service service, Arguments arguments)
{
    private readonly WorkflowClient _workflows = service.Client.Workflows;

    public async Task<int> RunAsync(IReadOnlyList<Job> jobs, CancellationToken cancellationToken)
    {
        Screen.Line(Service.IsReal ? $"Service: {service.Client.BaseAddress}" : "Service: the simulator inside this program, at no cost (CIVITAI_API_TOKEN chooses the real one)");

        // Validation needs no request: all problems of all jobs are shown before anything is sent.
        bool isValid = true;
        foreach (Job job in jobs)
        {
            ValidationResult result = job.Workflow.Validate();
            Screen.Issues(job.Name, result);
            isValid &= result.IsValid;
        }

        if (!isValid)
        {
            Screen.Line("Nothing was sent.");
            return ExitCode.Failure;
        }

        var priced = new List<(Job Job, CostEstimate Estimate, decimal Price)>();
        bool isAffordable = true;
        foreach (Job job in jobs)
        {
            CostEstimate estimate = job.Workflow.EstimateCost(); // offline, from documented rates
            CostPreview preview = await _workflows.PreviewCostAsync(job.Workflow, cancellationToken: cancellationToken); // the service's own price
            Screen.Price(job.Name, estimate, preview);
            priced.Add((job, estimate, preview.Total ?? throw new InvalidOperationException("The service's preview names no price.")));
            isAffordable &= preview.IsAffordable;
        }

        if (await RefuseAsync(priced.Sum(p => p.Price), isAffordable, cancellationToken) is { } refusal)
            return refusal;

        var outcomes = new List<Outcome>();
        try
        {
            foreach ((Job job, CostEstimate estimate, decimal price) in priced)
            {
                // Not cancelled by Ctrl+C: a workflow that was accepted is paid for, so its id must not get lost. Never more than the price that was agreed to.
                Workflow workflow = await _workflows.SubmitAsync(job.Workflow, new SubmitOptions { MaxCost = price }, CancellationToken.None);
                Screen.Line($"{job.Name}: submitted as {workflow.Id}");
                outcomes.Add(await FinishAsync(job.Name, workflow.Id, estimate, cancellationToken));
                if (outcomes[^1].Problem is not null)
                    return ExitCode.Failure; // nothing more is spent after a problem
            }

            return ExitCode.Success;
        }
        finally
        {
            Screen.Results(outcomes);
        }
    }

    public async Task<int> ResumeAsync(string workflowId, CancellationToken cancellationToken)
    {
        Outcome outcome = await FinishAsync("resumed", workflowId, null, cancellationToken);
        Screen.Results([outcome]);
        return outcome.Problem is null ? ExitCode.Success : ExitCode.Failure;
    }

    /// <summary>The exit code when nothing may be spent; null when it may.</summary>
    private async Task<int?> RefuseAsync(decimal price, bool isAffordable, CancellationToken cancellationToken)
    {
        if (price > arguments.MaxCost)
        {
            Screen.Line($"Nothing was submitted: {price:0.##} Buzz is more than --max-cost {arguments.MaxCost:0.##}.");
            return ExitCode.Failure;
        }

        if (!isAffordable)
        {
            Screen.Line("Nothing was submitted: the account does not hold enough Buzz.");
            return ExitCode.Failure;
        }

        if (!Service.IsReal || arguments.IsAgreed || (Screen.IsInteractive && await Screen.AskAsync($"Spend {price:0.##} Buzz?", cancellationToken)))
            return null;
        Screen.Line($"Nothing was submitted. To spend {price:0.##} Buzz without being asked, add --yes.");
        return ExitCode.Success;
    }

    /// <summary>Waits for a workflow and downloads what it made, also when it made only a part.</summary>
    private async Task<Outcome> FinishAsync(string name, string workflowId, CostEstimate? estimate, CancellationToken cancellationToken)
    {
        var outcome = new Outcome(name, workflowId, estimate);
        try
        {
            outcome.Workflow = await Screen.FollowAsync(name, progress => WaitAsync(workflowId, outcome, progress, cancellationToken));
            string folder = Path.Combine(arguments.Out, string.Concat(workflowId.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '_'))); // an id is no path
            IReadOnlyList<BlobDownload> downloads = await Screen.FollowDownloadsAsync(name, progress => service.Client.Blobs.DownloadAllAsync(outcome.Workflow, folder, progress, cancellationToken));
            outcome.Files = [.. downloads.Select(d => d.File?.Path).OfType<string>()];
            if (downloads.FirstOrDefault(d => d.Problem is not (null or BlobContentException { Problem: FileProblem.NotReady or FileProblem.Withheld })) is { } missing)
                outcome.Problem ??= missing.Problem!.Message;
        }
        catch (Exception e) when (e is OperationCanceledException or CivitaiException or IOException)
        {
            string advice = e is NotFoundException ? ""
                : Service.IsReal ? $" Go on with: dotnet run --project samples/Quickstart -- --resume {workflowId}"
                : $" On the real service one goes on with --resume {workflowId}; the simulator ends with this program.";
            outcome.Problem = (e is OperationCanceledException ? "Stopped; the work on the service goes on and is paid for." : e.Message) + advice;
        }

        return outcome;
    }

    private async Task<Workflow> WaitAsync(string workflowId, Outcome outcome, IProgress<WorkflowProgress> progress, CancellationToken cancellationToken)
    {
        try
        {
            return await _workflows.WaitAsync(workflowId, new WaitOptions { ProgressInterval = TimeSpan.FromSeconds(1) }, progress, cancellationToken);
        }
        catch (WorkflowFailedException e)
        {
            outcome.Problem = e.Reason is null ? e.Message : $"{e.Message} Reason: {e.Reason}.";
            return e.Workflow; // partial results are still in its steps
        }
    }
}

/// <summary>What became of a job.</summary>
internal sealed record Outcome(string Name, string WorkflowId, CostEstimate? Estimate)
{
    public Workflow? Workflow { get; set; }

    public IReadOnlyList<string> Files { get; set; } = [];

    public string? Problem { get; set; }
}
