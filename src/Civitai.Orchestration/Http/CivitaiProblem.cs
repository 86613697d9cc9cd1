using System.Globalization;

namespace Civitai.Orchestration;

/// <summary>The service's description of a refusal, as RFC 9457 defines it.</summary>
public sealed partial record CivitaiProblem : WireRecord
{
    /// <summary>An address that stands for the kind of problem.</summary>
    public string? Type { get; init; }

    /// <summary>The kind of problem in words.</summary>
    public string? Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public int? Status { get; init; }

    /// <summary>What went wrong this time. It may quote what was sent.</summary>
    public string? Detail { get; init; }

    /// <summary>An address or id that stands for this occurrence.</summary>
    public string? Instance { get; init; }

    /// <summary>Messages by JSON path, for example <c>steps[0].input.width</c>; null when the problem is no invalid request.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors { get; init; }

    internal override string? Describe() =>
        SafeText.List(Status?.ToString(CultureInfo.InvariantCulture), SafeText.Count(Errors?.Count, "path with errors", "paths with errors"));
}
