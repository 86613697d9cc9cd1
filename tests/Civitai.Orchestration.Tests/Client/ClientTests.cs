using Civitai.Orchestration.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Civitai.Orchestration.Tests.Client;

public sealed class ClientTests : ClientFixture
{
    [Fact]
    public async Task GetAsync_wrong_token_is_unauthorized_and_never_in_the_message()
    {
        OrchestrationClient stranger = NewClient(token: "not-the-token");

        var e = await Assert.ThrowsAsync<UnauthorizedException>(() => stranger.Workflows.GetAsync("wf_x", Stop));

        Assert.DoesNotContain("not-the-token", e.ToString());
        Assert.Single(Simulator.Requests);
    }

    [Fact]
    public async Task GetAsync_unknown_workflow_is_not_found()
    {
        var e = await Assert.ThrowsAsync<NotFoundException>(() => Client.Workflows.GetAsync("wf_none", Stop));

        Assert.Equal("wf_none", e.WorkflowId);
        Assert.Null(await Client.Workflows.TryGetAsync("wf_none", Stop));
    }

    [Fact]
    public async Task DeleteAsync_makes_it_unreadable()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);

        await Client.Workflows.DeleteAsync(workflow.Id!, Stop);

        Assert.Null(await Client.Workflows.TryGetAsync(workflow.Id!, Stop));
    }

    [Fact]
    public async Task QueryAsync_walks_all_pages_with_the_tag()
    {
        for (int i = 0; i < 5; i++)
            await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image) with { Tags = [i % 2 == 0 ? "even" : "odd"] }, cancellationToken: Stop);

        List<Workflow> even = [];
        await foreach (Workflow workflow in Client.Workflows.QueryAsync(new() { Tags = ["even"], PageSize = 2 }, Stop))
            even.Add(workflow);

        Assert.Equal(3, even.Select(w => w.Id).Distinct().Count());
        Assert.Equal(2, Simulator.Requests.Count(r => r.Method == "GET"));
    }

    [Fact]
    public async Task UpdateAsync_changes_tags()
    {
        Workflow workflow = await Client.Workflows.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop);

        await Client.Workflows.UpdateAsync(workflow.Id!, new() { Tags = ["keep"] }, Stop);

        Assert.Equal(["keep"], (await Client.Workflows.GetAsync(workflow.Id!, Stop)).Tags);
    }

    [Fact]
    public async Task Resources_looks_up_an_air()
    {
        ResourceInfo info = await Client.Resources.GetAsync("urn:air:sdxl:checkpoint:civitai:101055@128078", Stop);

        Assert.Equal(new Air("urn:air:sdxl:checkpoint:civitai:101055@128078"), info.Air);
        await Assert.ThrowsAsync<ArgumentException>(() => Client.Resources.GetAsync("not an air", Stop));
    }

    [Fact]
    public void Constructor_lists_every_problem_of_the_options()
    {
        var e = Assert.Throws<ArgumentException>(() => new OrchestrationClient(" ", new() { BaseAddress = new Uri("http://example.com"), MaxAttempts = 0, AttemptTimeout = TimeSpan.Zero }));

        Assert.All(["ApiToken", "BaseAddress", "MaxAttempts", "AttemptTimeout"], name => Assert.Contains(name, e.Message));
    }

    [Fact]
    public async Task InMemory_simulator_serves_a_client_over_its_handler()
    {
        await using OrchestratorSimulator memory = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = Clock }, Stop);
        using HttpMessageHandler handler = memory.CreateHandler();
        using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = memory.BaseAddress, TimeProvider = Clock }, handler);

        Assert.Single((await client.Workflows.RunAsync(Image, cancellationToken: Stop)).Images);
    }

    [Fact]
    public async Task AddCivitaiOrchestration_binds_configuration_and_runs_over_the_factory()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Civitai:ApiToken"] = OrchestratorSimulatorOptions.DefaultApiToken,
            ["Civitai:BaseAddress"] = Simulator.BaseAddress.ToString(),
            ["Civitai:MaxAttempts"] = "3",
            ["Civitai:AttemptTimeout"] = "00:00:20",
        }).Build();
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(configuration.GetSection("Civitai"), o => o.TimeProvider = Clock);
        await using ServiceProvider provider = services.BuildServiceProvider();

        var client = provider.GetRequiredService<OrchestrationClient>();
        Simulator.FailNext(Fault.Status(503), times: 3);
        await Assert.ThrowsAsync<CivitaiApiException>(() => client.Workflows.GetAsync("wf_x", Stop));

        Assert.Equal(3, Simulator.Requests.Count);
        Assert.Single((await provider.GetRequiredService<WorkflowClient>().RunAsync(Image, cancellationToken: Stop)).Images);
        Assert.Same(client.Workflows, provider.GetRequiredService<WorkflowClient>());
    }

    [Fact]
    public async Task AddCivitaiOrchestration_in_memory_simulator_as_primary_handler_carries_downloads_too()
    {
        await using OrchestratorSimulator memory = await OrchestratorSimulator.StartAsync(new() { InMemory = true, TimeProvider = Clock }, Stop);
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(o => (o.ApiToken, o.BaseAddress, o.TimeProvider) = (OrchestratorSimulatorOptions.DefaultApiToken, memory.BaseAddress, Clock))
            .ConfigurePrimaryHttpMessageHandler(() => memory.CreateHandler());
        await using ServiceProvider provider = services.BuildServiceProvider();
        var client = provider.GetRequiredService<OrchestrationClient>();

        ImageBlob image = (await client.Workflows.RunAsync(Image, cancellationToken: Stop)).Images[0];
        await using Stream content = await client.Blobs.OpenReadAsync(image, Stop);

        Assert.Equal(0x89, content.ReadByte());
        Assert.All(memory.Requests.Where(r => r.IsBlobContent), r => Assert.False(r.HasAuthorization));
    }

    [Fact]
    public async Task AddKeyedCivitaiOrchestration_keeps_accounts_apart()
    {
        var services = new ServiceCollection();
        services.AddKeyedCivitaiOrchestration("good", o => (o.ApiToken, o.BaseAddress, o.TimeProvider) = (OrchestratorSimulatorOptions.DefaultApiToken, Simulator.BaseAddress, Clock));
        services.AddKeyedCivitaiOrchestration("bad", o => (o.ApiToken, o.BaseAddress, o.TimeProvider) = ("nope", Simulator.BaseAddress, Clock));
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Null(await provider.GetRequiredKeyedService<OrchestrationClient>("good").Workflows.TryGetAsync("wf_x", Stop));
        await Assert.ThrowsAsync<UnauthorizedException>(() => provider.GetRequiredKeyedService<OrchestrationClient>("bad").Workflows.GetAsync("wf_x", Stop));
    }

    [Fact]
    public async Task AddCivitaiOrchestration_twice_does_not_multiply_the_tries()
    {
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(o => (o.ApiToken, o.BaseAddress) = (OrchestratorSimulatorOptions.DefaultApiToken, Simulator.BaseAddress));
        services.AddCivitaiOrchestration(o => o.TimeProvider = Clock);
        await using ServiceProvider provider = services.BuildServiceProvider();
        Simulator.FailNext(Fault.Status(503), times: 100);

        await Assert.ThrowsAsync<CivitaiApiException>(() => provider.GetRequiredService<WorkflowClient>().GetAsync("wf_x", Stop));

        Assert.Equal(5, Simulator.Requests.Count);
    }

    [Fact]
    public async Task AddCivitaiOrchestration_unreadable_configuration_is_listed_with_everything_else()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MaxAttempts"] = "many",
            ["AttemptTimeout"] = "5",
            ["Validation"] = "Offf",
        }).Build();
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(configuration);
        await using ServiceProvider provider = services.BuildServiceProvider();

        var e = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.All(["MaxAttempts", "AttemptTimeout", "Validation", "ApiToken"], name => Assert.Contains(e.Failures, f => f.StartsWith(name, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task AddCivitaiOrchestration_bad_options_fail_at_start_with_all_problems()
    {
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(o => (o.BaseAddress, o.MaxAttempts) = (new Uri("http://example.com"), 99));
        await using ServiceProvider provider = services.BuildServiceProvider();

        var e = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal(3, e.Failures.Count());
    }

    [Fact]
    public async Task Mocks_can_stand_in_for_the_clients()
    {
        var mock = new FakeWorkflows();

        Assert.Equal("wf_mock", (await mock.SubmitAsync(WorkflowTemplate.For(Image), cancellationToken: Stop)).Id);
    }

    [Fact]
    public async Task Redirect_to_another_host_never_carries_the_token()
    {
        var seen = new List<HttpRequestMessage>();
        using var handler = new Stub(request =>
        {
            seen.Add(request);
            return new HttpResponseMessage(System.Net.HttpStatusCode.PermanentRedirect) { Headers = { Location = new Uri("https://files.example.com/a.png") } };
        });
        using var client = new OrchestrationClient("secret-token", null, handler);

        Uri address = await client.Blobs.GetUrlAsync("blob_1", Stop);

        Assert.Equal("files.example.com", address.Host);
        Assert.Equal("Bearer secret-token", Assert.Single(seen).Headers.Authorization!.ToString());
        using var content = new Stub(request =>
        {
            seen.Add(request);
            return new HttpResponseMessage { Content = new ByteArrayContent([1]) };
        });
        using var reader = new OrchestrationClient("secret-token", null, content);
        await using Stream stream = await reader.Blobs.OpenReadAsync(new ImageBlob { Url = address }, Stop);
        Assert.Null(seen[^1].Headers.Authorization);
    }

    private sealed class FakeWorkflows : WorkflowClient
    {
        public override Task<Workflow> SubmitAsync(WorkflowTemplate template, SubmitOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Workflow { Id = "wf_mock" });
    }

    private sealed class Stub(Func<HttpRequestMessage, HttpResponseMessage> reply) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(reply(request));
    }
}
