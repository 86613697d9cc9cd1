// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>A prompt to check with Shieldstral.</summary>
public sealed partial record ShieldstralPromptModerationInput() : ShieldstralModerationInput("prompt")
{
    /// <summary>The prompt.</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> PositivePrompt { get; init; }

    /// <summary>The negative prompt.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>What else the check is to know.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? Context { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ShieldstralPromptModerationInput>(
        "shieldstralModeration", [new("mode", "prompt")])
    {
        Title = "Shieldstral: moderation of prompts",
        OwnParameters = ShieldstralModerationRows.All.With(
            new TextOrReferenceParameter(new Member<ShieldstralPromptModerationInput, ValueOrReference<string>?>(
                "positivePrompt", nameof(PositivePrompt), "The prompt.", i => i.PositivePrompt, (i, v) => i with { PositivePrompt = v ?? default }))
            { After = "", IsRequired = true },
            new TextOrReferenceParameter(new Member<ShieldstralPromptModerationInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "The negative prompt.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { After = "positivePrompt" },
            new TextOrReferenceParameter(new Member<ShieldstralPromptModerationInput, ValueOrReference<string>?>(
                "context", nameof(Context), "What else the check is to know.", i => i.Context, (i, v) => i with { Context = v }))
            { After = "negativePrompt" }),
        Price = Price.Unknown,
        Source = Sources.SchemaShieldstralPromptModeration,
    };

    internal override InputDefinition GetDefinition() => Row;
}
