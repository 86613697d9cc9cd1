namespace SchemaGen.Codecs;

/// <summary>A record that travels as JSON, as its C# declaration says.</summary>
/// <param name="Name">Its name, without type parameters.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="File">The file that declares it.</param>
/// <param name="Modifiers">Its modifiers, <c>partial</c> among them.</param>
/// <param name="TypeParameters">Its type parameters with their brackets; empty for most.</param>
/// <param name="Base">What it derives from, without type arguments; empty for none.</param>
internal sealed record DeclaredRecord(string Name, string Namespace, string File, string Modifiers, string TypeParameters, string Base)
{
    public List<DeclaredMember> Members { get; } = [];

    /// <summary>Values of get-only members that its constructor fixes, or names of the parameters that pass them in.</summary>
    public Dictionary<string, Fixed> Assigned { get; } = new(StringComparer.Ordinal);

    /// <summary>What its constructor passes to the base, in order.</summary>
    public List<Fixed> BaseArguments { get; } = [];

    /// <summary>The parameters of its constructor.</summary>
    public List<string> Parameters { get; } = [];

    /// <summary>Whether it keeps an object as it came.</summary>
    public bool KeepsRaw { get; init; }

    /// <summary>Whether it names the union that it is the root of.</summary>
    public bool IsRoot { get; init; }

    /// <summary>The member whose value travels without an object around it; null for ordinary records.</summary>
    public DeclaredMember? Bare => Members.Find(m => m.IsBare);

    public bool IsAbstract => Modifiers.Contains("abstract", StringComparison.Ordinal);

    public string Key => Name + (TypeParameters.Length == 0 ? "" : "`1");
}

/// <summary>A member that travels.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Wire">Its JSON name.</param>
/// <param name="Type">Its type, without the mark of nullability.</param>
/// <param name="IsNullable">Whether the type has the mark.</param>
/// <param name="Order">Its place; members of the same place follow their declaration, those of a derived record first.</param>
/// <param name="IsRequired">Whether an initializer must set it.</param>
/// <param name="IsGetOnly">Whether the constructor alone sets it: a discriminator.</param>
/// <param name="IsLoose">Whether it takes other kinds of values as their JSON.</param>
/// <param name="IsBare">Whether its record travels as its value.</param>
internal sealed record DeclaredMember(string Name, string Wire, string Type, bool IsNullable, int Order, bool IsRequired, bool IsGetOnly, bool IsLoose, bool IsBare);

/// <summary>A constant, or the parameter that it comes in by.</summary>
internal sealed record Fixed(string Text, bool IsParameter);
