using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Parameters;

/// <summary>The identifier of a resource.</summary>
internal sealed record AirParameter : ValueParameter<Air>
{
    public AirParameter(Member<Air?> member)
        : base(member)
    {
    }

    public override ParameterKind Kind => ParameterKind.Resource;

    /// <summary>The ecosystems that fit; empty when any does. Compared without regard to case.</summary>
    public IReadOnlyList<string> Ecosystems { get; init; } = [];

    /// <summary>The kinds of resource that fit; empty when any does.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Whether the id of a blob may stand there too.</summary>
    public bool TakesBlobId { get; init; }

    /// <summary>The value of a required member; null when it is the default, which stands for a member that was not given.</summary>
    public static Air? Given(Air value) => value.Value.Length == 0 ? default(Air?) : value;

    private protected override void CheckValue(WireRecord record, Air value, ref ValidationSink sink) =>
        AirCheck.Check(Name, AirPlace.Member, value, new AirFit(Ecosystems, Types, ValidationSeverity.Error) { TakesBlobId = TakesBlobId }, Source, ref sink);

    private protected override void DescribeType(JsonObject schema) => schema["type"] = "string";

    private protected override string Format(Air value) => value.Value;
}
