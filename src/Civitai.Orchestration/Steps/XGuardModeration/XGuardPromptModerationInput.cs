// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.XGuardModeration;

/// <summary>A prompt to check against moderation policies.</summary>
public sealed partial record XGuardPromptModerationInput() : XGuardModerationInput("prompt")
{
    /// <inheritdoc cref="ShieldstralModeration.ShieldstralPromptModerationInput.PositivePrompt"/>
    public required ValueOrReference<string> PositivePrompt { get; init; }
    /// <inheritdoc cref="ShieldstralModeration.ShieldstralPromptModerationInput.NegativePrompt"/>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>What else the check is to know.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? Instructions { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<XGuardPromptModerationInput>(
        "xGuardModeration", [new("mode", "prompt")])
    {
        Title = "XGuard: moderation of prompts",
        OwnParameters = XGuardModerationRows.All.With(
            new TextOrReferenceParameter(new Member<XGuardPromptModerationInput, ValueOrReference<string>?>(
                "positivePrompt", nameof(PositivePrompt), "The prompt.", i => i.PositivePrompt, (i, v) => i with { PositivePrompt = v ?? default }))
            { After = "", IsRequired = true },
            new TextOrReferenceParameter(new Member<XGuardPromptModerationInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "The negative prompt.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { After = "positivePrompt" },
            new TextOrReferenceParameter(new Member<XGuardPromptModerationInput, ValueOrReference<string>?>(
                "instructions", nameof(Instructions), "What else the check is to know.", i => i.Instructions, (i, v) => i with { Instructions = v }))
            { After = "negativePrompt" }),
        Price = Price.Unknown,
        Source = Sources.SchemaXGuardPromptModeration,
    };

    internal override InputDefinition GetDefinition() => Row;
}
