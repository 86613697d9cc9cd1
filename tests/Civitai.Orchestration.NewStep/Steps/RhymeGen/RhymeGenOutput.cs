namespace Civitai.Orchestration.RhymeGen;

/// <summary>What a rhyming step has made.</summary>
public sealed partial record RhymeGenOutput : WireRecord
{
    /// <summary>The rhymes.</summary>
    public IReadOnlyList<string>? Rhymes { get; init; }

    internal static ValueShape Shape { get; } = ValueShape.Object(("rhymes", ValueShape.ListOf(ValueShape.Text)));

    internal static StepResults Count(RhymeGenOutput? output, RhymeGenInput? input) => new(output?.Rhymes?.Count ?? 0, input is CoupletRhymeGenInput { Quantity: { } quantity } ? quantity : 1);
}
