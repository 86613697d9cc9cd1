using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Civitai.Orchestration;

/// <summary>Reads the options that can stand in a configuration file. By hand: the options also hold a clock, which no file can.</summary>
internal static class OptionsBinder
{
    internal static void Bind(IConfiguration section, OrchestrationClientOptions options)
    {
        string key = section is IConfigurationSection { Path: var path } ? ConfigurationPath.Combine(path, nameof(options.ApiToken)) : nameof(options.ApiToken);
        options.TokenPlace = $": the configuration has no {key} (as an environment variable {key.Replace(":", "__", StringComparison.Ordinal)})";
        Set(options, section, nameof(options.ApiToken), text => text, value => options.ApiToken = value);
        Set(options, section, nameof(options.BaseAddress), text => new Uri(text, UriKind.RelativeOrAbsolute), value => options.BaseAddress = value);
        Set(options, section, nameof(options.Validation), text => Enum.Parse<ValidationMode>(text, ignoreCase: true), value => options.Validation = value);
        Set(options, section, nameof(options.AttemptTimeout), Span, value => options.AttemptTimeout = value);
        Set(options, section, nameof(options.Name), text => text, value => options.Name = value);
        Set(options, section, nameof(options.ReferenceImageTime), Span, value => options.ReferenceImageTime = value);
        Set(options, section, nameof(options.ConnectTimeout), Span, value => options.ConnectTimeout = value);
        Set(options, section, nameof(options.TransferIdleTimeout), Span, value => options.TransferIdleTimeout = value);
        Set(options, section, nameof(options.MaxResponseBytes), text => long.Parse(text, CultureInfo.InvariantCulture), value => options.MaxResponseBytes = value);
        Set(options, section, nameof(options.MaxAttempts), Number, value => options.MaxAttempts = value);
        Set(options, section, nameof(options.MaxRetryDelay), Span, value => options.MaxRetryDelay = value);
        Set(options, section, nameof(options.RetryBudget), Span, value => options.RetryBudget = value);
        Set(options, section, nameof(options.MaxLongPolls), Number, value => options.MaxLongPolls = value);
    }

    private static TimeSpan Span(string text) => text.Contains(':', StringComparison.Ordinal) ? TimeSpan.ParseExact(text, "c", CultureInfo.InvariantCulture) : throw new FormatException();

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static void Set<T>(OrchestrationClientOptions options, IConfiguration section, string name, Func<string, T> parse, Action<T> assign)
    {
        if (section[name] is not { } text)
            return;
        try
        {
            assign(parse(text));
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            // The value may be a secret in the wrong place: only its name is reported, with all other problems, when the options are checked.
            options.BindingProblems.Add($"{name} cannot be read as {typeof(T).Name}{(typeof(T) == typeof(TimeSpan) ? " (hh:mm:ss)" : "")}.");
        }
    }
}
