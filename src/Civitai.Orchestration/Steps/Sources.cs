namespace Civitai.Orchestration;

/// <summary>Where facts are documented, as the tables cite them.</summary>
internal static class Sources
{
    internal const string OtherImageSeed = "guide: Chroma / ERNIE / Qwen / Z-Image LoRA training";
    internal const string SdSeed = "guide: SDXL & SD1 LoRA training";
    internal const string Flux1Seed = "guide: Flux 1 LoRA training";
    internal const string ZImageSeed = "guide: Z-Image generation";
    internal const string SchemaAiToolkit = "schema 2026-08: AIToolkitTrainingInput";
    internal const string SchemaSamples = "schema 2026-08: TrainingInputSamples";
    internal const string SchemaImageGen = "schema 2026-08: ImageGenInput";
    internal const string SchemaZImage = "schema 2026-08: ZImageImageGenInput";
    internal const string NewerTypes = "JavaScript client types 2026-10";
}
