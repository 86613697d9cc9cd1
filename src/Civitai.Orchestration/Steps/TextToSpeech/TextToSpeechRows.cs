// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.TextToSpeech;

/// <summary>What the rows of <see cref="TextToSpeechInput"/> share.</summary>
internal static class TextToSpeechRows
{
    internal static readonly TextOrReferenceParameter Text = new(new Member<TextToSpeechInput, ValueOrReference<string>?>(
        "text", "Text", "The text to read aloud.", i => i.Text, (i, v) => i with { Text = v ?? default }))
    { IsRequired = true, Source = Sources.SchemaTextToSpeech };
    internal static readonly TextParameter Language = new(new Member<TextToSpeechInput, string?>(
        "language", "Language", "The language, for example English.", i => i.Language, (i, v) => i with { Language = v }))
    { Source = Sources.SchemaTextToSpeech };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Text, Language,
    ];
}
