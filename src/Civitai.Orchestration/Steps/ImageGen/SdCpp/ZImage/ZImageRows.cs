// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ImageGen;

/// <summary>What the rows of <see cref="ZImageImageGenInput"/> share.</summary>
internal static class ZImageRows
{
    internal static readonly TextOrReferenceParameter Prompt = new(new Member<ZImageImageGenInput, ValueOrReference<string>?>(
        "prompt", "Prompt", "What to show, in natural language.", i => i.Prompt, (i, v) => i with { Prompt = v ?? default }))
    { IsRequired = true, MinimumLength = 0, MaximumLength = 10000 };
    internal static readonly TextOrReferenceParameter NegativePrompt = new(new Member<ZImageImageGenInput, ValueOrReference<string>?>(
        "negativePrompt", "NegativePrompt", "What to keep out.", i => i.NegativePrompt, (i, v) => i with { NegativePrompt = v }))
    { MinimumLength = 0, MaximumLength = 10000 };
    internal static readonly AirParameter DiffuserModel = new(new Member<ZImageImageGenInput, Air?>(
        "diffuserModel", "DiffuserModel", "Another diffusion model of the ecosystem.", i => i.DiffuserModel, (i, v) => i with { DiffuserModel = v }))
    { Source = Sources.SchemaZImage };
    internal static readonly IntegerParameter Width = new(new Member<ZImageImageGenInput, long?>(
        "width", "Width", "Width in pixels.", i => i.Width, (i, v) => i with { Width = (int?)v }))
    { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024 };
    internal static readonly IntegerParameter Height = new(new Member<ZImageImageGenInput, long?>(
        "height", "Height", "Height in pixels.", i => i.Height, (i, v) => i with { Height = (int?)v }))
    { Minimum = 64, Maximum = 2048, MultipleOf = 16, Default = 1024 };
    internal static readonly NumberParameter CfgScale = new(new Member<ZImageImageGenInput, double?>(
        "cfgScale", "CfgScale", "How closely the image follows the prompt.", i => i.CfgScale, (i, v) => i with { CfgScale = v }))
    {
        Minimum = 0,
        Maximum = 30,
        Default = 1,
        AdvisedMinimum = 1,
        AdvisedMaximum = 1,
        Advice = "Higher guidance loses the speed of turbo without gain; use base.",
    };
    internal static readonly IntegerParameter Steps = new(new Member<ZImageImageGenInput, long?>(
        "steps", "Steps", "Denoising steps. More refine detail and cost more.", i => i.Steps, (i, v) => i with { Steps = (int?)v }))
    {
        Minimum = 1,
        Maximum = 150,
        Default = 9,
        AdvisedMinimum = 8,
        AdvisedMaximum = 12,
        Advice = "Fewer steps look washed out, more gain little; use base for more.",
    };
    internal static readonly ChoiceParameter<SdCppSampleMethod> Sampler = new(new Member<ZImageImageGenInput, SdCppSampleMethod?>(
        "sampleMethod", "Sampler", "The sampler.", i => i.Sampler, (i, v) => i with { Sampler = v }))
    { Default = SdCppSampleMethod.Euler };
    internal static readonly ChoiceParameter<SdCppSchedule> Scheduler = new(new Member<ZImageImageGenInput, SdCppSchedule?>(
        "schedule", "Scheduler", "The noise schedule.", i => i.Scheduler, (i, v) => i with { Scheduler = v }))
    { Default = SdCppSchedule.Simple };
    internal static readonly LoraMapParameter Loras = new(new Member<ZImageImageGenInput, IReadOnlyDictionary<Air, double>?>(
        "loras", "Loras", "LoRAs with their strengths.", i => i.Loras, (i, v) => i with { Loras = v }))
    {
        Ecosystems = ["zimageturbo"],
        Default = LoraMapParameter.None,
        AdvisedMinimum = 0,
        AdvisedMaximum = 2,
        Advice = "The guide writes zImage; the service prices such a request and then fails.",
        Source = Sources.SeenInUse,
    };
    internal static readonly IntegerParameter Quantity = new(new Member<ZImageImageGenInput, long?>(
        "quantity", "Quantity", "How many images to make.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
    { Minimum = 1, Maximum = 12, Default = 1 };
    internal static readonly SeedParameter Seed = new(new Member<ZImageImageGenInput, ValueOrReference<long>?>(
        "seed", "Seed", "The seed; the same seed gives the same image.", i => i.Seed, (i, v) => i with { Seed = v }))
    { RuleText = "random" };
    internal static readonly ObjectListParameter<ControlNet> ControlNets = new(new Member<ZImageImageGenInput, IReadOnlyList<ControlNet>?>(
        "controlNets", "ControlNets", "Images that steer the composition.", i => i.ControlNets, (i, v) => i with { ControlNets = v }))
    { Forms = [ControlNet.Row], Source = Sources.SchemaZImage };

    internal static IReadOnlyList<Parameter> All { get; } =
    [
        Prompt, NegativePrompt, DiffuserModel, Width, Height, CfgScale, Steps, Sampler, Scheduler, Loras, Quantity, Seed, ControlNets,
        ImageGenRows.OutputFormat, ImageGenRows.ImageMetadata,
    ];
}
