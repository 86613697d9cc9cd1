using System.Net;
using System.Text.Json;
using Generation.Http;

namespace Scenario.Training.Http;

/// <summary>Reads the service's words of a refusal and makes this library's exceptions.</summary>
internal sealed class ScenarioErrors : ErrorFormat
{
    private const string PlanLimit = "PlanLimitReachedError";
    private const string AlreadyTraining = "already training";
    private const string AlreadyAnImage = "already a training image";

    public override Failure Refine(Failure refusal)
    {
        if (refusal.StatusCode != HttpStatusCode.TooManyRequests || Read(refusal) is not { } problem)
            return refusal;
        if (IsPlanLimit(problem))
            return refusal with { IsDecided = true };
        return Remaining(problem) is { } remaining ? refusal with { RetryAfter = remaining } : refusal;
    }

    public override GenerationException Create(Failure failure)
    {
        if (failure.Problem is { } file)
            return new ScenarioFileException(file, failure.StatusCode) { RetryAfter = failure.RetryAfter };
        bool isRefusal = failure.Kind == FailureKind.Refused && !(failure.IsPage && failure.Verdict == Verdict.Transient && (int?)failure.StatusCode >= 500);
        ScenarioException exception = isRefusal ? Refusal(failure, failure.StatusCode.GetValueOrDefault(), Read(failure)) : Transport(failure);
        exception.IsAbout(failure.WorkId);
        return exception;
    }

    private static ScenarioTransportException Transport(Failure failure) => new(
        failure.Kind switch
        {
            FailureKind.NotMade => "The request could not be made; nothing was sent.",
            FailureKind.Disposed => "The client was disposed before the service's reply was complete.",
            FailureKind.NotConnected => "No connection to the service could be made.",
            FailureKind.TimedOut => "The service did not reply in time.",
            FailureKind.Unreadable => "The service's reply could not be read.",
            FailureKind.TooLarge => "The service's reply holds more than MaxResponseBytes allows.",
            FailureKind.NoReply or FailureKind.Refused => "A gateway answered with a page or with nothing instead of the service's reply; ask again later.",
            FailureKind.Redirected => "The address answers with a redirect instead of the service's reply; check BaseAddress and what stands between.",
            _ => "The connection to the service was lost before its reply was complete.",
        } + Effort(failure),
        failure.Cause)
    {
        MayHaveBeenExecuted = failure.MayHaveBeenExecuted,
        IsTransient = failure.Verdict != Verdict.Final,
        StatusCode = failure.StatusCode,
        RetryAfter = failure.RetryAfter,
    };

    private static ScenarioApiException Refusal(Failure failure, HttpStatusCode status, ScenarioProblem? problem)
    {
        bool mayHaveBeenExecuted = failure.MayHaveBeenExecuted;
        string? requestId = problem?.TraceId ?? failure.RequestId;
        if (IsLackOfUnits(status, problem))
            return new ScenarioInsufficientUnitsException(status, problem) { MayHaveBeenExecuted = mayHaveBeenExecuted, RequestId = requestId };
        return status switch
        {
            HttpStatusCode.Unauthorized => new ScenarioUnauthorizedException(problem) { MayHaveBeenExecuted = mayHaveBeenExecuted, RequestId = requestId },
            HttpStatusCode.Forbidden => new ScenarioForbiddenException(problem) { MayHaveBeenExecuted = mayHaveBeenExecuted, RequestId = requestId },
            HttpStatusCode.NotFound => new ScenarioNotFoundException(problem) { MayHaveBeenExecuted = mayHaveBeenExecuted, RequestId = requestId },
            HttpStatusCode.BadRequest when Says(problem, AlreadyTraining) => new ScenarioAlreadyTrainingException(problem) { MayHaveBeenExecuted = mayHaveBeenExecuted, RequestId = requestId },
            HttpStatusCode.BadRequest when Says(problem, AlreadyAnImage) => new ScenarioDuplicateImageException(problem) { MayHaveBeenExecuted = mayHaveBeenExecuted, RequestId = requestId },
            HttpStatusCode.TooManyRequests when problem is not null && IsPlanLimit(problem) => new ScenarioPlanLimitException(problem) { MayHaveBeenExecuted = mayHaveBeenExecuted, RequestId = requestId },
            HttpStatusCode.TooManyRequests when problem is not null && Remaining(problem) is { } remaining =>
                new ScenarioCooldownException(remaining, problem) { MayHaveBeenExecuted = mayHaveBeenExecuted, RequestId = requestId },
            HttpStatusCode.TooManyRequests => new ScenarioRateLimitException(problem, failure.RetryAfter) { MayHaveBeenExecuted = mayHaveBeenExecuted, RequestId = requestId },
            _ => new ScenarioApiException(
                FormattableString.Invariant($"The service answered {(int)status}{(problem?.Reason is null ? "" : " (Reason has its words)")}{(failure.Verdict == Verdict.Final ? "" : "; ask again later")}.{Effort(failure)}"), status, problem)
            {
                MayHaveBeenExecuted = mayHaveBeenExecuted,
                IsTransient = failure.Verdict != Verdict.Final,
                RequestId = requestId,
                RetryAfter = failure.RetryAfter,
            },
        };
    }

    private static ScenarioProblem? Read(Failure failure)
    {
        if (failure.Body.IsEmpty || ServiceConnection.IsPage(failure.MediaType, failure.Body.Span))
            return null;
        try
        {
            return WireReader.Read<ScenarioProblem>(failure.Body.Span);
        }
        catch (JsonException)
        {
            return new ScenarioProblem { Reason = System.Text.Encoding.UTF8.GetString(failure.Body.Span) }; // what is no UTF-8 becomes U+FFFD
        }
    }

    private static bool IsPlanLimit(ScenarioProblem problem) =>
        string.Equals(problem.Name, PlanLimit, StringComparison.OrdinalIgnoreCase)
        || (problem.Details is { ValueKind: JsonValueKind.Object } details && RawJson.Text(details, "actionName") is not null);

    private static TimeSpan? Remaining(ScenarioProblem problem)
    {
        double? seconds = problem.RemainingSeconds ?? (problem.Details is { ValueKind: JsonValueKind.Object } details ? RawJson.Number(details, "remainingSeconds") : null);
        return seconds is >= 0 and < 1e6 ? TimeSpan.FromSeconds(seconds.Value) : null;
    }

    private static bool IsLackOfUnits(HttpStatusCode status, ScenarioProblem? problem) =>
        status == HttpStatusCode.PaymentRequired
        || (status is HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity
            && (Says(problem, "insufficient") || Says(problem, "not enough")) && (Says(problem, "unit") || Says(problem, "credit")));

    private static bool Says(ScenarioProblem? problem, string words) =>
        problem?.Reason?.Contains(words, StringComparison.OrdinalIgnoreCase) == true || problem?.Name?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    // What was really spent, once it was more than a single request.
    private static string Effort(Failure failure) =>
        failure.Attempts > 1 || failure.Kind == FailureKind.TimedOut ? FormattableString.Invariant($" ({failure.Attempts} {(failure.Attempts == 1 ? "attempt" : "attempts")} in {failure.Elapsed.TotalSeconds:0.#} s.)") : "";
}
