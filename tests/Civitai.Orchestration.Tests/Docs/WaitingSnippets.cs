using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Training;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>The regions are the C# blocks of docs/waiting-and-money.md, in its order; <see cref="DocumentTests"/> compares them.</summary>
public sealed class WaitingSnippets : SnippetTests
{
    #region Audit log
    public sealed class AuditLog(TextWriter file) : ISubmissionInterceptor<WorkflowSubmission, Workflow>
    {
        private readonly TextWriter _file = TextWriter.Synchronized(file); // many submissions pass at the same time

        public async Task<Workflow> SubmitAsync(WorkflowSubmission submission, Func<WorkflowSubmission, CancellationToken, Task<Workflow>> next, CancellationToken cancellationToken)
        {
            await _file.WriteLineAsync($"{submission.Key} is about to be paid for");
            Workflow workflow = await next(submission, cancellationToken);
            await _file.WriteLineAsync($"{submission.Key} is workflow {workflow.Id}");
            return workflow;
        }
    }
    #endregion

    [Fact]
    public async Task Interceptors()
    {
        Uri address = Simulator.BaseAddress;
        var file = new StringWriter();

        #region Interceptors
        var options = new OrchestrationClientOptions { BaseAddress = address, Interceptors = { new AuditLog(file) } };
        #endregion

        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, options);
        WorkflowHandle handle = await client.Workflows.SubmitAsync(TrainingInput, cancellationToken: TestContext.Current.CancellationToken);

        Assert.EndsWith($"is workflow {handle.Id}{file.NewLine}", file.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watch()
    {
        OrchestrationClient client = Client;
        Workflow submitted = await client.Workflows.SubmitAsync(WorkflowTemplate.For(TrainingInput), cancellationToken: TestContext.Current.CancellationToken);
        string id = submitted.Id!; // every accepted workflow has one

        #region Watch
        await foreach (Workflow snapshot in client.Workflows.WatchAsync(id))
        {
            TrainingOutput? output = snapshot.Steps.OfType<TrainingStep>().Single().Output;
            Console.WriteLine($"{snapshot.Status}, {output?.Epochs.Count(e => e.IsAvailable) ?? 0} epochs");
        }
        #endregion

        Assert.Equal(WorkflowStatus.Succeeded, (await client.Workflows.GetAsync(id, TestContext.Current.CancellationToken)).Status);
    }

    [Fact]
    public async Task Tail()
    {
        OrchestrationClient client = Client;
        Workflow submitted = await client.Workflows.SubmitAsync(WorkflowTemplate.For(TrainingInput with { Trace = TrainingTraceMode.Logs }), cancellationToken: TestContext.Current.CancellationToken);
        string id = submitted.Id!; // every accepted workflow has one

        #region Tail
        await foreach (string line in client.Workflows.TailTraceAsync(id))
            Console.WriteLine(line);
        #endregion

        Assert.Equal(WorkflowStatus.Succeeded, (await client.Workflows.GetAsync(id, TestContext.Current.CancellationToken)).Status);
    }

    [Fact]
    public async Task Give_up_and_go_on()
    {
        OrchestrationClient client = Client;
        string? saved = null;
        void Save(string id) => saved = id;
        Simulator.OnSubmit(Outcome.Succeeded().SlowedBy(1000));

        #region Give up and go on
        WorkflowHandle<TrainingOutput> handle = await client.Workflows.SubmitAsync(TrainingInput);
        try
        {
            TrainingOutput output = await handle.GetResultAsync(new WaitOptions { Timeout = TimeSpan.FromHours(1) });
        }
        catch (WorkflowWaitTimeoutException e)
        {
            Save(e.Handle.Id); // the work goes on; wait again later, or e.Handle.CancelAsync()
        }
        #endregion

        Assert.Equal(handle.Id, saved);
        Assert.False((await handle.GetAsync(TestContext.Current.CancellationToken)).Status.IsTerminal);
    }

    [Fact]
    public async Task Partial_results()
    {
        OrchestrationClient client = Client;
        string folder = Folder.FullName;
        Simulator.OnSubmit(Outcome.Failed().AtProgress(0.6));
        Workflow submitted = await client.Workflows.SubmitAsync(WorkflowTemplate.For(TrainingInput), cancellationToken: TestContext.Current.CancellationToken);
        string id = submitted.Id!; // every accepted workflow has one

        #region Partial results
        Workflow ended = await client.Workflows.WaitAsync(id, new WaitOptions { ThrowOnFailure = false });
        foreach (TrainingEpoch epoch in ended.Steps.OfType<TrainingStep>().SelectMany(step => step.Output?.Epochs ?? []))
        {
            if (epoch is { IsAvailable: true, Model: { } lora }) // announced at once, made one after another
                await client.Blobs.DownloadAsync(lora, Path.Combine(folder, $"epoch-{epoch.EpochNumber:00}.safetensors"));
        }
        #endregion

        Assert.Equal(WorkflowStatus.Failed, ended.Status);
        Assert.Single(Folder.GetFiles());
    }

    [Fact]
    public async Task Budgets()
    {
        (string token, Uri address, SdxlAiToolkitTrainingInput input) = (OrchestratorSimulatorOptions.DefaultApiToken, Simulator.BaseAddress, TrainingInput);

        #region Budgets
        var budget = new SpendBudget(5000) { IsDaily = true };
        using var client = new OrchestrationClient(token, new OrchestrationClientOptions { BaseAddress = address, Budgets = { budget } });

        try
        {
            await client.Workflows.RunAsync(input);
        }
        catch (BudgetExceededException e)
        {
            Console.WriteLine($"{e.Cost} Buzz is more than the {e.Remaining} that are left today.");
        }
        #endregion

        Assert.Equal(100, await budget.GetUsedAsync(TestContext.Current.CancellationToken)); // two epochs for 50 each
    }

    [Fact]
    public async Task After_a_crash()
    {
        (string path, string folder) = (Path.Combine(Folder.FullName, "journal"), Path.Combine(Folder.FullName, "files"));
        using (FileJournal earlier = FileJournal.Open(path))
        using (var died = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new OrchestrationClientOptions { BaseAddress = Simulator.BaseAddress, TimeProvider = Clock, Journal = earlier }))
            await died.Workflows.SubmitAsync(TrainingInput, cancellationToken: TestContext.Current.CancellationToken);
        Simulator.OnSubmit(Outcome.Succeeded());
        (string token, Uri address) = (OrchestratorSimulatorOptions.DefaultApiToken, Simulator.BaseAddress);
        Clock.Advance(TimeSpan.FromHours(1));

        #region After a crash
        using FileJournal journal = FileJournal.Open(path); // one process at a time
        using var client = new OrchestrationClient(token, new OrchestrationClientOptions { BaseAddress = address, Journal = journal });

        int count = await client.Workflows.RecoverAsync(async (recovered, stop) =>
        {
            if (recovered.Workflow is { } workflow) // as it ended, well or not; null where the service never had it
                (await client.Blobs.DownloadAllAsync(workflow, folder, cancellationToken: stop)).ThrowIfIncomplete(); // else a file that is lost is closed with the rest
        });
        #endregion

        Assert.Equal(1, count);
        Assert.Equal(2, Directory.GetFiles(folder, "*.safetensors").Length);
    }

    #region Recovery in a host
    public sealed class SaveFiles(OrchestrationClient client) : IRecoveredWorkflowHandler
    {
        public async Task HandleAsync(RecoveredWorkflow recovered, CancellationToken cancellationToken)
        {
            if (recovered.Workflow is { } workflow)
                (await client.Blobs.DownloadAllAsync(workflow, Path.Combine("files", recovered.ExternalId), cancellationToken: cancellationToken)).ThrowIfIncomplete();
        }
    }
    #endregion

    [Fact]
    public void Registered_recovery()
    {
        (string token, ISubmissionJournal journal, var services) = (OrchestratorSimulatorOptions.DefaultApiToken, new MemoryJournal(), new ServiceCollection());

        #region Registered recovery
        services.AddCivitaiOrchestration(options => (options.ApiToken, options.Journal) = (token, journal)).AddWorkflowRecovery<SaveFiles>();
        #endregion

        Assert.Contains(services, d => d.ServiceType == typeof(IHostedService));
    }

    [Fact]
    public async Task Many_at_once()
    {
        (OrchestrationClient client, string folder, string[] animals) = (Client, Folder.FullName, ["cat", "dog", "newt"]);

        #region Many at once
        IEnumerable<WorkflowTemplate<ImageGenOutput>> cards = animals.Select(animal =>
            WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = $"a playing card of a {animal}" }, externalId: animal));

        Batch<ImageGenOutput> batch = client.Workflows.SubmitManyAsync("cards", cards);
        await foreach (BatchOutcome<ImageGenOutput> outcome in client.Workflows.WhenEachAsync(batch))
        {
            if (outcome.Output is { } output)
                (await client.Blobs.DownloadAllAsync(output, Path.Combine(folder, outcome.ExternalId))).ThrowIfIncomplete(); // what the service withholds is left out; unlike Key it can be a name of a folder
            else
                Console.WriteLine($"{outcome.Key}: {outcome.Exception!.Message} ({outcome.Advice})");
        }

        Console.WriteLine(batch.Progress); // 3 submitted, 0 running, 3 succeeded, 0 failed, 0 skipped, 24 Buzz
        #endregion

        Assert.Equal(["cards-cat", "cards-dog", "cards-newt"], Folder.GetDirectories().Where(d => d.GetFiles().Length == 1).Select(d => d.Name).Order());
    }
}
