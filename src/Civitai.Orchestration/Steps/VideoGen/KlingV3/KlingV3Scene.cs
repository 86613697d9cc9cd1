// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>A scene of a video.</summary>
public sealed partial record KlingV3Scene : WireRecord
{
    /// <summary>What the scene shows.</summary>
    /// <value>Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>Length of the scene, in seconds.</summary>
    /// <value>When null the service uses 5.</value>
    public int? Duration { get; init; }

    internal static RecordRow<KlingV3Scene> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextOrReferenceParameter(new Member<KlingV3Scene, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "What the scene shows.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
            { IsRequired = true, Source = Sources.SchemaKlingV3MultiPrompt },
            new IntegerParameter(new Member<KlingV3Scene, long?>(
                "duration", nameof(Duration), "Length of the scene, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { Default = 5, Source = Sources.SchemaKlingV3MultiPrompt },
        ],
    };
}
