namespace Generation;

/// <summary>A file that a training made.</summary>
/// <remarks>Two files are equal when every member is.</remarks>
public sealed record TrainedFile
{
    /// <summary>A name for it, without extension.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is the trained model; otherwise it is a picture that shows what was learned.</summary>
    public bool IsModel { get; init; }

    /// <summary>What names the file where something is generated with it, for example <c>urn:air:sdxl:lora:orchestrator:blob@…</c> at Civitai; null where it has no such name.</summary>
    public string? ResourceId { get; init; }

    /// <summary>The vendor's own record of the file.</summary>
    public required WireRecord Source { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
