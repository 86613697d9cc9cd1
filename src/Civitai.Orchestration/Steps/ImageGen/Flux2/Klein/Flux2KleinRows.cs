// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="Flux2KleinImageGenInput"/> share.</summary>
internal static class Flux2KleinRows
{
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<Flux2KleinImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out of the image.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { Source = Sources.SchemaFlux2KleinImageGen };
    internal static readonly ChoiceParameter<Flux2KleinModelVersion> ModelVersion = new(new Member<Flux2KleinImageGenInput, Flux2KleinModelVersion?>(
        "modelVersion", "ModelVersion", "The size and kind of the model.", i => i.ModelVersion, (i, v) => i with { ModelVersion = v }))
    { Default = Flux2KleinModelVersion.V4B, Source = Sources.SchemaFlux2KleinImageGen };
    internal static readonly NumberParameter CfgScale = new(new Member<Flux2KleinImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    { Minimum = 1, Maximum = 20, Default = 5, AdvisedMinimum = 4, AdvisedMaximum = 6, Advice = "Lower guidance ignores the prompt; higher overdoes it." };
    internal static readonly IntegerParameter Steps = new(new Member<Flux2KleinImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and take longer.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    { Minimum = 4, Maximum = 50, Default = 20, Source = Sources.SchemaFlux2KleinImageGen };
    internal static readonly ChoiceParameter<SdCppSampleMethod> Sampler = new(new Member<Flux2KleinImageGenInput, SdCppSampleMethod?>(
        "sampleMethod", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
    { Default = SdCppSampleMethod.Euler };
    internal static readonly ChoiceParameter<SdCppSchedule> Scheduler = new(new Member<Flux2KleinImageGenInput, SdCppSchedule?>(
        "schedule", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Default = SdCppSchedule.Simple };
    internal static readonly LoraMapParameter Loras = new(new Member<Flux2KleinImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    { Ecosystems = ["flux2", "flux2klein"], Source = Sources.SchemaFlux2KleinImageGen };
    internal static readonly IntegerParameter Width = Flux2Rows.Width with { MultipleOf = 16, Source = "" };
    internal static readonly IntegerParameter Height = Flux2Rows.Height with { MultipleOf = 16, Source = "" };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Flux2Rows.Prompt, NegativePrompt, ModelVersion, Width, Height, CfgScale, Steps, Sampler, Scheduler, Loras, Flux2Rows.EnablePromptExpansion,
        Flux2Rows.Quantity, Flux2Rows.Seed, Flux2Rows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
