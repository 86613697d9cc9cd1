// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.Repeat;

/// <summary>A step to run for each item of a list.</summary>
public sealed partial record RepeatInput : StepInput<RepeatOutput>
{
    internal static Union<RepeatInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>What to go through.</summary>
    /// <value>Required.</value>
    public required RepeatFor For { get; init; }

    /// <summary>The step to run for each item; what it calls the item is a source of references inside it.</summary>
    /// <value>Required.</value>
    public required WorkflowStepTemplate Template { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<RepeatInput>(
        "repeat", [])
    {
        Title = "Step for each item of a list (recipe)",
        OwnParameters =
        [
            new ObjectParameter<RepeatFor>(new Member<RepeatInput, RepeatFor?>(
                "for", nameof(For), "What to go through.", i => i.For, (i, v) => i with { For = v! }))
            { IsRequired = true, Forms = [RepeatFor.Row] },
            new StepTemplateParameter(new Member<RepeatInput, WorkflowStepTemplate?>(
                "template", nameof(Template), "The step to run for each item; what it calls the item is a source of references inside it.", i => i.Template,
                (i, v) => i with { Template = v! }))
            { IsRequired = true },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaRepeat,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new RepeatStepTemplate { Input = this };
}
