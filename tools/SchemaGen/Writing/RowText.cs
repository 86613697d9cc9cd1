namespace SchemaGen.Writing;

/// <summary>What a row says of one member, as C#.</summary>
/// <param name="Parameter">The class of the parameter.</param>
/// <param name="Parts">Its properties.</param>
internal sealed record RowText(string Parameter, IReadOnlyList<(string Property, string Value)> Parts)
{
    /// <summary>For telling two apart.</summary>
    public string Key => Parameter + "|" + string.Join("|", Parts);

    /// <summary>What is left to say where another row is shared; null where the other one is of another class.</summary>
    public IReadOnlyList<(string Property, string Value)>? Beyond(RowText shared)
    {
        if (Parameter != shared.Parameter)
            return null;
        var differences = Parts.Where(p => !shared.Parts.Contains(p)).ToList();
        differences.AddRange(shared.Parts.Where(s => !Parts.Any(p => p.Property == s.Property)).Select(s => (s.Property, Nothing(s.Property))));
        return differences;
    }

    private string Nothing(string property) => property switch
    {
        "IsRequired" or "IsReadOnly" => "false",
        "Source" => "\"\"",
        "Types" or "Ecosystems" => "[]",
        "AllowedValues" when !Parameter.Contains('<', StringComparison.Ordinal) => "[]",
        "Form" => "Addresses.Media",
        "AllowedValues" => Parameter[(Parameter.IndexOf('<', StringComparison.Ordinal) + 1)..^1] + ".KnownValues",
        _ => "null",
    };
}
