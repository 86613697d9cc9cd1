namespace Civitai.Orchestration.Parameters;

/// <summary>Which resources fit a member.</summary>
/// <param name="Ecosystems">The ecosystems that fit; empty when any does. Compared without regard to case.</param>
/// <param name="Types">The kinds of resource that fit; empty when any does.</param>
/// <param name="Severity">How much another ecosystem matters.</param>
internal readonly record struct AirFit(IReadOnlyList<string> Ecosystems, IReadOnlyList<string> Types, ValidationSeverity Severity)
{
    /// <summary>What else to say of another ecosystem.</summary>
    public string? Advice { get; init; }

    /// <summary>Whether the id of a blob may stand there too.</summary>
    public bool TakesBlobId { get; init; }
}
