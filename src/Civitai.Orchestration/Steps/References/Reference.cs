namespace Civitai.Orchestration;

/// <summary>
/// A value that the service fills in when the workflow runs: a part of another step's output, or an argument of the workflow.
/// In JSON <c>{ "$ref": "hero", "path": "output.images[0].url" }</c>.
/// </summary>
/// <param name="Source">
/// The source's name: a step's name, <c>$0</c>, <c>$1</c> and so on for a step by position, or <c>$arguments</c>.
/// </param>
/// <param name="Path">The path inside the source, with dots and <c>[n]</c> indexes; null for the source as a whole.</param>
public sealed record Reference(string Source, string? Path = null)
{
    /// <summary>The source name of the workflow's own arguments.</summary>
    public const string ArgumentsSource = "$arguments";

    /// <summary>How a reference begins that was made text; no prompt does.</summary>
    internal const string TextStart = "{$ref: ";

    /// <summary>Refers to one of the workflow's <see cref="WorkflowTemplate.Arguments"/>.</summary>
    /// <param name="name">The argument's name.</param>
    public static Reference Argument(string name) => new(ArgumentsSource, name);

    /// <summary>Refers to a part of a step's output.</summary>
    /// <param name="stepName">The producing step's name.</param>
    /// <param name="path">The path inside the step, for example <c>output.images[0].url</c>.</param>
    public static Reference ToStep(string stepName, string path) => new(stepName, path);

    /// <summary>
    /// The reference in words. The service resolves a reference only where it stands for a whole value: text that holds these words, for example an interpolated prompt, is an error of validation.
    /// </summary>
    public override string ToString() => Path is null ? $"{TextStart}{Source}}}" : $"{TextStart}{Source}, path: {Path}}}";
}
