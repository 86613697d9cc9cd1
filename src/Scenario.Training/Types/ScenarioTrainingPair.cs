namespace Scenario.Training;

/// <summary>An image before and after a change, and the instruction that leads from one to the other.</summary>
public sealed partial record ScenarioTrainingPair : WireRecord
{
    private const string Source = "vendor's guide: edit training types";

    /// <summary>The id of the asset before the change. Required.</summary>
    public string? SourceId { get; init; }

    /// <summary>The id of the asset after the change. Required.</summary>
    public string? TargetId { get; init; }

    /// <summary>What to do, as one would ask for it, for example <c>add rain and dark clouds</c>. Required.</summary>
    public string? Instruction { get; init; }

    internal static RecordRow<ScenarioTrainingPair> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<ScenarioTrainingPair, string?>("sourceId", nameof(SourceId), "The asset before the change.", p => p.SourceId, (p, v) => p with { SourceId = v })) { IsRequired = true, MinimumLength = 1, Source = Source },
            new TextParameter(new Member<ScenarioTrainingPair, string?>("targetId", nameof(TargetId), "The asset after the change.", p => p.TargetId, (p, v) => p with { TargetId = v })) { IsRequired = true, MinimumLength = 1, Source = Source },
            new TextParameter(new Member<ScenarioTrainingPair, string?>("instruction", nameof(Instruction), "What to do.", p => p.Instruction, (p, v) => p with { Instruction = v })) { IsRequired = true, MinimumLength = 1, Source = Source },
        ],
    };

    internal override string? Describe() => SafeText.List(SourceId, TargetId);
}
