using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Generation.Http;

/// <summary>Reads the options that can stand in a configuration file. By hand: the options also hold a clock, which no file can.</summary>
internal sealed class OptionsReader
{
    private readonly IConfiguration _section;
    private readonly ServiceClientOptions _options;

    /// <summary>Reads what the clients of all vendors share; the vendor reads its own.</summary>
    public OptionsReader(IConfiguration section, ServiceClientOptions options)
    {
        (_section, _options) = (section, options);
        string key = section is IConfigurationSection { Path: var path } ? ConfigurationPath.Combine(path, options.CredentialName) : options.CredentialName;
        options.CredentialPlace = $": the configuration has no {key} (as an environment variable {key.Replace(":", "__", StringComparison.Ordinal)})";
        Read(nameof(options.BaseAddress), text => new Uri(text, UriKind.RelativeOrAbsolute), value => options.BaseAddress = value);
        Read(nameof(options.Validation), text => Enum.Parse<ValidationMode>(text, ignoreCase: true), value => options.Validation = value);
        ReadSpan(nameof(options.AttemptTimeout), value => options.AttemptTimeout = value);
        ReadText(nameof(options.Name), value => options.Name = value);
        ReadSpan(nameof(options.ConnectTimeout), value => options.ConnectTimeout = value);
        ReadSpan(nameof(options.TransferIdleTimeout), value => options.TransferIdleTimeout = value);
        Read(nameof(options.MaxResponseBytes), text => long.Parse(text, CultureInfo.InvariantCulture), value => options.MaxResponseBytes = value);
        ReadNumber(nameof(options.MaxAttempts), value => options.MaxAttempts = value);
        ReadSpan(nameof(options.MaxRetryDelay), value => options.MaxRetryDelay = value);
        ReadSpan(nameof(options.RetryBudget), value => options.RetryBudget = value);
    }

    public void ReadText(string name, Action<string> assign) => Read(name, text => text, assign);

    public void ReadNumber(string name, Action<int> assign) => Read(name, text => int.Parse(text, CultureInfo.InvariantCulture), assign);

    public void ReadSpan(string name, Action<TimeSpan> assign) =>
        Read(name, text => text.Contains(':', StringComparison.Ordinal) ? TimeSpan.ParseExact(text, "c", CultureInfo.InvariantCulture) : throw new FormatException(), assign);

    private void Read<T>(string name, Func<string, T> parse, Action<T> assign)
    {
        if (_section[name] is not { } text)
            return;
        try
        {
            assign(parse(text));
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            // The value may be a secret in the wrong place: only its name is reported, with all other problems, when the options are checked.
            _options.BindingProblems.Add($"{name} cannot be read as {typeof(T).Name}{(typeof(T) == typeof(TimeSpan) ? " (hh:mm:ss)" : "")}.");
        }
    }
}
