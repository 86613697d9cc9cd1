namespace Civitai.Orchestration.Architecture;

/// <summary>One part uses another; <paramref name="Uses"/> are the types that show it.</summary>
internal sealed record Arrow(Part From, Part To, IReadOnlyList<TypeUse> Uses)
{
    public override string ToString() => $"{From} -> {To}: {string.Join(", ", Uses.Take(4).Select(u => $"{Short(u.From)} uses {Short(u.To)}"))}{(Uses.Count > 4 ? $" and {Uses.Count - 4} more" : "")}";

    private static string Short(string type) => type[(type.LastIndexOf('.') + 1)..];
}
