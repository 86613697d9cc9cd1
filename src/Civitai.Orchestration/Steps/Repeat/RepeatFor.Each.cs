namespace Civitai.Orchestration.Repeat;

public sealed partial record RepeatFor
{
    /// <summary>Goes through a list that an earlier step makes: <c>RepeatFor.Each(clip.Output(o => o.Frames), "frame")</c>.</summary>
    /// <param name="list">The list; a reference with a path.</param>
    /// <param name="name">What the repeated step calls an item.</param>
    /// <exception cref="ArgumentException">The reference has no path, or the name is empty.</exception>
    public static RepeatFor Each(Reference list, string name)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new() { Source = list.Source, Path = list.Path ?? throw new ArgumentException("The reference names a step as a whole; it needs the path of a list.", nameof(list)), As = name };
    }

    /// <summary>Refers to the item, or to a part of it, inside the repeated step.</summary>
    /// <param name="path">The path inside the item, for example <c>url</c>; null for the item as a whole.</param>
    public Reference Item(string? path = null) => Reference.ToItem(As, path);

    internal Loop ToLoop() => new(Source, Path, As);
}
