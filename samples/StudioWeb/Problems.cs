using Civitai.Orchestration;
using Microsoft.AspNetCore.Diagnostics;

namespace StudioWeb;

/// <summary>Every failure of the library as problem details, in words that a person can act on.</summary>
internal sealed class Problems : IExceptionHandler
{
    private const string InputPath = "steps[0].input.";

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
            return true;
        if (Of(exception) is not { } problem)
            return false;
        context.Response.StatusCode = problem.Status ?? 500;
        await context.Response.WriteAsJsonAsync(problem, StudioJson.Default.ProblemView, "application/problem+json", cancellationToken);
        return true;
    }

    private static ProblemView? Of(Exception exception) => exception switch
    {
        ValidationFailedException e => new(400, "The form is not valid", e.Message, IssuesOf(e.Result)),
        BudgetExceededException e => new(409, "Over the budget", $"This costs {e.Cost:0.##} Buzz, and {e.Remaining:0.##} of the budget are left. Nothing was submitted."),
        InsufficientBuzzException e => new(409, "Not enough Buzz", e.Message),
        ExternalIdConflictException e => new(409, "Submitted before with other values", e.Message),
        NotFoundException e => new(404, "Not found", e.Message),
        UnauthorizedException => new(502, "The service refuses the token", "Check CIVITAI_API_TOKEN, which this server was started with."),
        BadHttpRequestException e => new(e.StatusCode, "This cannot be read", e.Message),
        GenerationException { Advice: FailureAdvice.Wait or FailureAdvice.RetrySame } e => new(503, "The service does not answer now", $"{e.Message} Trying again cannot pay twice."),
        GenerationException e => new(502, "The service refused", e.Message),
        _ => null,
    };

    /// <summary>The issues of an input, or of a workflow with that one step, by the paths of the form's fields.</summary>
    public static IReadOnlyList<IssueView> IssuesOf(ValidationResult result) =>
        [.. result.Issues.Select(i => new IssueView(i.Path.StartsWith(InputPath, StringComparison.Ordinal) ? i.Path[InputPath.Length..] : i.Path, i.Code, i.Severity == ValidationSeverity.Error, i.Message))];
}

/// <summary>Problem details (RFC 9457), with the issues of a form.</summary>
internal sealed record ProblemView(int? Status, string Title, string Detail, IReadOnlyList<IssueView>? Issues = null);

/// <summary>What is wrong, or only advised against, at one place of a form.</summary>
internal sealed record IssueView(string Path, string Code, bool IsError, string Message);
