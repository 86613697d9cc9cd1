using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>What a program without a token is told.</summary>
public class TokenPlaceTests
{
    private static readonly IConfigurationRoot Configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Civitai:MaxAttempts", "3")]).Build();

    [Fact]
    public void Token_missing_in_a_section_names_section_and_key() =>
        Assert.Contains("the configuration has no Civitai:ApiToken (as an environment variable Civitai__ApiToken)", MessageFor(s => s.AddCivitaiOrchestration(Configuration.GetSection("Civitai"))));

    [Fact]
    public void Token_missing_in_a_nested_section_names_the_whole_path() =>
        Assert.Contains("no Services:Civitai:ApiToken (", MessageFor(s => s.AddCivitaiOrchestration(Configuration.GetSection("Services:Civitai"))));

    [Fact]
    public void Token_missing_in_the_root_names_the_key() =>
        Assert.Contains("the configuration has no ApiToken (", MessageFor(s => s.AddCivitaiOrchestration(Configuration)));

    [Fact]
    public void Token_missing_without_configuration_names_the_call() =>
        Assert.Contains("ApiToken is missing: set it in AddCivitaiOrchestration, or", MessageFor(s => s.AddCivitaiOrchestration()));

    [Fact]
    public void Token_missing_for_a_keyed_client_names_its_section() =>
        Assert.Contains("no Civitai:ApiToken (", MessageFor(s => s.AddKeyedCivitaiOrchestration("a", Configuration.GetSection("Civitai")), "a"));

    [Fact]
    public void Token_missing_in_the_constructor_needs_no_place() =>
        Assert.Contains("ApiToken is missing; create", Assert.Throws<ArgumentException>(() => new OrchestrationClient("")).Message);

    private static string MessageFor(Action<IServiceCollection> add, string? key = null)
    {
        var services = new ServiceCollection();
        add(services);
        using ServiceProvider provider = services.BuildServiceProvider();
        return Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<OrchestrationClient>(key)).Message;
    }
}
