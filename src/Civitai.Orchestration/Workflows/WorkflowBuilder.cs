using System.Globalization;

namespace Civitai.Orchestration;

/// <summary>
/// Puts steps together that use each other's results: each step is added, gets a name where it has none, and is given back, so that the next one can refer to what it makes.
/// </summary>
/// <remarks>
/// <code>
/// var steps = new WorkflowBuilder();
/// IStepTemplate&lt;ImageGenOutput&gt; hero = steps.Add(ImageGenInputs.SdCpp.ZImage.Turbo("a lighthouse"));
/// steps.Add(StepInputs.ImageUpscaler(hero.Output(o => o.Images[0].Url)));
/// Workflow workflow = await client.Workflows.RunAsync(steps.ToTemplate());
/// ImageGenOutput images = workflow.GetOutput(hero);
/// </code>
/// A builder is for one thread.
/// </remarks>
public sealed class WorkflowBuilder
{
    private readonly List<WorkflowStepTemplate> _steps = [];

    /// <summary>Adds a step for an input.</summary>
    /// <typeparam name="TOutput">What the step makes.</typeparam>
    /// <param name="input">What the step is to do.</param>
    /// <param name="name">The step's name. When null: its type, for example <c>imageGen</c>, with a number where that is taken.</param>
    /// <returns>The step, to refer to what it makes and to read it when the work is done.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="input"/> is null.</exception>
    /// <exception cref="ArgumentException">Another step has the name.</exception>
    public IStepTemplate<TOutput> Add<TOutput>(StepInput<TOutput> input, string? name = null)
        where TOutput : WireRecord
    {
        ArgumentNullException.ThrowIfNull(input);
        return (IStepTemplate<TOutput>)Add(input.ToStepTemplate() with { Name = name }); // the step of such an input makes such an output
    }

    /// <summary>Adds a step, with a name where it has none.</summary>
    /// <param name="step">The step, for example with a priority or a timeout of its own.</param>
    /// <returns>The step with its name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    /// <exception cref="ArgumentException">Another step has the name.</exception>
    public TStep Add<TStep>(TStep step)
        where TStep : WorkflowStepTemplate
    {
        ArgumentNullException.ThrowIfNull(step);
        if (step.Name is { } given && IsTaken(given))
            throw new ArgumentException($"There is a step of the name '{Spelling.Shorten(given)}' already.", nameof(step));
        var named = (TStep)(step with { Name = step.Name ?? FreeName(step.Type) });
        _steps.Add(named);
        return named;
    }

    /// <summary>The steps as one request; <c>with</c> sets what applies to all of them.</summary>
    public WorkflowTemplate ToTemplate() => new() { Steps = [.. _steps] };

    /// <summary>How many steps there are.</summary>
    public override string ToString() => SafeText.Count(_steps.Count, "step", "steps") ?? "no steps";

    private string FreeName(string type)
    {
        string name = type.Length == 0 ? "step" : type;
        for (int number = 2; IsTaken(name); number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{type}{number}");
        return name;
    }

    private bool IsTaken(string name) => _steps.Exists(s => string.Equals(s.Name, name, StringComparison.Ordinal));
}
