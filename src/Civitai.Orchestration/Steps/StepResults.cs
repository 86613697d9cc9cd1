namespace Civitai.Orchestration;

/// <summary>What a step's output holds, counted.</summary>
/// <param name="Made">The results that can be had: images, or checkpoints with their file.</param>
/// <param name="Expected">The results that were asked for or announced.</param>
/// <param name="Samples">The preview images that can be had.</param>
/// <param name="Errors">Single results that failed.</param>
/// <param name="Moderation">The review of a data set; empty for other work.</param>
internal readonly record struct StepResults(int Made, int Expected, int Samples = 0, int Errors = 0, string Moderation = "")
{
    // More than any step makes at once: what is above it counts nothing.
    private const int MaximumQuantity = 1000;

    /// <summary>The results of a step that makes files: those that can be had, against those that are named or were asked for.</summary>
    /// <param name="files">The files; null for one that the output does not name.</param>
    /// <param name="input">The input, where its quantity says how many there should be.</param>
    public static StepResults OfFiles(IReadOnlyCollection<Blob?> files, StepInput? input)
    {
        int requested = input?.Definition is { } definition ? (int)Math.Clamp(definition.QuantityOf(input), 0, MaximumQuantity) : 0;
        return new StepResults(files.Count(f => f?.IsAvailable == true), Math.Max(files.Count, requested));
    }

    /// <summary>The results of a step that makes one file and may name others beside it: without the one there is no result.</summary>
    /// <param name="forms">The one file, in the forms that it may come in.</param>
    /// <param name="further">The others.</param>
    public static StepResults OfMain(IEnumerable<Blob?> forms, IEnumerable<Blob?> further)
    {
        Blob[] main = [.. forms.OfType<Blob>()], all = [.. main, .. further.OfType<Blob>()];
        return new StepResults(main.Any(f => f.IsAvailable) ? all.Count(f => f.IsAvailable) : 0, Math.Max(all.Length, 1));
    }

    /// <summary>The result of a step whose output is a file itself.</summary>
    /// <param name="available">What it says of itself.</param>
    /// <param name="url">Its address.</param>
    public static StepResults OfFile(bool? available, string? url) => new((available ?? !string.IsNullOrEmpty(url)) ? 1 : 0, 1);

    /// <summary>The results of a step that makes no files: its output, which is there or not.</summary>
    public static StepResults OfData(WireRecord? output) => new(output is null ? 0 : 1, 1);
}
