// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.ImageGen;

/// <summary>The discriminators of the <c>imageGen</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class ImageGenTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static ImageGenInput? Create(ref Discriminators discriminators) => discriminators.Next("engine"u8) switch
    {
        "openai" => discriminators.Next("model"u8) switch
        {
            "gpt-image-1" => discriminators.Next("operation"u8) switch
            {
                "createImage" => OpenAiGpt1CreateImageInput.Blank(),
                "editImage" => OpenAiGpt1EditImageInput.Blank(),
                _ => null,
            },
            "gpt-image-1.5" => discriminators.Next("operation"u8) switch
            {
                "createImage" => OpenAiGpt15CreateImageInput.Blank(),
                "editImage" => OpenAiGpt15EditImageInput.Blank(),
                _ => null,
            },
            "gpt-image-2" => discriminators.Next("operation"u8) switch
            {
                "createImage" => OpenAiGpt2CreateImageInput.Blank(),
                "editImage" => OpenAiGpt2EditImageInput.Blank(),
                _ => null,
            },
            "dall-e-2" => discriminators.Next("operation"u8) switch
            {
                "createImage" => OpenAiDallE2CreateImageGenInput.Blank(),
                "editImage" => OpenAiDallE2EditImageInput.Blank(),
                _ => null,
            },
            "dall-e-3" => discriminators.Next("operation"u8) switch
            {
                "createImage" => OpenAiDallE3CreateImageGenInput.Blank(),
                _ => null,
            },
            "gpt-image-2.5-sunburst" => discriminators.Next("operation"u8) switch
            {
                "createImage" => OpenAiGpt25SunburstCreateImageInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        "flux1-kontext" => discriminators.Next("model"u8) switch
        {
            "pro" => Flux1KontextProImageGenInput.Blank(),
            "max" => Flux1KontextMaxImageGenInput.Blank(),
            "dev" => Flux1KontextDevImageGenInput.Blank(),
            _ => null,
        },
        "flux2" => discriminators.Next("model"u8) switch
        {
            "dev" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Flux2DevCreateImageInput.Blank(),
                "editImage" => Flux2DevEditImageInput.Blank(),
                _ => null,
            },
            "flex" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Flux2FlexCreateImageInput.Blank(),
                "editImage" => Flux2FlexEditImageInput.Blank(),
                _ => null,
            },
            "pro" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Flux2ProCreateImageInput.Blank(),
                "editImage" => Flux2ProEditImageInput.Blank(),
                _ => null,
            },
            "max" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Flux2MaxCreateImageInput.Blank(),
                "editImage" => Flux2MaxEditImageInput.Blank(),
                _ => null,
            },
            "klein" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Flux2KleinCreateImageInput.Blank(),
                "editImage" => Flux2KleinEditImageInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        "google" => discriminators.Next("model"u8) switch
        {
            "imagen4" => Imagen4ImageGenInput.Blank(),
            "nano-banana-pro" => NanoBananaProImageGenInput.Blank(),
            "nano-banana-2" => NanoBanana2ImageGenInput.Blank(),
            "nano-banana-2-lite" => NanoBanana2LiteImageGenInput.Blank(),
            _ => null,
        },
        "wan" => discriminators.Next("version"u8, "v2.2") switch
        {
            "v2.2" => discriminators.Next("provider"u8, "fal") switch
            {
                "fal" => Wan22FalImageGenInput.Blank(),
                _ => null,
            },
            "v2.2-5b" => discriminators.Next("provider"u8, "fal") switch
            {
                "fal" => Wan225bFalImageGenInput.Blank(),
                _ => null,
            },
            "v2.5" => discriminators.Next("provider"u8, "fal") switch
            {
                "fal" => discriminators.Next("operation"u8, "text-to-image") switch
                {
                    "text-to-image" => Wan25FalTextToImageInput.Blank(),
                    "image-to-image" => Wan25FalImageToImageInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "v2.7" => discriminators.Next("provider"u8, "fal") switch
            {
                "fal" => discriminators.Next("operation"u8, "createImage") switch
                {
                    "createImage" => Wan27FalTextToImageInput.Blank(),
                    "editImage" => Wan27FalImageEditInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            _ => null,
        },
        "gemini" => discriminators.Next("model"u8) switch
        {
            "2.5-flash" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Gemini25FlashCreateImageGenInput.Blank(),
                "editImage" => Gemini25FlashEditImageGenInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        "sdcpp" => discriminators.Next("ecosystem"u8) switch
        {
            "qwen" => discriminators.Next("model"u8) switch
            {
                "20b" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => Qwen20bCreateImageGenInput.Blank(),
                    "editImage" => Qwen20bEditImageGenInput.Blank(),
                    "createVariant" => Qwen20bVariantImageGenInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "zImage" => discriminators.Next("model"u8) switch
            {
                "turbo" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ZImageTurboCreateImageGenInput.Blank(),
                    _ => null,
                },
                "base" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ZImageBaseCreateImageGenInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "anima" => discriminators.Next("operation"u8) switch
            {
                "createImage" => AnimaCreateImageGenInput.Blank(),
                "createVariant" => AnimaVariantImageGenInput.Blank(),
                _ => null,
            },
            "sd1" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Sd1CreateImageGenInput.Blank(),
                "createVariant" => Sd1VariantImageGenInput.Blank(),
                _ => null,
            },
            "sdxl" => discriminators.Next("operation"u8) switch
            {
                "createImage" => SdxlCreateImageGenInput.Blank(),
                "createVariant" => SdxlVariantImageGenInput.Blank(),
                _ => null,
            },
            "flux1" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Flux1SdCppCreateImageInput.Blank(),
                "editImage" => Flux1SdCppEditImageInput.Blank(),
                "createVariant" => Flux1SdCppVariantImageGenInput.Blank(),
                _ => null,
            },
            "flux2Dev" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Flux2DevSdCppCreateImageInput.Blank(),
                "editImage" => Flux2DevSdCppEditImageInput.Blank(),
                "createVariant" => Flux2DevSdCppVariantImageGenInput.Blank(),
                _ => null,
            },
            "flux2Klein" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Flux2KleinSdCppCreateImageInput.Blank(),
                "editImage" => Flux2KleinSdCppEditImageInput.Blank(),
                "createVariant" => Flux2KleinSdCppVariantImageGenInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        "comfy" => discriminators.Next("ecosystem"u8) switch
        {
            "sd1" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ComfySd1CreateImageGenInput.Blank(),
                "createVariant" => ComfySd1VariantImageGenInput.Blank(),
                _ => null,
            },
            "sdxl" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ComfySdxlCreateImageGenInput.Blank(),
                "createVariant" => ComfySdxlVariantImageGenInput.Blank(),
                _ => null,
            },
            "flux1" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ComfyFlux1CreateImageGenInput.Blank(),
                "createVariant" => ComfyFlux1VariantImageGenInput.Blank(),
                _ => null,
            },
            "anima" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ComfyAnimaCreateImageGenInput.Blank(),
                "createVariant" => ComfyAnimaVariantImageGenInput.Blank(),
                _ => null,
            },
            "lens" => discriminators.Next("model"u8) switch
            {
                "normal" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyLensNormalCreateImageGenInput.Blank(),
                    _ => null,
                },
                "turbo" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyLensTurboCreateImageGenInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "boogu" => discriminators.Next("model"u8) switch
            {
                "base" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyBooguBaseCreateImageGenInput.Blank(),
                    _ => null,
                },
                "turbo" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyBooguTurboCreateImageGenInput.Blank(),
                    _ => null,
                },
                "edit" => discriminators.Next("operation"u8) switch
                {
                    "editImage" => ComfyBooguEditImageInput.Blank(),
                    _ => null,
                },
                "editTurbo" => discriminators.Next("operation"u8) switch
                {
                    "editImage" => ComfyBooguEditTurboImageInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "krea2" => discriminators.Next("model"u8) switch
            {
                "raw" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyKrea2RawCreateImageGenInput.Blank(),
                    _ => null,
                },
                "turbo" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyKrea2TurboCreateImageGenInput.Blank(),
                    _ => null,
                },
                "edit" => discriminators.Next("operation"u8) switch
                {
                    "editImage" => ComfyKrea2EditImageInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "mageflow" => discriminators.Next("model"u8) switch
            {
                "4b" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyMageFlow4bCreateImageGenInput.Blank(),
                    _ => null,
                },
                "4b-turbo" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyMageFlow4bTurboCreateImageGenInput.Blank(),
                    _ => null,
                },
                "4b-edit" => discriminators.Next("operation"u8) switch
                {
                    "editImage" => ComfyMageFlow4bEditImageInput.Blank(),
                    _ => null,
                },
                "4b-edit-turbo" => discriminators.Next("operation"u8) switch
                {
                    "editImage" => ComfyMageFlow4bEditTurboImageInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "flux2Dev" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ComfyFlux2DevCreateImageInput.Blank(),
                "editImage" => ComfyFlux2DevEditImageInput.Blank(),
                _ => null,
            },
            "ernie" => discriminators.Next("model"u8) switch
            {
                "ernie" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyErnieStandardCreateImageGenInput.Blank(),
                    _ => null,
                },
                "turbo" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyErnieTurboCreateImageGenInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "hidream-o1" => discriminators.Next("model"u8) switch
            {
                "HiDream-O1-Image" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyHiDreamO1CreateImageGenInput.Blank(),
                    "editImage" => ComfyHiDreamO1EditImageGenInput.Blank(),
                    _ => null,
                },
                "HiDream-O1-Image-dev" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyHiDreamO1DevCreateImageGenInput.Blank(),
                    "editImage" => ComfyHiDreamO1DevEditImageGenInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "ideogram4" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ComfyIdeogram4CreateImageGenInput.Blank(),
                _ => null,
            },
            "chroma" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ComfyChromaCreateImageGenInput.Blank(),
                _ => null,
            },
            "ponyV7" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ComfyPonyV7CreateImageGenInput.Blank(),
                _ => null,
            },
            "hidream" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ComfyHiDreamI1CreateImageGenInput.Blank(),
                _ => null,
            },
            "ming" => discriminators.Next("model"u8) switch
            {
                "design" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyMingDesignCreateImageGenInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "qwen" => discriminators.Next("model"u8) switch
            {
                "20b" => discriminators.Next("version"u8) switch
                {
                    "latest" => discriminators.Next("operation"u8) switch
                    {
                        "createImage" => ComfyQwen20bCreateImageGenInput.Blank(),
                        _ => null,
                    },
                    _ => null,
                },
                "2.1" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyQwen21CreateImageGenInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "zImage" => discriminators.Next("model"u8) switch
            {
                "turbo" => discriminators.Next("operation"u8) switch
                {
                    "createImage" => ComfyZImageTurboCreateImageGenInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "flux2Klein" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ComfyFlux2KleinCreateImageGenInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        "seedream" => SeedreamImageGenInput.Blank(),
        "grok" => discriminators.Next("version"u8, "v1.0") switch
        {
            "v1.0" => discriminators.Next("operation"u8) switch
            {
                "createImage" => GrokCreateImageGenInput.Blank(),
                "editImage" => GrokEditImageGenInput.Blank(),
                _ => null,
            },
            "v2.0" => discriminators.Next("operation"u8, "createImage") switch
            {
                "createImage" => GrokV2CreateImageGenInput.Blank(),
                "editImage" => GrokV2EditImageGenInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        "fal" => discriminators.Next("model"u8) switch
        {
            "qwen2" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Qwen2CreateFalImageGenInput.Blank(),
                "proCreateImage" => Qwen2ProCreateFalImageGenInput.Blank(),
                "editImage" => Qwen2EditFalImageGenInput.Blank(),
                "proEditImage" => Qwen2ProEditFalImageGenInput.Blank(),
                _ => null,
            },
            "krea2" => discriminators.Next("operation"u8) switch
            {
                "createImage" => Krea2CreateFalImageGenInput.Blank(),
                _ => null,
            },
            "maiImage" => discriminators.Next("operation"u8) switch
            {
                "createImage" => MaiImageCreateFalImageGenInput.Blank(),
                "editImage" => MaiImageEditFalImageGenInput.Blank(),
                _ => null,
            },
            "reve" => discriminators.Next("operation"u8) switch
            {
                "createImage" => ReveCreateFalImageGenInput.Blank(),
                "editImage" => ReveEditFalImageGenInput.Blank(),
                _ => null,
            },
            "museImage" => discriminators.Next("operation"u8) switch
            {
                "createImage" => MuseImageCreateFalImageGenInput.Blank(),
                "editImage" => MuseImageEditFalImageGenInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        "qwen" => discriminators.Next("operation"u8, "createImage") switch
        {
            "createImage" => QwenApiCreateImageGenInput.Blank(),
            "editImage" => QwenApiEditImageGenInput.Blank(),
            _ => null,
        },
        "flux1-pro" => discriminators.Next("model"u8) switch
        {
            "ultra" => Flux1ProUltraImageGenInput.Blank(),
            _ => null,
        },
        "krea" => discriminators.Next("operation"u8) switch
        {
            "createImage" => KreaCreateImageGenInput.Blank(),
            _ => null,
        },
        _ => null,
    };
}
