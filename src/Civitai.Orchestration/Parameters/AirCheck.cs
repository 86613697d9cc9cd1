namespace Civitai.Orchestration.Parameters;

/// <summary>Whether an identifier names a fitting resource. Makes no text while it does.</summary>
internal static class AirCheck
{
    /// <summary>The kinds of resource that can stand where a LoRA is expected.</summary>
    internal static readonly string[] LoraTypes = ["lora", "lycoris", "locon", "dora"];

    // The item is a place inside the member, for example [0].air, and becomes text only for an issue; null for the member itself.
    internal static void Check(
        string name,
        AirItem? item,
        Air value,
        IReadOnlyList<string> ecosystems,
        IReadOnlyList<string> types,
        ValidationSeverity ecosystemSeverity,
        string source,
        ref ValidationSink sink,
        string? advice = null)
    {
        if (!value.IsWellFormed)
        {
            name = Place(name, item);
            sink.Error(name, ValidationCodes.Malformed, $"{name} is '{Spelling.Shorten(value.Value)}'; it must be an AIR (urn:air:ecosystem:type:source:id@version).", source);
        }
        else if (!value.HasType(types))
        {
            name = Place(name, item);
            sink.Error(name, ValidationCodes.WrongResource, $"{name} names a {value.Type}; it must be a {string.Join(" or ", types)}.", source);
        }
        else if (!value.HasEcosystem(ecosystems))
        {
            name = Place(name, item);
            string verb = ecosystemSeverity == ValidationSeverity.Error ? "must" : "should";
            sink.Add(name, ValidationCodes.WrongResource, $"{name} belongs to the ecosystem {value.Ecosystem}; it {verb} belong to {string.Join(" or ", ecosystems)}.{(advice is null ? "" : " " + advice)}", ecosystemSeverity, source);
        }
    }

    private static string Place(string name, AirItem? item) => item is { } place ? name + place : name;
}

/// <summary>A place inside a list or a map of identifiers.</summary>
internal readonly record struct AirItem(int Index, Air Key, string Member)
{
    public static AirItem At(int index, string member = "") => new(index, default, member);

    public static AirItem Of(Air key) => new(-1, key, "");

    public override string ToString() => Index >= 0 ? FormattableString.Invariant($"[{Index}]{Member}") : $"['{Spelling.Shorten(Key.Value)}']";
}
