namespace Civitai.Orchestration.Training;

/// <summary>The preview images; what the service assumes of them shows also where they are left out.</summary>
internal sealed record TrainingSamplesParameter : ObjectParameter<TrainingSamples>
{
    public TrainingSamplesParameter(Member<TrainingSamples?> member)
        : base(member)
    {
        Forms = [TrainingSamples.Row];
        Create = static () => new();
    }
}
