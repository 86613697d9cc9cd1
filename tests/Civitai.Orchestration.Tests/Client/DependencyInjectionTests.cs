using System.Net;
using Generation.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>A client that the program registers, also where the program adds a resilience handler to all HTTP clients.</summary>
public sealed class DependencyInjectionTests : ScriptedFixture
{
    [Fact]
    public async Task Program_wide_resilience_handler_does_not_touch_the_client_and_own_handlers_stay()
    {
        int passed = 0;
        using var service = new ScriptedService(Clock, r => r.Number <= 2 ? new HttpResponseMessage(HttpStatusCode.BadGateway) : ScriptedService.Work());
        await using ServiceProvider provider = Provider(service, b => b.AddHttpMessageHandler(() => new Counting(() => passed++)));

        await provider.GetRequiredService<WorkflowClient>().SubmitAsync(Template, cancellationToken: Stop);

        Assert.Equal(3, service.Requests.Count); // by our own retries, on our own clock
        Assert.Equal([0, 0.75, 2.25], service.Requests.Select(r => r.Time.TotalSeconds));
        Assert.Equal(3, passed);
        Assert.DoesNotContain(Handlers(provider, "Civitai.Orchestration"), h => h.GetType().Name == "ResilienceHandler");
    }

    [Fact]
    public async Task The_client_is_the_service_of_trainings_too_and_once()
    {
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(o => o.ApiToken = "token");
        services.AddCivitaiOrchestration(o => o.MaxAttempts = 2);
        services.AddKeyedCivitaiOrchestration("second", o => o.ApiToken = "another");
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Same(provider.GetRequiredService<OrchestrationClient>(), Assert.Single(provider.GetServices<ITrainingService>()));
        Assert.Same(provider.GetRequiredKeyedService<OrchestrationClient>("second"), Assert.Single(provider.GetKeyedServices<ITrainingService>("second")));
    }

    [Fact]
    public async Task Program_wide_resilience_handler_stays_on_other_clients()
    {
        using var service = new ScriptedService(Clock, _ => ScriptedService.Work());
        await using ServiceProvider provider = Provider(service, services: s => s.AddHttpClient("other"));

        Assert.Contains(Handlers(provider, "other"), h => h.GetType().Name == "ResilienceHandler");
    }

    [Fact]
    public async Task Program_wide_resilience_handler_refused_submission_is_one_request()
    {
        using var service = new ScriptedService(Clock, _ => new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        await using ServiceProvider provider = Provider(service, options: o => o.MaxAttempts = 1);

        await Assert.ThrowsAsync<CivitaiApiException>(() => provider.GetRequiredService<WorkflowClient>().SubmitAsync(Template, cancellationToken: Stop));

        Assert.Single(service.Submissions);
    }

    [Fact]
    public async Task Program_wide_resilience_handler_long_polls_of_an_hour_are_held()
    {
        ScriptedService? service = null;
        service = new ScriptedService(Clock, async (request, token) =>
        {
            TimeSpan left = TimeSpan.FromHours(1) - Clock.Elapsed;
            await service!.PassAsync(left < request.Hold ? left : request.Hold, token).ConfigureAwait(false);
            return ScriptedService.Work(Clock.Elapsed >= TimeSpan.FromHours(1) ? "succeeded" : "processing");
        });
        await using ServiceProvider provider = Provider(service, services: s => s.ConfigureHttpClientDefaults(b => b.ConfigureHttpClient(c => c.Timeout = Seconds(10))));

        await provider.GetRequiredService<WorkflowClient>().WaitAsync("wf_1", cancellationToken: Stop);

        Assert.InRange(service.Requests.Count, 60, 62);
        Assert.All(service.Requests.Skip(1), r => Assert.Equal(60, r.Hold.TotalSeconds));
        Assert.Equal(Timeout.InfiniteTimeSpan, provider.GetRequiredService<IHttpClientFactory>().CreateClient("Civitai.Orchestration").Timeout);
    }

    [Fact]
    public async Task ConfigureHttpClientDefaults_after_the_client_does_not_touch_it_either()
    {
        using var service = new ScriptedService(Clock, _ => ScriptedService.Work());
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(o => (o.ApiToken, o.TimeProvider) = ("token", Clock)).ConfigurePrimaryHttpMessageHandler(() => service);
        services.AddKeyedCivitaiOrchestration("b", o => (o.ApiToken, o.TimeProvider) = ("token", Clock)).ConfigurePrimaryHttpMessageHandler(() => service);
        services.ConfigureHttpClientDefaults(b => b.AddStandardResilienceHandler());
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.All(["Civitai.Orchestration", "Civitai.Orchestration:b"], name => Assert.DoesNotContain(Handlers(provider, name), h => h.GetType().Name == "ResilienceHandler"));
    }

    [Theory]
    [InlineData(typeof(Microsoft.Extensions.Http.Resilience.Internal.ResilienceHandler))]
    [InlineData(typeof(Microsoft.Extensions.Http.PolicyHttpMessageHandler))]
    public async Task Program_wide_handler_that_repeats_requests_does_not_touch_the_client_whichever_package_brings_it(Type handler)
    {
        using var service = new ScriptedService(Clock, _ => ScriptedService.Work());
        await using ServiceProvider provider = Provider(
            service, services: s => s.ConfigureHttpClientDefaults(b => b.AddHttpMessageHandler(() => (DelegatingHandler)Activator.CreateInstance(handler)!)).AddHttpClient("other"));

        Assert.DoesNotContain(Handlers(provider, "Civitai.Orchestration"), h => h.GetType() == handler);
        Assert.Contains(Handlers(provider, "other"), h => h.GetType() == handler);
    }

    [Theory]
    [InlineData("team a/eu")]
    [InlineData("a-key-that-is-longer-than-the-fifty-characters-of-a-name")]
    public async Task Key_that_cannot_be_a_name_is_what_the_problem_is_about(string key)
    {
        var services = new ServiceCollection();
        services.AddKeyedCivitaiOrchestration(key, o => o.ApiToken = "token");
        services.AddKeyedCivitaiOrchestration(key + "2", o => (o.ApiToken, o.Name) = ("token", "team-a"));
        await using ServiceProvider provider = services.BuildServiceProvider();

        var e = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(() => provider.GetRequiredKeyedService<OrchestrationClient>(key));

        Assert.Contains($"The key '{key}' of AddKeyedCivitaiOrchestration", Assert.Single(e.Failures));
        Assert.NotNull(provider.GetRequiredKeyedService<OrchestrationClient>(key + "2"));
    }

    [Fact]
    public async Task Handler_that_cannot_be_made_is_no_lost_request()
    {
        int asked = 0;
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(o => (o.ApiToken, o.TimeProvider) = ("token", Clock)).ConfigurePrimaryHttpMessageHandler(() =>
        {
            asked++;
            throw new ObjectDisposedException("handler");
        });
        await using ServiceProvider provider = services.BuildServiceProvider();

        var e = await Assert.ThrowsAsync<CivitaiTransportException>(() => provider.GetRequiredService<WorkflowClient>().SubmitAsync(Template, cancellationToken: Stop));

        Assert.Equal((false, false, 1), (e.MayHaveBeenExecuted, e.IsTransient, asked));
        Assert.IsType<ObjectDisposedException>(e.InnerException);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disposed_client_ends_its_calls_also_where_the_connections_are_the_program_s(bool isSecondAttempt)
    {
        Clock.SkipDelays = isSecondAttempt;
        var sent = new TaskCompletionSource();
        using var service = new ScriptedService(Clock, async (request, token) =>
        {
            if (isSecondAttempt && request.Number == 1)
                throw new HttpRequestException(HttpRequestError.ConnectionError);
            Clock.SkipDelays = false;
            sent.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            return new HttpResponseMessage();
        });
        await using ServiceProvider provider = Provider(service);
        OrchestrationClient client = provider.GetRequiredService<OrchestrationClient>();
        Task<Workflow> call = client.Workflows.SubmitAsync(Template, cancellationToken: Stop);
        await sent.Task.WaitAsync(Stop);

        client.Dispose();

        var e = await Assert.ThrowsAnyAsync<CivitaiException>(() => call.WaitAsync(TimeSpan.FromSeconds(20), Stop));
        Assert.True(e.MayHaveBeenExecuted);
        Assert.Contains("disposed", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Transport_connections_have_limits_and_probes()
    {
        using SocketsHttpHandler handler = Transport.CreateHandler(Seconds(15));

        Assert.Equal(
            (Seconds(15), Seconds(30), Seconds(15), HttpKeepAlivePingPolicy.WithActiveRequests, true, false, false, DecompressionMethods.None),
            (handler.ConnectTimeout, handler.KeepAlivePingDelay, handler.KeepAlivePingTimeout, handler.KeepAlivePingPolicy, handler.EnableMultipleHttp2Connections, handler.AllowAutoRedirect, handler.UseCookies, handler.AutomaticDecompression));
        Assert.Equal(TimeSpan.FromMinutes(5), handler.PooledConnectionLifetime);
    }

    [Fact]
    public async Task AddCivitaiOrchestration_connect_timeout_of_the_options_reaches_the_connections()
    {
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(o => (o.ApiToken, o.ConnectTimeout) = ("token", Seconds(7)));
        await using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(Seconds(7), Assert.IsType<SocketsHttpHandler>(Handlers(provider, "Civitai.Orchestration").Last()).ConnectTimeout);
    }

    [Fact]
    public async Task GetAsync_offers_HTTP_2_and_takes_1_1()
    {
        var service = new ScriptedService(Clock, _ => ScriptedService.Work());

        await ClientOf(service).Workflows.GetAsync("wf_1", Stop);

        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrLower), (service.Requests[0].Version, service.Requests[0].VersionPolicy));
    }

    private ServiceProvider Provider(ScriptedService service, Action<IHttpClientBuilder>? builder = null, Action<IServiceCollection>? services = null, Action<OrchestrationClientOptions>? options = null)
    {
        var collection = new ServiceCollection();
        collection.ConfigureHttpClientDefaults(b => b.AddStandardResilienceHandler());
        services?.Invoke(collection);
        IHttpClientBuilder own = collection.AddCivitaiOrchestration(o =>
        {
            (o.ApiToken, o.TimeProvider, o.Randomness) = ("token", Clock, () => 0.5);
            options?.Invoke(o);
        }).ConfigurePrimaryHttpMessageHandler(() => service);
        builder?.Invoke(own);
        return collection.BuildServiceProvider();
    }

    private static IEnumerable<HttpMessageHandler> Handlers(IServiceProvider provider, string name)
    {
        for (HttpMessageHandler? handler = provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(name); handler is not null; handler = (handler as DelegatingHandler)?.InnerHandler)
            yield return handler;
    }

    private sealed class Counting(Action count) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            count();
            return base.SendAsync(request, cancellationToken);
        }
    }
}
