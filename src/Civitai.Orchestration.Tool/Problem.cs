using System.Net;
using Generation.Datasets;
using Scenario.Training;

namespace Civitai.Orchestration.Tool;

/// <summary>What an exception means to whoever started the program.</summary>
/// <param name="ExitCode">What the program ends with.</param>
/// <param name="Code">The kind of failure, for scripts.</param>
/// <param name="Message">What happened and what to do.</param>
internal sealed record Problem(int ExitCode, string Code, string Message)
{
    /// <summary>The code of a mistake in the program.</summary>
    public const string Unexpected = "unexpected";

    /// <summary>The problem that an exception is.</summary>
    public static Problem Of(Exception exception) => exception switch
    {
        ToolException e => new(e.ExitCode, e.Code, e.Message),
        OperationCanceledException => new(Tool.ExitCode.Interrupted, "interrupted", "Interrupted."),
        DatasetException e => new(Tool.ExitCode.Invalid, "dataset", e.Message),
        ValidationFailedException or ScenarioValidationException or PicturesRefusedException => new(Tool.ExitCode.Invalid, "invalid", exception.Message),
        CostDeclinedException or ScenarioCostDeclinedException => new(Tool.ExitCode.Price, "declined", exception.Message),
        CostLimitExceededException or ScenarioCostLimitException => new(Tool.ExitCode.Price, "costLimit", exception.Message),
        InsufficientBuzzException or ScenarioInsufficientUnitsException => new(Tool.ExitCode.Price, "funds", exception.Message),
        WorkflowFailedException or WorkflowOutputException or ScenarioTrainingFailedException => new(Tool.ExitCode.Failed, "failed", exception.Message),
        GenerationException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } e => new(Tool.ExitCode.Token, "token", e.Message),
        GenerationException { IsTransient: true } or WorkflowWaitTimeoutException or ScenarioWaitTimeoutException or ScenarioOutcomeUnknownException => new(Tool.ExitCode.Unavailable, "unavailable", exception.Message),
        ScenarioNotStartedException => new(Tool.ExitCode.Refused, "notStarted", exception.Message),
        ExternalIdConflictException or ScenarioKeyConflictException => new(Tool.ExitCode.Refused, "conflict", exception.Message),
        BlobContentException or ScenarioFileException => new(Tool.ExitCode.Failure, "file", exception.Message),
        GenerationException { StatusCode: not null } e => new(Tool.ExitCode.Refused, "refused", e.Message),
        GenerationException e => new(Tool.ExitCode.Failure, "failure", e.Message),
        IOException or UnauthorizedAccessException => new(Tool.ExitCode.Failure, "file", exception.Message),
        ArgumentException e => new(Tool.ExitCode.Usage, "usage", TextOf(e)),
        _ => new(Tool.ExitCode.Failure, Unexpected, $"{exception.GetType().Name}: {exception.Message} This is a mistake in loraforge."),
    };

    /// <summary>The message without the name of a parameter, which means nothing to whoever typed a command.</summary>
    public static string TextOf(ArgumentException exception) => exception.Message.Replace($" (Parameter '{exception.ParamName}')", "", StringComparison.Ordinal);

    /// <summary>Whether what was asked for may be done, and paid, although it ended with the exception; null for one that does not say.</summary>
    public static bool? MayHaveBeenExecuted(Exception exception) => exception switch
    {
        GenerationException e => e.MayHaveBeenExecuted,
        WorkflowSubmitCanceledException e => e.MayHaveBeenExecuted,
        ScenarioStartCanceledException e => e.MayHaveBeenExecuted,
        _ => null,
    };
}
