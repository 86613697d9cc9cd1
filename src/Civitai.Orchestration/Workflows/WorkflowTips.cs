namespace Civitai.Orchestration;

/// <summary>Rates paid on top of the price.</summary>
public sealed partial record WorkflowTips : WireRecord
{
    /// <summary>The rate for the service, as a share of the price. 0 to 2. Required.</summary>
    public double? Civitai { get; init; }

    /// <summary>The rate for the makers of the resources used, as a share of the price. 0 to 2. Required.</summary>
    public double? Creators { get; init; }

    internal static RecordRow<WorkflowTips> Row { get; } = new()
    {
        OwnParameters =
        [
            new NumberParameter(Members.Civitai) { IsRequired = true, Minimum = 0, Maximum = 2, Source = WorkflowRows.TipsSource },
            new NumberParameter(Members.Creators) { IsRequired = true, Minimum = 0, Maximum = 2, Source = WorkflowRows.TipsSource },
        ],
    };

    private static class Members
    {
        internal static readonly Member<double?> Civitai = new Member<WorkflowTips, double?>(
            "civitai", "Civitai", "The rate for the service.", t => t.Civitai, (t, v) => t with { Civitai = v });

        internal static readonly Member<double?> Creators = new Member<WorkflowTips, double?>(
            "creators", "Creators", "The rate for the makers of the resources used.", t => t.Creators, (t, v) => t with { Creators = v });
    }

    internal override string? Describe() => SafeText.List(SafeText.Percent(Civitai), SafeText.Percent(Creators));
}
