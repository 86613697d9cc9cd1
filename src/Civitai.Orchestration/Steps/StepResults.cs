namespace Civitai.Orchestration;

/// <summary>What a step's output holds, counted.</summary>
/// <param name="Made">The results that can be had: images, or checkpoints with their file.</param>
/// <param name="Expected">The results that were asked for or announced.</param>
/// <param name="Samples">Preview images.</param>
/// <param name="Errors">Single results that failed.</param>
/// <param name="Moderation">The review of a data set; empty for other work.</param>
internal readonly record struct StepResults(int Made, int Expected, int Samples = 0, int Errors = 0, string Moderation = "");
