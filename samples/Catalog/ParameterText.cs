using System.Globalization;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Samples.Catalog;

/// <summary>Rows of the catalogue in words.</summary>
internal static class ParameterText
{
    private static readonly (string Word, string Medium)[] Media =
        [("image", "image"), ("frame", "image"), ("video", "video"), ("audio", "sound"), ("sound", "sound"), ("recording", "sound"), ("music", "sound")];

    /// <summary>The kind of value with its limits, for example <c>whole number, 1 to 50</c>.</summary>
    public static string Takes(Parameter parameter)
    {
        string kind = parameter.Kind switch
        {
            ParameterKind.WholeNumber when parameter.AllowedValues.Count > 0 => "one of " + string.Join(", ", parameter.AllowedValues),
            ParameterKind.WholeNumber => "whole number",
            ParameterKind.Number => "number",
            ParameterKind.Boolean => "true or false",
            ParameterKind.Text => "text",
            ParameterKind.Choice => "one of " + string.Join(", ", parameter.AllowedValues),
            ParameterKind.Resource => "AIR",
            ParameterKind.Media => MediumOf(parameter),
            ParameterKind.List => "list",
            ParameterKind.Loras => "LoRAs with strengths",
            ParameterKind.Duration => "span of time",
            _ => "object",
        };
        string unit = parameter.Kind == ParameterKind.Text ? " characters" : " items";
        string?[] limits =
        [
            Range(parameter.Minimum, parameter.Maximum, ""),
            parameter.MultipleOf is { } step ? $"multiple of {Number(step)}" : null,
            Range(parameter.MinimumLength > 0 ? parameter.MinimumLength : null, parameter.MaximumLength, unit),
        ];
        return string.Join(", ", limits.OfType<string>().Prepend(kind));
    }

    // What kind of file a member takes stands in its name, else in what is said of it.
    private static string MediumOf(Parameter parameter)
    {
        if (parameter.Name == "draftCache")
            return "file";
        foreach (string words in new[] { parameter.Name, parameter.Summary })
        {
            string[] media = [.. Media.Where(m => words.Contains(m.Word, StringComparison.OrdinalIgnoreCase)).Select(m => m.Medium).Distinct()];
            if (media.Length > 0)
                return string.Join(" or ", media);
        }

        return "image";
    }

    /// <summary>What else there is to know: when it counts, what is advised, what the service does with it.</summary>
    public static IEnumerable<string> Notes(Parameter parameter)
    {
        if (parameter.IsReadOnly)
            yield return "Reported by the service; not for requests.";
        if (parameter.OverrideText is { } forced)
            yield return $"The service uses {forced} whatever is sent.";
        if (parameter.AppliesWhen is { } when)
            yield return $"When: {when}";
        if (Range(parameter.AdvisedMinimum, parameter.AdvisedMaximum, "") is { } advised && parameter.Kind != ParameterKind.Boolean)
            yield return $"Advised: {advised}. {parameter.Advice}".TrimEnd();
        else if (parameter.Advice is { } advice)
            yield return advice;
        if (parameter.NotInSchema is { } risk)
            yield return risk;
    }

    /// <summary>How long the work usually takes; null when it is not documented.</summary>
    public static string? Runtime(InputDefinition input)
    {
        if (input.Runtime is not { } runtime)
            return null;
        bool isLong = runtime.Maximum > TimeSpan.FromMinutes(2);
        string range = runtime.Minimum == runtime.Maximum ? Span(runtime.Minimum) : $"{Span(runtime.Minimum)} to {Span(runtime.Maximum)}";
        return $"{range} {(isLong ? "min" : "s")} for {runtime.Scope}";

        string Span(TimeSpan time) => Number(isLong ? time.TotalMinutes : time.TotalSeconds);
    }

    public static string Number(double value) => value.ToString("0.########", CultureInfo.InvariantCulture);

    private static string? Range(double? minimum, double? maximum, string unit) => (minimum, maximum) switch
    {
        ({ } low, { } high) when low == high => Number(low) + unit,
        ({ } low, { } high) => $"{Number(low)} to {Number(high)}{unit}",
        ({ } low, null) => $"at least {Number(low)}{unit}",
        (null, { } high) => $"at most {Number(high)}{unit}",
        _ => null,
    };
}
