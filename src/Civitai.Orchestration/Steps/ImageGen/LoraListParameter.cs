namespace Civitai.Orchestration.ImageGen;

/// <summary>LoRAs as a list of identifiers with strengths. Which ecosystem fits is the input's to say, the rest the LoRA's.</summary>
internal sealed record LoraListParameter : ObjectListParameter<ImageGenLora>, ILoraParameter
{
    public LoraListParameter(Member<IReadOnlyList<ImageGenLora>?> member)
        : base(member) => Forms = [ImageGenLora.Row];

    public override ParameterKind Kind => ParameterKind.Loras;

    /// <summary>The ecosystems that fit; another one has no effect, which is a warning.</summary>
    public IReadOnlyList<string> Ecosystems { get; init; } = [];

    private protected override void CheckItem(ImageGenLora item, int index, ref ValidationSink sink)
    {
        base.CheckItem(item, index, ref sink);
        if (!item.Air.IsWellFormed || item.Air.HasEcosystem(Ecosystems))
            return;
        sink.Enter(Name, PropertyName, index);
        AirCheck.Check("air", AirPlace.Member, item.Air, new AirFit(Ecosystems, [], ValidationSeverity.Warning) { Advice = Advice }, Source, ref sink);
        sink.Leave();
    }
}
