// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.XGuardModeration;

/// <summary>A text to check against moderation policies.</summary>
public sealed partial record XGuardTextModerationInput() : XGuardModerationInput("text")
{
    /// <inheritdoc cref="ShieldstralModeration.ShieldstralTextModerationInput.Text"/>
    public required ValueOrReference<string> Text { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<XGuardTextModerationInput>(
        "xGuardModeration", [new("mode", "text")])
    {
        Title = "XGuard: moderation of texts",
        OwnParameters = XGuardModerationRows.All.With(
            new TextOrReferenceParameter(new Member<XGuardTextModerationInput, ValueOrReference<string>?>(
                "text", nameof(Text), "The text.", i => i.Text, (i, v) => i with { Text = v ?? default }))
            { After = "", IsRequired = true }),
        Price = Price.Unknown,
        Source = Sources.SchemaXGuardTextModeration,
    };

    internal override InputDefinition GetDefinition() => Row;
}
