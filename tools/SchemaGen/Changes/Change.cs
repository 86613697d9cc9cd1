namespace SchemaGen.Changes;

/// <summary>A part of a changelog.</summary>
internal enum Section
{
    Added,
    Changed,
    Removed,
}

/// <summary>What stands at a place.</summary>
internal enum PlaceKind
{
    Input,
    Output,
    Request,
    Reply,
    Operation,
}

/// <summary>Where a change was met: an input by its path, the output of a type of step, an object that operations take or reply, an operation.</summary>
internal sealed record Place(PlaceKind Kind, string Path)
{
    public bool IsReply => Kind is PlaceKind.Output or PlaceKind.Reply;
}

/// <summary>A change that was met at a place.</summary>
/// <param name="Section">Where it stands in a changelog.</param>
/// <param name="IsBreaking">Whether a caller may have to change something.</param>
/// <param name="Place">Where it was met.</param>
/// <param name="Declarer">The schema that declares what changed: all places that inherit it have the same change.</param>
/// <param name="Own">The member as that schema calls it.</param>
/// <param name="Path">The member as the place has it.</param>
/// <param name="Text">What is to be said of the member; of a change without a member the whole line.</param>
internal sealed record Change(Section Section, bool IsBreaking, Place Place, string Declarer, string Own, string Path, string Text);

/// <summary>What differs between two versions of a value.</summary>
/// <param name="Section">Where it stands in a changelog.</param>
/// <param name="IsBreaking">Whether a caller may have to change something.</param>
/// <param name="Text">What is to be said of it.</param>
/// <param name="Vocabulary">The vocabulary that changed; null when the member's own words did.</param>
internal sealed record Difference(Section Section, bool IsBreaking, string Text, string? Vocabulary = null);
