using System.Text.Json;
using System.Text.Json.Nodes;

namespace Civitai.Orchestration;

/// <summary>The row of a step around its input.</summary>
internal static class StepRows
{
    internal const string Source = "schema 2026-08: WorkflowStepTemplate";

    private static readonly IReadOnlyList<Parameter> Settings =
    [
        new TextParameter(Members.Name) { MinimumLength = 1, Source = Source },
        new ChoiceParameter<StepPriority>(Members.Priority) { Source = Source },
        new DurationParameter(Members.Timeout) { Source = Source },
        new IntegerParameter(Members.Retries) { Minimum = 0, Source = Source },
        new DataParameter(Members.Metadata) { Source = Source },
    ];

    private static readonly RecordRow<WorkflowStepTemplate> Step = new(new Discriminator("$type", ""))
    {
        OwnParameters = [.. Settings, new InputParameter(Members.Input) { IsRequired = true, Source = Source }],
    };

    // What the input of an unknown step is, is not known either.
    private static readonly RecordRow<UnknownStepTemplate> UnknownStep = new(new Discriminator("$type", "")) { OwnParameters = Settings };

    internal static void Check(WorkflowStepTemplate step, ref ValidationSink sink)
    {
        if (step is UnknownStepTemplate unknown)
            CheckUnknown(unknown, ref sink);
        else
        {
            StepKind? kind = StepKinds.Find(step.Type);
            if (kind is null)
                sink.Error("$type", ValidationCodes.NotAllowed, $"$type is '{step.Type}', which CivitaiOrchestrationSteps leaves out of this program: what it makes could not be read.", Source);
            else if (kind.IsRecipeOnly && sink.Scope is not ReferenceScope { IsCalledAlone: true })
                sink.Warn("$type", ValidationCodes.NotInSchema, $"$type is '{step.Type}', which the schema lists as a recipe and not as a step; the service may refuse the workflow. {WhatElse(kind)}", Source);
            Step.Check(step, ref sink);
        }
    }

    // A loop goes through what another step makes, so as a recipe it has nothing to go through.
    private static string WhatElse(StepKind kind) =>
        kind.IsStepOfWorkflows ? "The guide speaks of such steps in workflows all the same." : "Run the input with client.Recipes.";

    private static void CheckUnknown(UnknownStepTemplate step, ref ValidationSink sink)
    {
        if (step.Raw.ValueKind == JsonValueKind.Null)
            sink.Error("", ValidationCodes.Required, "The step is null; it must be an object.", Source);
        else if (step.Problem is { } problem)
            sink.Error(problem.Path, ValidationCodes.WrongType, problem.Path.Length == 0 ? problem.Message : $"{problem.Path}: {problem.Message}", Source);
        else if (step.Type.Length == 0)
            sink.Error("$type", ValidationCodes.Required, "$type is required; it names the kind of step.", Source);
        else
            InputValidation.CheckName("$type", step.Type, [.. StepKinds.All.Select(k => k.Type)], refuse: false, ref sink);
        UnknownStep.Check(step, ref sink);
    }

    /// <summary>The input of a step: the row is the input's own.</summary>
    private sealed record InputParameter : ObjectParameter<StepInput>
    {
        public InputParameter(Member<StepInput?> member)
            : base(member)
        {
        }

        private protected override void CheckOther(WireRecord record, ref ValidationSink sink)
        {
            sink.NameFromHere();
            InputValidation.Check((StepInput)record, ref sink);
        }
    }

    private static class Members
    {
        internal static readonly Member<string?> Name = new Member<WorkflowStepTemplate, string?>(
            "name", "Name", "The name that other steps refer to.", s => s.Name, (s, v) => s with { Name = v });

        internal static readonly Member<StepPriority?> Priority = new Member<WorkflowStepTemplate, StepPriority?>(
            "priority", "Priority", "How urgently the step is scheduled.", s => s.Priority, (s, v) => s with { Priority = v });

        internal static readonly Member<TimeSpan?> Timeout = new Member<WorkflowStepTemplate, TimeSpan?>(
            "timeout", "Timeout", "How long the step may take before it expires.", s => s.Timeout, (s, v) => s with { Timeout = v });

        internal static readonly Member<long?> Retries = new Member<WorkflowStepTemplate, long?>(
            "retries", "Retries", "How often the service tries a failed step again.", s => s.Retries, (s, v) => s with { Retries = (int?)v });

        internal static readonly Member<JsonObject?> Metadata = new Member<WorkflowStepTemplate, JsonObject?>(
            "metadata", "Metadata", "Free data kept with the step.", s => s.Metadata, (s, v) => s with { Metadata = v });

        // Every kind of step has an input of its own kind, so this one is read only.
        internal static readonly Member<StepInput?> Input = new Member<WorkflowStepTemplate, StepInput?>("input", "Input", "What to do.", s => s.GetInput(), (s, _) => s);
    }
}
