// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ComposeMedia;

/// <summary>What becomes of the parts, where they do not decide it.</summary>
public sealed partial record ComposeMediaFormat : WireRecord
{
    /// <summary>A sound or a video.</summary>
    /// <value>When null the parts decide.</value>
    public MediaOutputType? Type { get; init; }

    /// <summary>The format of the file.</summary>
    public MediaContainer? Container { get; init; }

    internal static RecordRow<ComposeMediaFormat> Row { get; } = new()
    {
        OwnParameters =
        [
            new ChoiceParameter<MediaOutputType>(new Member<ComposeMediaFormat, MediaOutputType?>(
                "type", nameof(Type), "A sound or a video.", i => i.Type, (i, v) => i with { Type = v }))
            { Source = Sources.SchemaComposeMediaOutputSpec },
            new ChoiceParameter<MediaContainer>(new Member<ComposeMediaFormat, MediaContainer?>(
                "container", nameof(Container), "The format of the file.", i => i.Container, (i, v) => i with { Container = v }))
            { Source = Sources.SchemaComposeMediaOutputSpec },
        ],
    };
}
