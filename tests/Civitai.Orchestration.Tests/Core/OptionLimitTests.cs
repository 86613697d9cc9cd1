using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Civitai.Orchestration.Tests.Core;

/// <summary>Every limit of the options that all clients share, at its ends and one past them, as the documentation of the options states them; and the way of each from a configuration.</summary>
public sealed class OptionLimitTests
{
    private const string NameRule = "Name must be at most 50 letters, digits, '_', '-' or '.'.";

    public static TheoryData<string, string> Good => new()
    {
        { "BaseAddress", "https://service.example/" },
        { "BaseAddress", "https://service.example/gateway/" },
        { "BaseAddress", "http://127.0.0.1:5099/" },
        { "BaseAddress", "http://localhost/" },
        { "AttemptTimeout", "00:00:01" },
        { "AttemptTimeout", "01:00:00" },
        { "ConnectTimeout", "00:00:01" },
        { "ConnectTimeout", "01:00:00" },
        { "TransferIdleTimeout", "00:00:01" },
        { "TransferIdleTimeout", "01:00:00" },
        { "MaxAttempts", "1" },
        { "MaxAttempts", "10" },
        { "MaxResponseBytes", "65536" },
        { "MaxResponseBytes", "1073741824" },
        { "MaxRetryDelay", "00:00:00.0000001" },
        { "MaxRetryDelay", "01:00:00" },
        { "RetryBudget", "00:00:00" },
        { "Name", "" },
        { "Name", "a_B-9.c" },
        { "Name", new string('n', 50) },
    };

    public static TheoryData<string, string, string> Bad => new()
    {
        { "BaseAddress", "service.example", "BaseAddress must be an absolute address." },
        { "BaseAddress", "http://service.example", "BaseAddress must be https, or http on a loopback address: the token travels with every request." },
        { "BaseAddress", "ftp://localhost", "BaseAddress must be https, or http on a loopback address: the token travels with every request." },
        { "BaseAddress", "https://service.example/?a=b", "BaseAddress must have no query and no fragment: they could not travel with the requests." },
        { "BaseAddress", "https://service.example/#a", "BaseAddress must have no query and no fragment: they could not travel with the requests." },
        { "AttemptTimeout", "00:00:00.9999999", "AttemptTimeout is 00:00:00.9999999; it must be 1 second to 1 hour." },
        { "AttemptTimeout", "01:00:00.0000001", "AttemptTimeout is 01:00:00.0000001; it must be 1 second to 1 hour." },
        { "ConnectTimeout", "00:00:00.9999999", "ConnectTimeout is 00:00:00.9999999; it must be 1 second to 1 hour." },
        { "ConnectTimeout", "01:00:00.0000001", "ConnectTimeout is 01:00:00.0000001; it must be 1 second to 1 hour." },
        { "TransferIdleTimeout", "00:00:00.9999999", "TransferIdleTimeout is 00:00:00.9999999; it must be 1 second to 1 hour." },
        { "TransferIdleTimeout", "01:00:00.0000001", "TransferIdleTimeout is 01:00:00.0000001; it must be 1 second to 1 hour." },
        { "MaxAttempts", "0", "MaxAttempts is 0; it must be 1 to 10." },
        { "MaxAttempts", "11", "MaxAttempts is 11; it must be 1 to 10." },
        { "MaxResponseBytes", "65535", "MaxResponseBytes is 65535; it must be 65536 to 1073741824." },
        { "MaxResponseBytes", "1073741825", "MaxResponseBytes is 1073741825; it must be 65536 to 1073741824." },
        { "MaxRetryDelay", "00:00:00", "MaxRetryDelay is 00:00:00; it must be longer than zero and at most 1 hour." },
        { "MaxRetryDelay", "01:00:00.0000001", "MaxRetryDelay is 01:00:00.0000001; it must be longer than zero and at most 1 hour." },
        { "RetryBudget", "-00:00:00.0000001", "RetryBudget is -00:00:00.0000001; it must not be negative." },
        { "Name", "two words", NameRule },
        { "Name", "ä", NameRule },
        { "Name", new string('n', 51), NameRule },
    };

    public static TheoryData<string, string, string> Unreadable => new()
    {
        { "Validation", "Offf", "Validation cannot be read as ValidationMode." },
        { "AttemptTimeout", "5", "AttemptTimeout cannot be read as TimeSpan (hh:mm:ss)." },
        { "ConnectTimeout", "soon", "ConnectTimeout cannot be read as TimeSpan (hh:mm:ss)." },
        { "TransferIdleTimeout", "99:99:99", "TransferIdleTimeout cannot be read as TimeSpan (hh:mm:ss)." },
        { "MaxAttempts", "many", "MaxAttempts cannot be read as Int32." },
        { "MaxAttempts", "99999999999", "MaxAttempts cannot be read as Int32." },
        { "MaxResponseBytes", "64 MB", "MaxResponseBytes cannot be read as Int64." },
        { "MaxRetryDelay", "1s", "MaxRetryDelay cannot be read as TimeSpan (hh:mm:ss)." },
        { "RetryBudget", "1s", "RetryBudget cannot be read as TimeSpan (hh:mm:ss)." },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void Value_at_an_end_is_taken_and_reaches_the_options(string name, string value)
    {
        OrchestrationClientOptions options = Read(name, value);

        object? read = typeof(OrchestrationClientOptions).GetProperty(name)!.GetValue(options);
        Assert.Equal(value, read is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : read is Uri address ? address.OriginalString : read);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Value_past_an_end_is_refused_with_name_and_limit(string name, string value, string message)
    {
        var e = Assert.Throws<OptionsValidationException>(() => Read(name, value));

        Assert.Equal([message], e.Failures);
    }

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Value_that_cannot_be_read_is_named_without_its_text(string name, string value, string message)
    {
        var e = Assert.Throws<OptionsValidationException>(() => Read(name, value));

        Assert.Equal([message], e.Failures);
    }

    [Theory]
    [InlineData("off", ValidationMode.Off)]
    [InlineData("Strict", ValidationMode.Strict)]
    public void Validation_is_read_without_regard_to_case(string text, ValidationMode expected) => Assert.Equal(expected, Read("Validation", text).Validation);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Token_that_is_missing_is_named(string? token) =>
        Assert.StartsWith("The client's options are not valid: ApiToken is missing; create", Assert.Throws<ArgumentException>(() => new OrchestrationClient(token!)).Message);

    [Theory]
    [InlineData("a b")]
    [InlineData("token\n")]
    [InlineData("tökén")]
    [InlineData("a\u007fb")]
    public void Token_with_something_around_it_is_refused_and_not_repeated(string token)
    {
        var e = Assert.Throws<ArgumentException>(() => new OrchestrationClient(token));

        Assert.Equal("The client's options are not valid: ApiToken holds white space or a character that no such value has; it was probably copied with something around it.", e.Message);
    }

    [Theory]
    [InlineData("!")]
    [InlineData("~")]
    [InlineData("abc-DEF_123")]
    public void Token_of_any_other_characters_is_taken(string token) => new OrchestrationClient(token).Dispose();

    [Fact]
    public void Several_problems_are_one_sentence_after_another()
    {
        var e = Assert.Throws<ArgumentException>(() => new OrchestrationClient("t", new() { MaxAttempts = 0, RetryBudget = TimeSpan.FromSeconds(-1), TimeProvider = null!, Name = null!, BaseAddress = null! }));

        Assert.Equal(
            "The client's options are not valid: BaseAddress must be an absolute address. MaxAttempts is 0; it must be 1 to 10. " + NameRule + " RetryBudget is -00:00:01; it must not be negative. TimeProvider must not be null.",
            e.Message);
    }

    [Fact]
    public void Options_are_checked_when_the_program_starts()
    {
        using ServiceProvider provider = new ServiceCollection().AddCivitaiOrchestrationAnd(o => o.MaxAttempts = 0).BuildServiceProvider();

        Assert.Equal(["MaxAttempts is 0; it must be 1 to 10."], Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate()).Failures);
    }

    [Fact]
    public void Keyed_client_is_checked_alone_and_named_by_its_key()
    {
        var services = new ServiceCollection();
        services.AddKeyedCivitaiOrchestration("good", o => o.ApiToken = "t");
        services.AddKeyedCivitaiOrchestration("named", o => (o.ApiToken, o.Name) = ("t", "mine"));
        services.AddKeyedCivitaiOrchestration("bad", o => o.MaxAttempts = 0);
        using ServiceProvider provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<OrchestrationClientOptions>>();

        Assert.Equal(("good", "mine"), (options.Get("good").Name, options.Get("named").Name));
        Assert.NotNull(provider.GetRequiredKeyedService<OrchestrationClient>("good"));
        var e = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<OrchestrationClient>("bad"));
        Assert.Equal(2, e.Failures.Count());
        Assert.Contains("ApiToken is missing: set it in AddKeyedCivitaiOrchestration, or give that the section of the configuration that has it", e.Message);
    }

    [Fact]
    public void Clients_without_a_key_and_with_keys_stand_side_by_side()
    {
        var services = new ServiceCollection();
        services.AddKeyedCivitaiOrchestration("a", o => o.ApiToken = "t");
        services.AddCivitaiOrchestration(o => o.ApiToken = "t");
        services.AddKeyedCivitaiOrchestration("b", o => o.ApiToken = "t");
        using ServiceProvider provider = services.BuildServiceProvider();

        OrchestrationClient[] clients = [provider.GetRequiredService<OrchestrationClient>(), provider.GetRequiredKeyedService<OrchestrationClient>("a"), provider.GetRequiredKeyedService<OrchestrationClient>("b")];

        Assert.Distinct(clients);
        Assert.Same(clients[1], provider.GetRequiredKeyedService<OrchestrationClient>("a"));
        Assert.Equal("", provider.GetRequiredService<IOptions<OrchestrationClientOptions>>().Value.Name);
    }

    [Fact]
    public void Logging_of_the_program_is_used_unless_the_options_say_otherwise()
    {
        using var own = new LoggerFactory();
        using var programs = new LoggerFactory();
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(programs);
        services.AddCivitaiOrchestration(o => o.ApiToken = "t");
        services.AddKeyedCivitaiOrchestration("own", o => (o.ApiToken, o.LoggerFactory) = ("t", own));
        using ServiceProvider provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<OrchestrationClientOptions>>();

        Assert.Same(programs, options.CurrentValue.LoggerFactory);
        Assert.Same(own, options.Get("own").LoggerFactory);
    }

    [Fact]
    public void Registration_needs_services() =>
        Assert.Equal("services", Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddCivitaiOrchestration(o => o.ApiToken = "t")).ParamName);

    private static OrchestrationClientOptions Read(string name, string value)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ApiToken", "t"), new(name, value)]).Build();
        var services = new ServiceCollection();
        services.AddCivitaiOrchestration(configuration);
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<OrchestrationClientOptions>>().Value;
    }
}

file static class Registration
{
    public static IServiceCollection AddCivitaiOrchestrationAnd(this IServiceCollection services, Action<OrchestrationClientOptions> configure)
    {
        services.AddCivitaiOrchestration(o => o.ApiToken = "t");
        services.Configure(configure);
        return services;
    }
}
