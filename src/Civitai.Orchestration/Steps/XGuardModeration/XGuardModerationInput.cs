// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.XGuardModeration;

/// <summary>What to check against moderation policies.</summary>
public abstract partial record XGuardModerationInput : StepInput<XGuardModerationOutput>
{
    private protected XGuardModerationInput(string mode) => Mode = mode;

    internal static Union<XGuardModerationInput> Union { get; } = new(XGuardModerationTree.Create,
        static (raw, problem) => new UnknownXGuardModerationInput(raw, problem));

    /// <inheritdoc cref="ShieldstralModeration.ShieldstralModerationInput.Mode"/>
    [JsonPropertyOrder(-10)]
    public string Mode { get; }

    /// <summary>The policies to check; all where none is named.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>Policies that are changed for this check.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<XGuardLabel>? LabelOverrides { get; init; }

    /// <summary>Whether the model's whole answer is kept.</summary>
    /// <value>Required.</value>
    public bool? StoreFullResponse { get; init; }

    /// <summary>Whether the result gives reasons.</summary>
    /// <value>Required.</value>
    public bool? IncludeReasoning { get; init; }

    internal sealed override WorkflowStepTemplate ToStepTemplate() => new XGuardModerationStepTemplate { Input = this };
}
