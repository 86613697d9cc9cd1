namespace Civitai.Orchestration.Parameters;

/// <summary>A place inside a member that holds identifiers: the member itself, an item of a list or a key of a map.</summary>
internal readonly record struct AirPlace(int Index, Air Key)
{
    public static AirPlace Member => new(-1, default);

    public static AirPlace At(int index) => new(index, default);

    public static AirPlace Of(Air key) => new(-1, key);

    public override string ToString() =>
        Index >= 0 ? FormattableString.Invariant($"[{Index}]") : Key.Value.Length == 0 ? "" : $"['{Spelling.Shorten(Key.Value)}']";
}
