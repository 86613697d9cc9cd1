using System.Collections.ObjectModel;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Parameters;

/// <summary>LoRAs as a map of identifier to strength.</summary>
internal sealed record LoraMapParameter : ReferenceParameter<IReadOnlyDictionary<Air, double>>, ILoraParameter
{
    public LoraMapParameter(Member<IReadOnlyDictionary<Air, double>?> member)
        : base(member)
    {
    }

    /// <summary>No LoRAs, as every row shares them: nobody can add one.</summary>
    internal static readonly IReadOnlyDictionary<Air, double> None = ReadOnlyDictionary<Air, double>.Empty;

    public override ParameterKind Kind => ParameterKind.Loras;

    internal override decimal? Number(WireRecord record) => Read(record)?.Count;

    public override string? DefaultText => Default is null ? null : "{}";

    /// <summary>The ecosystems that fit; another one has no effect, which is a warning.</summary>
    public IReadOnlyList<string> Ecosystems { get; init; } = [];

    private protected override void DescribeValue(JsonObject schema)
    {
        schema["type"] = "object";
        var strength = new JsonObject { ["type"] = "number" };
        DescribeRange(strength);
        schema["additionalProperties"] = strength;
    }

    private protected override void CheckValue(IReadOnlyDictionary<Air, double> loras, ref ValidationSink sink)
    {
        if (loras.Count == 0)
            return;

        // What JSON is read into, walked without an enumerator on the heap.
        if (loras is Dictionary<Air, double> map)
        {
            foreach ((Air air, double strength) in map)
                CheckLora(AirPlace.Of(air), air, strength, ref sink);
            return;
        }

        foreach ((Air air, double strength) in loras)
            CheckLora(AirPlace.Of(air), air, strength, ref sink);
    }

    private void CheckLora(AirPlace place, Air air, double strength, ref ValidationSink sink)
    {
        AirCheck.Check(Name, place, air, new AirFit(Ecosystems, AirCheck.LoraTypes, ValidationSeverity.Warning) { Advice = Advice }, Source, ref sink);
        bool isAllowed = double.IsFinite(strength) && !(strength < Minimum) && !(strength > Maximum);
        if (!isAllowed)
            sink.Error(Name + place, ValidationCodes.OutOfRange, $"{Name}{place} is {Text(strength)}; it must be {RangeText(Minimum, Maximum)}.", Source);
        else if (strength < AdvisedMinimum || strength > AdvisedMaximum)
            sink.Warn(
                Name + place,
                ValidationCodes.NotRecommended,
                $"{Name}{place} is {Text(strength)}; {RangeText(AdvisedMinimum, AdvisedMaximum)} is usual.",
                Source);
    }
}
