// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>A text to check with Shieldstral.</summary>
public sealed partial record ShieldstralTextModerationInput() : ShieldstralModerationInput("text")
{
    /// <summary>The text.</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> Text { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ShieldstralTextModerationInput>(
        "shieldstralModeration", [new("mode", "text")])
    {
        Title = "Shieldstral: moderation of texts",
        OwnParameters = ShieldstralModerationRows.All.With(
            new TextOrReferenceParameter(new Member<ShieldstralTextModerationInput, ValueOrReference<string>?>(
                "text", nameof(Text), "The text.", i => i.Text, (i, v) => i with { Text = v ?? default }))
            { After = "", IsRequired = true }),
        Price = Price.Unknown,
        Source = Sources.SchemaShieldstralTextModeration,
    };

    internal override InputDefinition GetDefinition() => Row;
}
