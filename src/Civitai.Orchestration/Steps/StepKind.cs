namespace Civitai.Orchestration;

/// <summary>What the library knows of a type of step, whatever its inputs and outputs are.</summary>
/// <param name="type">The step's <c>$type</c>.</param>
internal abstract class StepKind(string type)
{
    /// <summary>The step's <c>$type</c>, for example <c>imageGen</c>.</summary>
    public string Type => type;

    /// <summary>Whether the schema lists it as a recipe alone, <see cref="RecipeClient"/>, and not among the steps of workflows.</summary>
    public bool IsRecipeOnly { get; init; }

    /// <summary>Whether workflows have such steps: by the schema, or, as with <c>repeat</c>, by the guide, which speaks of its loops in workflows.</summary>
    public bool IsStepOfWorkflows => !IsRecipeOnly || type == "repeat";

    /// <summary>The inputs, made at the first look.</summary>
    public abstract IReadOnlyList<InputDefinition> Definitions { get; }

    /// <summary>Makes a step to read a request into.</summary>
    public abstract WorkflowStepTemplate CreateTemplate();

    /// <summary>Makes a step to read a report into.</summary>
    public abstract WorkflowStep CreateStep();

    /// <summary>Reads an input without the step around it.</summary>
    public abstract StepInput ReadInput(string json);
}

/// <inheritdoc/>
/// <typeparam name="TInput">The root of the step's inputs.</typeparam>
/// <typeparam name="TOutput">The step's result.</typeparam>
internal sealed class StepKind<TInput, TOutput>(string type) : StepKind(type)
    where TInput : StepInput<TOutput>, IWireRecord<TInput>
    where TOutput : WireRecord
{
    private IReadOnlyList<InputDefinition>? _definitions;

    /// <summary>Makes the inputs' rows.</summary>
    public required Func<IReadOnlyList<InputDefinition>> Rows { get; init; }

    /// <summary>Makes a step to read a request into.</summary>
    public required Func<WorkflowStepTemplate> Template { get; init; }

    /// <summary>Makes a step to read a report into.</summary>
    public required Func<WorkflowStep> Step { get; init; }

    public override IReadOnlyList<InputDefinition> Definitions => _definitions ??= Rows();

    public override WorkflowStepTemplate CreateTemplate() => Template();

    public override WorkflowStep CreateStep() => Step();

    public override StepInput ReadInput(string json) => WireReader.Read<TInput>(json);
}
