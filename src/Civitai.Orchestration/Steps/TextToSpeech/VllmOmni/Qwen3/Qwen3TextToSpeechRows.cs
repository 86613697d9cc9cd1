// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.TextToSpeech;

/// <summary>What the rows of <see cref="Qwen3TextToSpeechInput"/> share.</summary>
internal static class Qwen3TextToSpeechRows
{
    internal static readonly IntegerParameter MaxNewTokens = new(new Member<Qwen3TextToSpeechInput, long?>(
        "maxNewTokens", "MaxNewTokens", "The longest speech, in tokens.", i => i.MaxNewTokens, (i, v) => i with { MaxNewTokens = (int?)v }))
    { Source = Sources.SchemaQwen3TextToSpeech };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        TextToSpeechRows.Text, TextToSpeechRows.Language, MaxNewTokens,
    ];
}
