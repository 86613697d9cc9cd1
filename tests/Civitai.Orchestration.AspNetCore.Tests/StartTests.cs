using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>What is wrong shows when the program starts, before anything is submitted.</summary>
public sealed class StartTests : CallbackFixture
{
    [Fact]
    public async Task Without_a_secret_it_does_not_start()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(Keep, o => o.Secret = null));

        Assert.Contains("CallbackOptions.Secret", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_protection_takes_the_place_of_a_secret()
    {
        var keys = new EphemeralDataProtectionProvider();
        await using WebApp app = await StartAsync(Keep, o => o.Secret = null, build: b => b.Services.AddSingleton<IDataProtectionProvider>(keys));
        (Workflow workflow, string path) = await app.SubmitAsync("order-1");
        await PassWorkAsync();
        await using WebApp other = await StartAsync(Keep, o => o.Secret = null, build: b => b.Services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider()));

        Assert.Equal(401, await other.PostAsync(path, workflow.Id, "succeeded"));
        Assert.Equal(202, await app.PostAsync(path, workflow.Id, "succeeded"));
        await UntilAsync(() => Ends.Count == 1);

        Assert.Equal("order-1", Ends.Single().ExternalId);
    }

    [Fact]
    public async Task Without_an_endpoint_it_does_not_start()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(Keep, map: _ => { }));

        Assert.Contains("MapCivitaiCallbacks", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_elsewhere_needs_a_public_address()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(Keep, o => o.PublicAddress = null, o => o.BaseAddress = new Uri("https://orchestration.example")));

        Assert.Equal("Set CallbackOptions.PublicAddress: the service must reach this program from where it is.", e.Message);
    }

    [Theory]
    [InlineData("http://studio.example")]
    [InlineData("https://studio.example/?x=1")]
    [InlineData("/studio")]
    public async Task A_public_address_is_https(string address)
    {
        var e = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(Keep, o => o.PublicAddress = new Uri(address, UriKind.RelativeOrAbsolute)));

        Assert.Contains("PublicAddress", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_problems_of_the_options_are_listed_at_once()
    {
        var e = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(Keep, o =>
        {
            (o.Secret, o.MaxAge, o.MaxBodyBytes, o.QueueCapacity, o.Concurrency) = ("short", TimeSpan.Zero, 10, 0, 0);
            (o.BodyTimeout, o.HandlerTimeout, o.RetryTime, o.Events) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.FromDays(31), []);
        }));

        Assert.Equal(
            [
                "Secret and each of PreviousSecrets must have at least 32 characters.",
                "MaxAge is 00:00:00; it must be 1 minute to 365 days.",
                "Events must not be empty; leave it null for the ends.",
                "MaxBodyBytes is 10; it must be 1 KiB to 64 MiB.",
                "BodyTimeout is 00:00:00; it must be 1 second to 5 minutes.",
                "QueueCapacity is 0; it must be 1 to 1000000.",
                "Concurrency is 0; it must be 1 to 1000.",
                "HandlerTimeout is 00:00:00; it must be 1 second to 1 day.",
                "RetryTime is 31.00:00:00; it must be 0 to 30 days.",
            ],
            e.Failures);
    }

    [Theory]
    [InlineData(60, 1, 1, 1, 1, 0, 1024)]
    [InlineData(365 * 86400, 300, 1_000_000, 1000, 86400, 30 * 86400, 64 * 1024 * 1024)]
    public async Task Both_ends_of_every_range_are_accepted_and_what_lies_beyond_is_not(int age, int body, int capacity, int concurrency, int handler, int retry, int bytes)
    {
        await using WebApp app = await StartAsync(Keep, o =>
        {
            (o.Secret, o.MaxAge, o.BodyTimeout, o.QueueCapacity) = (new string('s', 32), TimeSpan.FromSeconds(age), TimeSpan.FromSeconds(body), capacity);
            (o.Concurrency, o.HandlerTimeout, o.RetryTime, o.MaxBodyBytes) = (concurrency, TimeSpan.FromSeconds(handler), TimeSpan.FromSeconds(retry), bytes);
            o.PreviousSecrets.Add(new string('t', 32));
        });
        int step = age == 60 ? -1 : 1;

        var e = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(Keep, o =>
        {
            (o.MaxAge, o.BodyTimeout, o.QueueCapacity, o.Concurrency) = (TimeSpan.FromSeconds(age + step), TimeSpan.FromSeconds(body + step), capacity + step, concurrency + step);
            (o.HandlerTimeout, o.RetryTime, o.MaxBodyBytes) = (TimeSpan.FromSeconds(handler + step), TimeSpan.FromSeconds(retry + step), bytes + step);
            o.PreviousSecrets.Add(new string('t', 31));
        }));

        Assert.Equal(8, e.Failures.Count());
    }

    [Fact]
    public void Options_show_the_public_address_and_no_secret()
    {
        Assert.Equal("CallbackOptions https://studio.example/base", new CallbackOptions { Secret = WebApp.Secret, PublicAddress = new Uri("https://studio.example/base?x=1") }.ToString());
        Assert.Equal("CallbackOptions ", new CallbackOptions().ToString());
    }

    [Fact]
    public void Nothing_is_given_to_nobody()
    {
        CallbackBuilder callbacks = new ServiceCollection().AddCivitaiOrchestration().AddCivitaiCallbacks();
        using WebApplication bare = WebApplication.CreateSlimBuilder().Build();
        using var client = new OrchestrationClient("token");

        Assert.Throws<ArgumentNullException>(() => callbacks.OnImages(null!));
        Assert.Throws<ArgumentNullException>(() => callbacks.OnFailed(null!));
        Assert.Throws<ArgumentNullException>(() => callbacks.OnEnded(null!));
        Assert.Throws<ArgumentNullException>(() => callbacks.OnNeverSubmitted(null!));
        Assert.Throws<ArgumentNullException>(() => callbacks.OnEvent(null!));
        Assert.Throws<ArgumentNullException>("builder", () => CivitaiCallbacksServiceExtensions.AddCivitaiCallbacks((IHttpClientBuilder)null!));
        Assert.Throws<ArgumentNullException>("builder", () => CivitaiCallbacksServiceExtensions.AddCivitaiCallbacks((IHealthChecksBuilder)null!));
        Assert.Throws<ArgumentNullException>("services", () => CivitaiCallbacksServiceExtensions.AddCivitaiProblemDetails(null!));
        Assert.Throws<ArgumentNullException>("endpoints", () => CivitaiCallbacksEndpointExtensions.MapCivitaiCallbacks(null!));
        Assert.Throws<ArgumentException>("pattern", () => bare.MapCivitaiCallbacks(""));
        Assert.Equal("No client has callbacks: call AddCivitaiOrchestration(...).AddCivitaiCallbacks(...).", Assert.Throws<InvalidOperationException>(() => bare.MapCivitaiCallbacks()).Message);
        Assert.Throws<ArgumentException>("externalId", () => new CallbackContext("", client, bare.Services));
        Assert.Throws<ArgumentNullException>("workflow", () => new WorkflowEnd("order-1", null!, client, bare.Services));
        Assert.Equal("WorkflowEnd order-1", new WorkflowEnd("order-1", new Workflow { Id = "wf_1" }, client, bare.Services).ToString());
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://*:0")]
    [InlineData("http://+:0")]
    [InlineData("http://127.0.0.1:0")]
    public async Task Without_a_public_address_the_servers_own_is_called(string listensAt)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(listensAt);
        builder.Logging.ClearProviders();
        builder.Services.AddCivitaiOrchestration(o => (o.ApiToken, o.BaseAddress, o.TimeProvider, o.MaxLongPolls) = (Testing.OrchestratorSimulatorOptions.DefaultApiToken, Simulator.BaseAddress, Clock, 0))
            .ConfigurePrimaryHttpMessageHandler(() => Traffic.Over(Simulator))
            .AddCivitaiCallbacks(o => (o.Secret, o.Detailed, o.Events) = (WebApp.Secret, true, [new CallbackEventType("workflow:failed")]));
        await using WebApplication app = builder.Build();
        app.MapCivitaiCallbacks("/base/calls/");
        await app.StartAsync(Stop);

        Workflow workflow = await app.Services.GetRequiredService<OrchestrationClient>().Workflows.SubmitAsync(
            WorkflowTemplate.For(new ImageGen.ZImageTurboCreateImageGenInput { Prompt = "a pond" }), cancellationToken: Stop);

        WorkflowCallback callback = Assert.Single(workflow.Callbacks);
        Assert.StartsWith($"http://127.0.0.1:{new Uri(app.Urls.First().Replace("[::]", "localhost", StringComparison.Ordinal)).Port}/base/calls/", callback.Url!.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal((true, "workflow:failed"), (callback.Detailed, Assert.Single(callback.Events).Value));
        await app.StopAsync(Stop);
    }

    [Fact]
    public void A_wrong_builder_and_a_second_registration_are_refused()
    {
        var services = new ServiceCollection();
        IHttpClientBuilder client = services.AddCivitaiOrchestration();
        client.AddCivitaiCallbacks();

        Assert.Throws<ArgumentException>(() => services.AddHttpClient("another").AddCivitaiCallbacks());
        Assert.StartsWith("The client has callbacks already", Assert.Throws<ArgumentException>(() => client.AddCivitaiCallbacks()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_with_keys_have_handlers_and_addresses_of_their_own()
    {
        var shop = new System.Collections.Concurrent.ConcurrentQueue<WorkflowEnd>();
        await using WebApp app = await StartAsync(Keep, build: b => b.Services
            .AddKeyedCivitaiOrchestration("shop", o => (o.ApiToken, o.BaseAddress, o.TimeProvider, o.MaxLongPolls) = (Testing.OrchestratorSimulatorOptions.DefaultApiToken, Simulator.BaseAddress, Clock, 0))
            .ConfigurePrimaryHttpMessageHandler(() => Traffic.Over(Simulator))
            .AddCivitaiCallbacks(o => (o.PublicAddress, o.Secret) = (new Uri("https://shop.example"), WebApp.Secret))
            .OnEnded((end, _) =>
            {
                shop.Enqueue(end);
                return Task.CompletedTask;
            }));
        OrchestrationClient client = app.Services.GetRequiredKeyedService<OrchestrationClient>("shop");
        Workflow workflow = await client.Workflows.SubmitAsync(WorkflowTemplate.For(new ImageGen.ZImageTurboCreateImageGenInput { Prompt = "a pond" }), new SubmitOptions { ExternalId = "sale-1" }, Stop);
        await PassWorkAsync();

        Assert.Equal("shop.example", Assert.Single(workflow.Callbacks).Url!.Host);
        Assert.Equal(202, await app.PostAsync(WebApp.PathOf(workflow), workflow.Id, "succeeded"));
        await UntilAsync(() => shop.Count == 1);

        Assert.Equal("sale-1", shop.Single().ExternalId);
        Assert.Empty(Ends);
        Assert.Same(client, shop.Single().Client);
    }
}
