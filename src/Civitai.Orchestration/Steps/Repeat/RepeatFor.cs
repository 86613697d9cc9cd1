// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Repeat;

/// <summary>The list that a repeat step goes through, and what the repeated step calls an item of it.</summary>
public sealed partial record RepeatFor : WireRecord
{
    /// <summary>What holds the list: a step by its name or its position, or the workflow's arguments. Wire name <c>$ref</c>.</summary>
    /// <value>A name, <c>$0</c>, <c>$1</c> and so on, or <c>$arguments</c>. A name may have a <c>$</c> before it. Required.</value>
    [JsonPropertyName("$ref")]
    public required string Source { get; init; }

    /// <summary>The way to the list inside what holds it, for example <c>output.frames</c>.</summary>
    /// <value>Required.</value>
    public required string Path { get; init; }

    /// <summary>What the repeated step calls the item, for example <c>frame</c>: <see cref="Reference.ToItem"/> refers to it.</summary>
    /// <value>A name that no step of the workflow has. Required.</value>
    public required string As { get; init; }

    internal static RecordRow<RepeatFor> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<RepeatFor, string?>(
                "$ref", nameof(Source), "What holds the list: a step by its name or its position, or the workflow's arguments.", i => i.Source,
                (i, v) => i with { Source = v! }))
            { IsRequired = true, Source = Sources.SchemaRepeatForClause },
            new TextParameter(new Member<RepeatFor, string?>(
                "path", nameof(Path), "The way to the list inside what holds it, for example output.frames.", i => i.Path, (i, v) => i with { Path = v! }))
            { IsRequired = true, Source = Sources.SchemaRepeatForClause },
            new TextParameter(new Member<RepeatFor, string?>(
                "as", nameof(As), "What the repeated step calls the item, for example frame: Reference.ToItem refers to it.", i => i.As,
                (i, v) => i with { As = v! }))
            { IsRequired = true, Source = Sources.SchemaRepeatForClause },
        ],
        Rules = [RepeatRules.ListIsThere],
    };
}
