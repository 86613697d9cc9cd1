using SchemaGen.FactFiles;

namespace SchemaGen.Model;

/// <summary>A record to write: a family that holds what its leaves share, or a leaf.</summary>
internal sealed class Record(string schema, string name, Record? parent, StepType step)
{
    public string Schema => schema;

    public string Name => name;

    public Record? Parent { get; set; } = parent;

    public StepType Step => step;

    /// <summary>The schemas whose members the record holds: its own and those between it and its base that have no record of their own.</summary>
    public List<string> Schemas { get; } = [];

    public List<Record> Children { get; } = [];

    /// <summary>Discriminators and values that lead here.</summary>
    public List<PathStep> Path { get; } = [];

    /// <summary>The member that tells the children apart; null for a leaf.</summary>
    public string? Discriminator { get; set; }

    /// <summary>Discriminators that the record declares as properties, outermost first.</summary>
    public List<DiscriminatorProperty> Properties { get; } = [];

    public List<Member> Members { get; } = [];

    public string Folder { get; set; } = "";

    /// <summary>The leaf's place among all of its step, in the document's order.</summary>
    public int Place { get; set; }

    /// <summary>Whether the record has no schema: it holds what some siblings have in common.</summary>
    public bool IsShared { get; init; }

    /// <summary>The record whose schemas describe the members.</summary>
    public Record Described => IsShared ? Children[0].Described : this;

    /// <summary>Whether nothing tells children apart: a leaf, which is also the root where a type of step has one input.</summary>
    public bool IsLeaf => Discriminator is null;

    /// <summary>The class with the accessors of the members; leaves have theirs nested.</summary>
    public string MembersClass => IsLeaf ? "Members" : Naming.Short(Name) + "Members";

    public IEnumerable<Record> Leaves => IsLeaf ? [this] : Children.SelectMany(c => c.Leaves);

    public IEnumerable<Record> Ancestors
    {
        get
        {
            for (Record? record = Parent; record is not null; record = record.Parent)
                yield return record;
        }
    }

    /// <summary>What facts may speak of when they speak of the record.</summary>
    public Scope Scope => new(Step.Type, Path.Count == 0 ? null : Path[0].Value);

    /// <summary>Every schema from the root of the union down to this record.</summary>
    public IEnumerable<string> AllSchemas => Ancestors.Reverse().Append(this).SelectMany(r => r.Schemas);
}

/// <summary>A discriminator with the value that leads on.</summary>
internal sealed record PathStep(string Name, string Value, bool IsDefault)
{
    /// <summary>Why the value is risky, when the document does not list it; null for ordinary values.</summary>
    public string? NotInSchema { get; init; }
}

/// <summary>A discriminator as a property.</summary>
/// <param name="Wire">The JSON name.</param>
/// <param name="Level">How many discriminators come before it.</param>
/// <param name="Value">The value, when the record fixes it; null when the derived records pass it in.</param>
/// <param name="CanBeAbsent">Whether the service has a default for it.</param>
internal sealed record DiscriminatorProperty(string Wire, int Level, string? Value, bool CanBeAbsent);

/// <summary>A member that a record declares.</summary>
internal sealed record Member(string Wire, string Name, Kind Kind, bool IsRequired, string Schema);

/// <summary>A union of inputs: one type of step.</summary>
internal sealed record StepType(string Type, string Root, string Folder, string Namespace, IReadOnlyList<Fact> Order)
{
    /// <summary>What the line of a price is called; null where prices name their own.</summary>
    public string? Charge { get; init; }

    /// <summary>The one member whose value travels without an object around it; null for ordinary inputs.</summary>
    public string? Bare { get; init; }

    /// <summary>The schema of what the step makes.</summary>
    public string OutputSchema { get; init; } = "";

    /// <summary>The record of what the step makes.</summary>
    public string Output { get; init; } = "";

    /// <summary>The place of a member among those that are shown in a given order.</summary>
    public int Rank(string wire)
    {
        for (int i = 0; i < Order.Count; i++)
        {
            if (Order[i].Candidate != wire)
                continue;
            Order[i].Use();
            return i;
        }

        return int.MaxValue;
    }

    /// <summary>Whether the root of the inputs, and the accessors of its members, are written by hand.</summary>
    public bool IsRootHandwritten { get; init; }
}

/// <summary>What the row of a member says on one leaf.</summary>
internal sealed class RowFacts
{
    public required string Wire { get; init; }

    /// <summary>The expression of the accessor.</summary>
    public required string Accessor { get; set; }

    public required string Parameter { get; set; }

    public Member? Member { get; set; }

    /// <summary>The schema that last declared the member.</summary>
    public string DeclaredBy { get; set; } = "";

    public bool IsRequired { get; set; }

    public bool IsReadOnly { get; set; }

    /// <summary>Whether the schema takes an address alone, which the service fetches.</summary>
    public bool IsFetched { get; set; }

    /// <summary>Limits and default in the facts' keys, those of the schema first, then the facts' own.</summary>
    public RowValues Values { get; } = new();

    public IReadOnlyList<string>? EnumValues { get; set; }

    public int Position { get; set; }
}

/// <summary>What a row says, by the facts' keys.</summary>
internal sealed class RowValues
{
    private readonly Dictionary<string, Fact> _values = new(StringComparer.Ordinal);

    public Fact? this[string key]
    {
        get => _values.GetValueOrDefault(key);
        set => _values[key] = value!;
    }

    public bool Remove(string key) => _values.Remove(key);
}
