namespace Civitai.Orchestration.Parameters;

/// <summary>Objects with a definition of their own, by the resource that they speak of.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed record ObjectsByAirParameter<T> : ObjectMapParameter<Air, T>
    where T : WireRecord
{
    public ObjectsByAirParameter(Member<IReadOnlyDictionary<Air, T>?> member)
        : base(member)
    {
    }

    /// <summary>The types of resources that fit; another one is an error. Empty where any does.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    internal override string DescribeKind() => "objects by AIR, each resource once, in one spelling";

    private protected override string TextOf(Air key) => key.Value;

    private protected override void CheckKey(Air key, ref ValidationSink sink) =>
        AirCheck.Check(Name, AirPlace.Of(key), key, new AirFit([], Types, ValidationSeverity.Warning) { Advice = Advice }, Source, ref sink);
}
