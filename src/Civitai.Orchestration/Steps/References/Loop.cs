namespace Civitai.Orchestration;

/// <summary>A loop around a step, as references see it.</summary>
/// <param name="Source">What holds the list.</param>
/// <param name="Path">The way to the list inside it.</param>
/// <param name="As">What an item is called.</param>
internal readonly record struct Loop(string Source, string Path, string As);
