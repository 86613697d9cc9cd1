using Civitai.Orchestration.Testing;
using Scenario.Training;

namespace Civitai.Orchestration.Tool.Vendors;

/// <summary>A service to train at, with its client.</summary>
internal sealed class Vendor : IDisposable
{
    public const string Civitai = "civitai";
    public const string Scenario = "scenario";

    private readonly IDisposable _client;

    private Vendor(string name, ITrainingService service, Uri address, Uri? named, bool isSimulator)
    {
        (Name, Service, Address, Named, IsSimulator) = (name, service, address, named, isSimulator);
        _client = (IDisposable)service;
    }

    public string Name { get; }

    public ITrainingService Service { get; }

    public Uri Address { get; }

    /// <summary>The address, where one was named; null for the usual one, and for the simulator of this machine.</summary>
    public Uri? Named { get; }

    public bool IsSimulator { get; }

    /// <summary>The client of the service that generates as well.</summary>
    public OrchestrationClient Orchestration => Service as OrchestrationClient ?? throw new ToolException(ExitCode.Usage, "vendor", "Only --vendor civitai generates.");

    /// <summary>The variable that names another address of a service.</summary>
    public static string AddressVariable(string name) => name.Equals(Scenario, StringComparison.OrdinalIgnoreCase) ? "SCENARIO_BASE_ADDRESS" : "CIVITAI_BASE_ADDRESS";

    /// <summary>What can be trained, with limits; needs no token.</summary>
    public static ITrainingService Describe(string name) => name.Equals(Scenario, StringComparison.OrdinalIgnoreCase)
        ? new ScenarioClient("none", "none", "none")
        : new OrchestrationClient("none");

    public static async Task<Vendor> ConnectAsync(ToolContext context, string name, bool isSimulator, Uri? service, CancellationToken cancellationToken)
    {
        name = name.ToLowerInvariant();
        Uri? named = service;
        if (isSimulator)
            service ??= await SimulatorProcess.FindOrStartAsync(context, name, cancellationToken).ConfigureAwait(false);
        if (name == Scenario)
        {
            var options = new ScenarioClientOptions { TimeProvider = context.Clock };
            if (service is not null)
                options.BaseAddress = service;
            ScenarioClient client = isSimulator
                ? new ScenarioClient(ScenarioSimulatorOptions.DefaultApiKey, ScenarioSimulatorOptions.DefaultApiSecret, "loraforge", options)
                : new ScenarioClient(Secret(context, "SCENARIO_API_KEY"), Secret(context, "SCENARIO_API_SECRET"), Secret(context, "SCENARIO_PROJECT_ID"), options);
            return new Vendor(name, client, options.BaseAddress, named, isSimulator);
        }
        else
        {
            var options = new OrchestrationClientOptions { TimeProvider = context.Clock };
            if (service is not null)
                options.BaseAddress = service;
            var client = new OrchestrationClient(isSimulator ? OrchestratorSimulatorOptions.DefaultApiToken : Secret(context, "CIVITAI_API_TOKEN"), options);
            return new Vendor(name, client, options.BaseAddress, named, isSimulator);
        }
    }

    /// <summary>What was started with a key, whoever knows it; null where nothing was.</summary>
    public async Task<string?> FindRunAsync(string key, DateTimeOffset since, CancellationToken cancellationToken) => Service switch
    {
        OrchestrationClient client => (await client.Workflows.ReconcileAsync(key, since, cancellationToken).ConfigureAwait(false))?.Id,
        ScenarioClient client => (await client.FindTrainingAsync(key, cancellationToken).ConfigureAwait(false))?.Id,
        _ => null,
    };

    /// <summary>What a start costs by its answer, less a discount; null where no answer said.</summary>
    public static decimal? PriceOf(ITrainingRun run) => run is ScenarioTrainingRun { Start: { } start } ? start.Charge : run.Cost;

    /// <summary>What a training that has ended cost, as far as the service says: its charge; nothing where what failed is given back; else the price.</summary>
    public async Task<decimal?> ChargeAsync(TrainingUpdate end, decimal? price, CancellationToken cancellationToken)
    {
        if (end.Snapshot is Workflow workflow)
            return workflow.Charge ?? price;
        if (end.Phase != TrainingPhase.Failed || Service is not ScenarioClient client)
            return price;
        try
        {
            await client.WaitAsync(end.RunId, new WaitOptions { ThrowOnFailure = true }, cancellationToken: cancellationToken).ConfigureAwait(false); // what it throws has the job
            return price;
        }
        catch (GenerationException e)
        {
            return e is ScenarioTrainingFailedException { Job.Billing: { DisableRefund: not true } } ? 0 : price;
        }
    }

    /// <summary>What the service leaves open of the price of a training that ended so, as the end of a sentence; empty where nothing.</summary>
    public string Unsaid(TrainingPhase end) => end == TrainingPhase.Canceled && Service is ScenarioClient ? "; whether something of it is given back the service does not say" : "";

    public void Dispose() => _client.Dispose();

    private static string Secret(ToolContext context, string variable) => context.GetVariable(variable)
        ?? throw new ToolException(ExitCode.Token, "token", $"The environment variable {variable} is not set. Everything can be tried without a token: add --simulator.");
}
