using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Civitai.Orchestration;

/// <summary>
/// A value that the service fills in when the workflow runs: a part of another step's output, or an argument of the workflow.
/// In JSON <c>{ "$ref": "hero", "path": "output.images[0].url" }</c>.
/// </summary>
public sealed record Reference
{
    /// <summary>The source name of the workflow's own arguments.</summary>
    public const string ArgumentsSource = "$arguments";

    /// <summary>How a reference begins that was made text; no prompt does.</summary>
    internal const string TextStart = "{$ref: ";

    /// <summary>Makes a reference; see also <see cref="Argument(string)"/>, <see cref="ToStep(string, string)"/> and <c>Output</c> of a step.</summary>
    /// <param name="source">The source's name.</param>
    /// <param name="path">The path inside the source; null for the source as a whole.</param>
    public Reference(string source, string? path = null) => (Source, Path) = (source, path);

    /// <summary>The source's name: a step's name, <c>$0</c>, <c>$1</c> and so on for a step by position, <c>$arguments</c>, or what a <c>repeat</c> step calls its item.</summary>
    public string Source { get; }

    /// <summary>The path inside the source, with dots and <c>[n]</c> indexes; null for the source as a whole.</summary>
    public string? Path { get; }

    /// <summary>Refers to one of the workflow's <see cref="WorkflowTemplate.Arguments"/>.</summary>
    /// <param name="name">The argument's name.</param>
    public static Reference Argument(string name) => new(ArgumentsSource, name);

    /// <summary>Refers to a part of a step's output.</summary>
    /// <param name="stepName">The producing step's name.</param>
    /// <param name="path">The path inside the step, for example <c>output.images[0].url</c>.</param>
    public static Reference ToStep(string stepName, string path) => new(stepName, path);

    /// <summary>Refers to the item that a <c>repeat</c> step is at, or to a part of it; for the step that is repeated.</summary>
    /// <param name="name">What the loop calls the item, <see cref="Repeat.RepeatFor.As"/>.</param>
    /// <param name="path">The path inside the item, for example <c>url</c> of a file; null for the item as a whole, for example where the items are texts.</param>
    public static Reference ToItem(string name, string? path = null) => new(name, path);

    /// <summary>
    /// The reference in words. The service resolves a reference only where it stands for a whole value: text that holds these words, for example an
    /// interpolated prompt, is an error of validation.
    /// </summary>
    public override string ToString() => Path is null ? $"{TextStart}{Source}}}" : $"{TextStart}{Source}, path: {Path}}}";

    /// <summary>Reads <c>{ "$ref": source, "path": path }</c>; false for an object of other members.</summary>
    internal static bool TryRead(ref RecordReader reader, [NotNullWhen(true)] out Reference? reference)
    {
        reference = null;
        string? source = null;
        string? path = null;
        while (reader.MoveNext() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSource = reader.IsText("$ref"u8);
            if (!isSource && !reader.IsText("path"u8))
                return false;
            reader.MoveNext();
            if (reader.TokenType != JsonTokenType.String)
                return false;
            if (isSource)
                source = reader.GetText();
            else
                path = reader.GetText();
        }

        if (source is null)
            return false;
        reference = new Reference(source, path);
        return true;
    }

    internal void Write(ref RecordWriter writer)
    {
        writer.BeginObject();
        writer.Text(",\"$ref\":"u8, Source);
        writer.Text(",\"path\":"u8, Path);
        writer.EndObject();
    }
}
