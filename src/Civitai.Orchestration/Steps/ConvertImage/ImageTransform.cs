// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ConvertImage;

/// <summary>A change of an image before it is written.</summary>
public abstract partial record ImageTransform : WireRecord
{
    private protected ImageTransform(string type) => Type = type;

    internal static Union<ImageTransform> Union { get; } = new(
        static (ref Discriminators discriminators) => discriminators.Next("type"u8) switch
        {
            "resize" => ResizeTransform.Blank(),
            "blur" => BlurTransform.Blank(),
            _ => null,
        },
        static (raw, problem) => new UnknownImageTransform(raw, problem));

    internal static IReadOnlyList<RecordDefinition> Forms => [ResizeTransform.Row, BlurTransform.Row];

    /// <summary>The kind of change: <c>resize</c> or <c>blur</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Type { get; }
}
