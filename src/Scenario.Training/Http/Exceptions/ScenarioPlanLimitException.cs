using System.Text.Json;

namespace Scenario.Training;

/// <summary>The plan allows no more of something (429 with <c>PlanLimitReachedError</c>), for example trainings at once or images of a model. Retrying never helps.</summary>
public sealed class ScenarioPlanLimitException : ScenarioRateLimitException
{
    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="problem">The service's own description; null when it gave none.</param>
    public ScenarioPlanLimitException(ScenarioProblem? problem = null)
        : base($"The plan allows no more of this{About(problem)}; retrying does not help.", problem)
    {
        ActionName = Text(problem, "actionName");
        Limit = Number(problem, "actionLimit");
        Value = Number(problem, "actionValue");
    }

    /// <summary>What is limited, for example <c>parallel-training</c> or <c>add-training-image</c>; null where the answer does not say.</summary>
    public string? ActionName { get; }

    /// <summary>How many the plan allows; null where the answer does not say.</summary>
    public double? Limit { get; }

    /// <summary>How many there are; null where the answer does not say.</summary>
    public double? Value { get; }

    // A machine's word; anything else stays in its property.
    private static string About(ScenarioProblem? problem) =>
        Text(problem, "actionName") is { Length: > 0 and <= 40 } name && name.All(c => char.IsAsciiLetter(c) || c == '-')
            ? $" ({name}{(Number(problem, "actionLimit") is { } limit ? FormattableString.Invariant($", at most {limit:0}") : "")})"
            : "";

    private static string? Text(ScenarioProblem? problem, string name) => problem?.Details is { ValueKind: JsonValueKind.Object } details ? RawJson.Text(details, name) : null;

    private static double? Number(ScenarioProblem? problem, string name) => problem?.Details is { ValueKind: JsonValueKind.Object } details ? RawJson.Number(details, name) : null;
}
