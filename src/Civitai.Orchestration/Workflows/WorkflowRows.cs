using System.Text.Json.Nodes;

namespace Civitai.Orchestration;

/// <summary>The row of a workflow.</summary>
internal static class WorkflowRows
{
    internal const string TipsSource = "schema 2026-08: WorkflowTips";
    private const string TemplateSource = "schema 2026-08: WorkflowTemplate";

    private static readonly TextListParameter Tags = new(Members.Tags) { MaximumLength = 10, MaximumItemLength = 200, MustDiffer = true, Source = TemplateSource };

    private static readonly RecordRow<WorkflowTemplate> Template = new()
    {
        OwnParameters =
        [
            new TextParameter(Members.ExternalId) { MinimumLength = 1, MaximumLength = 128, Signs = "_-", Source = TemplateSource },
            Tags,
            new ObjectParameter<WorkflowTips>(Members.Tips) { Forms = [WorkflowTips.Row], Source = TemplateSource },
            new ObjectListParameter<WorkflowCallback>(Members.Callbacks) { Forms = [WorkflowCallback.Row], Source = TemplateSource },
            new ChoiceParameter<UpgradeMode>(Members.UpgradeMode) { Source = TemplateSource },
            new ChoiceParameter<NsfwLevel>(Members.NsfwLevel) { Source = TemplateSource },
            new ChoiceListParameter<BuzzAccount>(Members.Currencies) { Source = TemplateSource },
            new BooleanParameter(Members.AllowMatureContent) { Source = TemplateSource },
            new BooleanParameter(Members.Experimental) { Source = TemplateSource },
            new BooleanParameter(Members.Ephemeral) { Source = TemplateSource },
            new DataParameter(Members.Metadata) { Source = TemplateSource },
            new DataParameter(Members.Arguments) { Source = TemplateSource },
            new StepsParameter(Members.Steps) { IsRequired = true, Source = TemplateSource },
        ],
        Rules = [CurrencyPaysForMatureContent, StepNamesDiffer, EphemeralIsReadInTime],
    };

    internal static void Check(WorkflowTemplate template, ref ValidationSink sink) => Template.Check(template, ref sink);

    /// <summary>Refuses labels that a workflow cannot have.</summary>
    /// <param name="tags">The labels; null for none.</param>
    /// <param name="parameterName">What they were given as.</param>
    /// <exception cref="ArgumentException">They are too many or too long, or two are alike.</exception>
    internal static void ThrowIfTagsAreInvalid(IReadOnlyList<string>? tags, string parameterName)
    {
        if (tags is null)
            return;
        var sink = new ValidationSink();
        Tags.Check(new WorkflowTemplate { Steps = [], Tags = tags }, ref sink);
        if (sink.ToResult().Errors.FirstOrDefault() is { } issue)
            throw new ArgumentException(issue.Message, parameterName);
    }

    private static void CurrencyPaysForMatureContent(WorkflowTemplate template, ref ValidationSink sink)
    {
        if (template.AllowMatureContent == true && template.Currencies is { Count: > 0 } && !template.Currencies.Contains(BuzzAccount.Yellow))
            sink.Warn(
                "currencies",
                ValidationCodes.Conflict,
                "currencies leaves out yellow, the only kind that pays for mature content.",
                "guide: submitting work");
    }

    private static void StepNamesDiffer(WorkflowTemplate template, ref ValidationSink sink)
    {
        if (template.Steps is not { Count: > 1 } steps)
            return;
        var seen = new HashSet<string>(steps.Count, StringComparer.Ordinal);
        for (int i = 0; i < steps.Count; i++)
        {
            if (steps[i]?.Name is { } name && !seen.Add(name))
            {
                string place = FormattableString.Invariant($"steps[{i}].name");
                sink.Error(place, ValidationCodes.Conflict, $"{place} repeats the name of an earlier step; names must differ.", StepRows.Source);
            }
        }
    }

    // The result of an ephemeral workflow is gone when the workflow has ended: a callback hears it, or a submission that waits.
    private static void EphemeralIsReadInTime(WorkflowTemplate template, ref ValidationSink sink)
    {
        if (template.Ephemeral != true || template.Callbacks is { Count: > 0 })
            return;
        if ((sink.Scope as WorkflowScope)?.Wait is not { } wait)
            sink.Warn(
                "ephemeral",
                ValidationCodes.Conflict,
                "ephemeral needs a callback, or a submission that waits for the result: it cannot be read later.",
                TemplateSource);
        else if (wait <= TimeSpan.Zero)
            sink.Error(
                "ephemeral",
                ValidationCodes.Conflict,
                "ephemeral needs a callback or a wait of more than zero: the result could not be read.",
                TemplateSource);
    }

    /// <summary>The steps, one after the other.</summary>
    private sealed record StepsParameter : ObjectListParameter<WorkflowStepTemplate>
    {
        public StepsParameter(Member<IReadOnlyList<WorkflowStepTemplate>?> member)
            : base(member)
        {
        }

        private protected override void CheckOther(WireRecord record, ref ValidationSink sink)
        {
            sink.NameFromHere();
            StepRows.Check((WorkflowStepTemplate)record, ref sink);
        }

        private protected override void CheckItem(WorkflowStepTemplate item, int index, ref ValidationSink sink)
        {
            sink.Position = index;
            base.CheckItem(item, index, ref sink);
        }
    }

    private static class Members
    {
        internal static readonly Member<string?> ExternalId = new Member<WorkflowTemplate, string?>(
            "externalId", "ExternalId", "The key that makes a submission repeatable.", t => t.ExternalId, (t, v) => t with { ExternalId = v });

        internal static readonly Member<IReadOnlyList<string>?> Tags = new Member<WorkflowTemplate, IReadOnlyList<string>?>(
            "tags", "Tags", "Labels to find the workflow by.", t => t.Tags, (t, v) => t with { Tags = v });

        internal static readonly Member<WorkflowTips?> Tips = new Member<WorkflowTemplate, WorkflowTips?>(
            "tips", "Tips", "Rates paid on top of the price.", t => t.Tips, (t, v) => t with { Tips = v });

        internal static readonly Member<IReadOnlyList<WorkflowCallback>?> Callbacks = new Member<WorkflowTemplate, IReadOnlyList<WorkflowCallback>?>(
            "callbacks", "Callbacks", "Web hooks to call while the workflow runs.", t => t.Callbacks, (t, v) => t with { Callbacks = v });

        internal static readonly Member<UpgradeMode?> UpgradeMode = new Member<WorkflowTemplate, UpgradeMode?>(
            "upgradeMode", "UpgradeMode", "What happens when a safe-for-work payment met a mature result.", t => t.UpgradeMode,
            (t, v) => t with { UpgradeMode = v });

        internal static readonly Member<NsfwLevel?> NsfwLevel = new Member<WorkflowTemplate, NsfwLevel?>(
            "nsfwLevel", "NsfwLevel", "How mature the result is expected to be.", t => t.NsfwLevel, (t, v) => t with { NsfwLevel = v });

        internal static readonly Member<IReadOnlyList<BuzzAccount>?> Currencies = new Member<WorkflowTemplate, IReadOnlyList<BuzzAccount>?>(
            "currencies", "Currencies", "The kinds of Buzz that may pay.", t => t.Currencies, (t, v) => t with { Currencies = v });

        internal static readonly Member<bool?> AllowMatureContent = new Member<WorkflowTemplate, bool?>(
            "allowMatureContent", "AllowMatureContent", "Whether mature results are allowed.", t => t.AllowMatureContent,
            (t, v) => t with { AllowMatureContent = v });

        internal static readonly Member<bool?> Experimental = new Member<WorkflowTemplate, bool?>(
            "experimental", "Experimental", "Whether experimental parts of the service may be used.", t => t.Experimental,
            (t, v) => t with { Experimental = v });

        internal static readonly Member<bool?> Ephemeral = new Member<WorkflowTemplate, bool?>(
            "ephemeral", "Ephemeral", "Whether the workflow is forgotten once it has ended.", t => t.Ephemeral, (t, v) => t with { Ephemeral = v });

        internal static readonly Member<JsonObject?> Metadata = new Member<WorkflowTemplate, JsonObject?>(
            "metadata", "Metadata", "Free data kept with the workflow.", t => t.Metadata, (t, v) => t with { Metadata = v });

        internal static readonly Member<JsonObject?> Arguments = new Member<WorkflowTemplate, JsonObject?>(
            "arguments", "Arguments", "Values that steps refer to.", t => t.Arguments, (t, v) => t with { Arguments = v });

        internal static readonly Member<IReadOnlyList<WorkflowStepTemplate>?> Steps = new Member<WorkflowTemplate, IReadOnlyList<WorkflowStepTemplate>?>(
            "steps", "Steps", "The steps, in order.", t => t.Steps is { Count: 0 } ? null : t.Steps, (t, v) => t with { Steps = v! });
    }
}
