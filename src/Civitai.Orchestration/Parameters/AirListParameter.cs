namespace Civitai.Orchestration.Parameters;

/// <summary>A list of resources.</summary>
internal sealed record AirListParameter : ListParameter<Air>
{
    public AirListParameter(Member<IReadOnlyList<Air>?> member)
        : base(member)
    {
    }

    /// <summary>The ecosystems that fit; another one has no effect, which is a warning.</summary>
    public IReadOnlyList<string> Ecosystems { get; init; } = [];

    /// <summary>The kinds of resource that fit; empty when any does.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    private protected override void CheckItem(Air item, int index, ref ValidationSink sink) =>
        AirCheck.Check(Name, AirPlace.At(index), item, new AirFit(Ecosystems, Types, ValidationSeverity.Warning), Source, ref sink);
}
