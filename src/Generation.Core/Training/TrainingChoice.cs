namespace Generation;

/// <summary>Something that can be trained at a vendor.</summary>
public sealed record TrainingChoice
{
    /// <summary>What names it in a request.</summary>
    public required string Id { get; init; }

    /// <summary>A short name for a list.</summary>
    public required string Title { get; init; }

    /// <summary>What it takes and can.</summary>
    public required TrainingCapabilities Capabilities { get; init; }

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
