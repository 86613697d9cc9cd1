// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.PromptEnhancement;

/// <summary>A prompt to improve.</summary>
public sealed partial record PromptEnhancementInput : StepInput<PromptEnhancementOutput>
{
    internal static Union<PromptEnhancementInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The model family that the prompt is for, for example <c>flux</c>.</summary>
    /// <value>Required.</value>
    public required string Ecosystem { get; init; }

    /// <summary>The prompt to improve.</summary>
    /// <value>Text, or a reference. Required.</value>
    public required ValueOrReference<string> Prompt { get; init; }

    /// <summary>The negative prompt to improve.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? NegativePrompt { get; init; }

    /// <summary>How freely the prompt is rewritten.</summary>
    /// <value>0 to 1. When null the service uses 0.7.</value>
    public double? Temperature { get; init; }

    /// <summary>How the prompt is to change, for example that it stays below 20 words.</summary>
    /// <value>Text, or a reference. When null: none.</value>
    public ValueOrReference<string>? Instruction { get; init; }

    /// <summary>Images whose subject, style or light the prompt is to take up. Not every ecosystem has a model that looks at them.</summary>
    /// <value>When null: none.</value>
    public IReadOnlyList<MediaSource>? Images { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<PromptEnhancementInput>(
        "promptEnhancement", [])
    {
        Title = "Prompt enhancement",
        OwnParameters =
        [
            new TextParameter(new Member<PromptEnhancementInput, string?>(
                "ecosystem", nameof(Ecosystem), "The model family that the prompt is for, for example flux.", i => i.Ecosystem,
                (i, v) => i with { Ecosystem = v! }))
            { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaPromptEnhancement },
            new TextOrReferenceParameter(new Member<PromptEnhancementInput, ValueOrReference<string>?>(
                "prompt", nameof(Prompt), "The prompt to improve.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
            { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaPromptEnhancement },
            new TextOrReferenceParameter(new Member<PromptEnhancementInput, ValueOrReference<string>?>(
                "negativePrompt", nameof(NegativePrompt), "The negative prompt to improve.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
            { Source = Sources.SchemaPromptEnhancement },
            new NumberParameter(new Member<PromptEnhancementInput, double?>(
                "temperature", nameof(Temperature), "How freely the prompt is rewritten.", i => i.Temperature, (i, v) => i with { Temperature = v }))
            { Minimum = 0, Maximum = 1, Source = Sources.SchemaPromptEnhancement },
            new TextOrReferenceParameter(new Member<PromptEnhancementInput, ValueOrReference<string>?>(
                "instruction", nameof(Instruction), "How the prompt is to change, for example that it stays below 20 words.", i => i.Instruction,
                (i, v) => i with { Instruction = v }))
            { Source = Sources.SchemaPromptEnhancement },
            new MediaListParameter(new Member<PromptEnhancementInput, IReadOnlyList<MediaSource>?>(
                "images", nameof(Images), "Images whose subject, style or light the prompt is to take up.", i => i.Images, (i, v) => i with { Images = v }))
            { Source = Sources.SchemaPromptEnhancement },
        ],
        Price = Buzz.Price("prompts", PriceTerm.Rate(1), Sources.PromptEnhancementPage),
        Source = Sources.PromptEnhancementPage,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new PromptEnhancementStepTemplate { Input = this };
}
