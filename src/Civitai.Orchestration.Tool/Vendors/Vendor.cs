using System.Security.Cryptography;
using System.Text;
using Civitai.Orchestration.Testing;
using Civitai.Orchestration.Tool.Runs;
using Scenario.Training;

namespace Civitai.Orchestration.Tool.Vendors;

/// <summary>A service to train at, with its client.</summary>
internal sealed class Vendor : IDisposable
{
    public const string Civitai = "civitai";
    public const string Scenario = "scenario";

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(28); // Civitai hides what ended about 30 days ago

    private readonly IDisposable _client;
    private readonly string _secrets;

    private Vendor(string name, ITrainingService service, Uri address, Uri? named, bool isSimulator, string secrets)
    {
        (Name, Service, Address, Named, IsSimulator, _secrets) = (name, service, address, named, isSimulator, secrets);
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
    public static string AddressVariable(string name) => name == Scenario ? "SCENARIO_BASE_ADDRESS" : "CIVITAI_BASE_ADDRESS";

    /// <summary>What can be trained, with limits; needs no token.</summary>
    public static ITrainingService Describe(string name) => name == Scenario
        ? new ScenarioClient("none", "none", "none")
        : new OrchestrationClient("none");

    public static async Task<Vendor> ConnectAsync(ToolContext context, string name, bool isSimulator, Uri? service, CancellationToken cancellationToken)
    {
        Uri? named = service;
        if (isSimulator)
            service ??= await SimulatorProcess.FindOrStartAsync(context, name, cancellationToken).ConfigureAwait(false);
        service ??= Usual(name);
        string[] variables = name == Scenario ? ["SCENARIO_API_KEY", "SCENARIO_API_SECRET", "SCENARIO_PROJECT_ID"] : ["CIVITAI_API_TOKEN"];
        string[] secrets = !isSimulator ? [.. variables.Select(v => Secret(context, v))]
            : name == Scenario ? [ScenarioSimulatorOptions.DefaultApiKey, ScenarioSimulatorOptions.DefaultApiSecret, "loraforge"] : [OrchestratorSimulatorOptions.DefaultApiToken];
        try
        {
            ((IDisposable)Create(Usual(name))).Dispose(); // at an address that is right, so that only the secrets can be wrong
        }
        catch (ArgumentException e)
        {
            throw new ToolException(ExitCode.Token, "token", $"{Problem.TextOf(e)} What is in the environment as {string.Join(", ", variables)} cannot be used.");
        }

        return new Vendor(name, Create(service), service, named, isSimulator, string.Join('\n', secrets));

        ITrainingService Create(Uri address) => name == Scenario
            ? new ScenarioClient(secrets[0], secrets[1], secrets[2], new() { TimeProvider = context.Clock, BaseAddress = address })
            : new OrchestrationClient(secrets[0], new() { TimeProvider = context.Clock, BaseAddress = address });
    }

    /// <summary>A fingerprint of the account, by which a run knows it again and from which nothing leads back to its secrets. Other secrets of the same account have another one.</summary>
    /// <param name="key">The key of the run, which makes it another fingerprint for each.</param>
    public string AccountOf(string key) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(_secrets)));

    /// <summary>What was started with a key, whoever knows it; null where nothing was.</summary>
    public async Task<string?> FindRunAsync(string key, DateTimeOffset since, CancellationToken cancellationToken) => Service switch
    {
        OrchestrationClient client => (await client.Workflows.ReconcileAsync(key, since, cancellationToken).ConfigureAwait(false))?.Id,
        ScenarioClient client => (await client.FindTrainingAsync(key, cancellationToken).ConfigureAwait(false))?.Id,
        _ => null,
    };

    /// <summary>Whether a run was begun here: at this vendor, and at this address.</summary>
    public bool Has(RunRecord run) => run.Vendor == Name && run.IsSimulator == IsSimulator && Plain(run.SimulatorAt ?? run.Service ?? Usual(Name)) == Plain(Address);

    /// <summary>Whether a start of the run may have been accepted of which the service shows nothing any more, so that finding nothing says nothing.</summary>
    /// <param name="run">The run.</param>
    /// <param name="now">The time.</param>
    public bool MayHaveForgotten(RunRecord run, DateTimeOffset now) => run.AgreedCost is not null && Service is OrchestrationClient && now - run.CreatedAt > KeptFor;

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

    private static Uri Usual(string name) => name == Scenario ? ScenarioClientOptions.DefaultBaseAddress : OrchestrationClientOptions.DefaultBaseAddress;

    private static string Plain(Uri address) => address.AbsoluteUri.TrimEnd('/');

    private static string Secret(ToolContext context, string variable) => context.GetVariable(variable)
        ?? throw new ToolException(ExitCode.Token, "token", $"The environment variable {variable} is not set. Everything can be tried without a token: add --simulator.");
}
