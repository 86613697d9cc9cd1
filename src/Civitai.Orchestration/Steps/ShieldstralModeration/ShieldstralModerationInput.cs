// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ShieldstralModeration;

/// <summary>What to check with Shieldstral.</summary>
public abstract partial record ShieldstralModerationInput : StepInput<ShieldstralModerationOutput>
{
    private protected ShieldstralModerationInput(string mode) => Mode = mode;

    internal static Union<ShieldstralModerationInput> Union { get; } = new(ShieldstralModerationTree.Create,
        static (raw, problem) => new UnknownShieldstralModerationInput(raw, problem));

    /// <summary>What is checked, <c>prompt</c> or <c>text</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Mode { get; }

    /// <summary>The policies to check; all where none is named.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<string>? Policies { get; init; }

    /// <summary>Policies that are changed for this check.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<ShieldstralPolicy>? PolicyOverrides { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new ShieldstralModerationStepTemplate { Input = this };
}
