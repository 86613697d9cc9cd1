namespace Civitai.Orchestration;

/// <summary>The service did not take some of the pictures of a training, for example because its moderation refused them. Nothing was submitted; the others are stored.</summary>
public sealed class PicturesRefusedException : CivitaiException
{
    private const int Shown = 10;

    /// <summary>Makes an exception, also for a mock to throw.</summary>
    /// <param name="refusals">The pictures that were refused.</param>
    /// <param name="total">How many pictures there are.</param>
    public PicturesRefusedException(IReadOnlyList<PictureRefusal> refusals, int total)
        : base(Describe(refusals, total), refusals is [{ } first, ..] ? first.Cause : null) => Refusals = refusals ?? [];

    /// <summary>The pictures that were refused, each with what the service said.</summary>
    public IReadOnlyList<PictureRefusal> Refusals { get; }

    private static string Describe(IReadOnlyList<PictureRefusal> refusals, int total) =>
        FormattableString.Invariant($"The service refused {refusals?.Count} of {total} pictures, and nothing was submitted: ")
        + string.Join(", ", (refusals ?? []).Take(Shown).Select(r => r.ToString())) + (refusals?.Count > Shown ? FormattableString.Invariant($" and {refusals.Count - Shown} more; see Refusals.") : ".");
}

/// <summary>A picture that the service did not take.</summary>
/// <remarks>Two of them are equal when every member is; exceptions are, when they are the same object.</remarks>
public sealed record PictureRefusal
{
    /// <summary>Its place in <see cref="TrainingRequest.Pictures"/>, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What the service said.</summary>
    public required CivitaiException Cause { get; init; }

    /// <summary>The name and the status.</summary>
    public override string ToString() => Cause?.StatusCode is { } status ? FormattableString.Invariant($"{Name} ({(int)status})") : Name;
}
