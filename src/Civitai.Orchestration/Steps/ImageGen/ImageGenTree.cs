// Written by SchemaGen from the schema of 2026-08. Change the overlay, not this file.

namespace Civitai.Orchestration.ImageGen;

/// <summary>The discriminators of the <c>imageGen</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class ImageGenTree
{
    internal static UnionNode<ImageGenInput> Root { get; } = Build();

    private static UnionNode<ImageGenInput> Build()
    {
        var root = new UnionNode<ImageGenInput>("engine");
        root.Add([new("engine", "openai"), new("model", "gpt-image-1"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, OpenAiGpt1CreateImageInput>());
        root.Add([new("engine", "openai"), new("model", "gpt-image-1"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, OpenAiGpt1EditImageInput>());
        root.Add([new("engine", "openai"), new("model", "gpt-image-1.5"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, OpenAiGpt15CreateImageInput>());
        root.Add([new("engine", "openai"), new("model", "gpt-image-1.5"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, OpenAiGpt15EditImageInput>());
        root.Add([new("engine", "openai"), new("model", "gpt-image-2"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, OpenAiGpt2CreateImageInput>());
        root.Add([new("engine", "openai"), new("model", "gpt-image-2"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, OpenAiGpt2EditImageInput>());
        root.Add([new("engine", "openai"), new("model", "dall-e-2"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, OpenAiDallE2CreateImageGenInput>());
        root.Add([new("engine", "openai"), new("model", "dall-e-2"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, OpenAiDallE2EditImageInput>());
        root.Add([new("engine", "openai"), new("model", "dall-e-3"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, OpenAiDallE3CreateImageGenInput>());
        root.Add([new("engine", "flux1-kontext"), new("model", "pro")], new UnionLeaf<ImageGenInput, Flux1KontextProImageGenInput>());
        root.Add([new("engine", "flux1-kontext"), new("model", "max")], new UnionLeaf<ImageGenInput, Flux1KontextMaxImageGenInput>());
        root.Add([new("engine", "flux1-kontext"), new("model", "dev")], new UnionLeaf<ImageGenInput, Flux1KontextDevImageGenInput>());
        root.Add([new("engine", "flux2"), new("model", "dev"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Flux2DevCreateImageInput>());
        root.Add([new("engine", "flux2"), new("model", "dev"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Flux2DevEditImageInput>());
        root.Add([new("engine", "flux2"), new("model", "flex"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Flux2FlexCreateImageInput>());
        root.Add([new("engine", "flux2"), new("model", "flex"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Flux2FlexEditImageInput>());
        root.Add([new("engine", "flux2"), new("model", "pro"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Flux2ProCreateImageInput>());
        root.Add([new("engine", "flux2"), new("model", "pro"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Flux2ProEditImageInput>());
        root.Add([new("engine", "flux2"), new("model", "max"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Flux2MaxCreateImageInput>());
        root.Add([new("engine", "flux2"), new("model", "max"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Flux2MaxEditImageInput>());
        root.Add([new("engine", "flux2"), new("model", "klein"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Flux2KleinCreateImageInput>());
        root.Add([new("engine", "flux2"), new("model", "klein"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Flux2KleinEditImageInput>());
        root.Add([new("engine", "google"), new("model", "imagen4")], new UnionLeaf<ImageGenInput, Imagen4ImageGenInput>());
        root.Add([new("engine", "google"), new("model", "nano-banana-pro")], new UnionLeaf<ImageGenInput, NanoBananaProImageGenInput>());
        root.Add([new("engine", "google"), new("model", "nano-banana-2")], new UnionLeaf<ImageGenInput, NanoBanana2ImageGenInput>());
        root.Add([new("engine", "google"), new("model", "nano-banana-2-lite")], new UnionLeaf<ImageGenInput, NanoBanana2LiteImageGenInput>());
        root.Add([new("engine", "wan"), new("version", "v2.2") { IsDefault = true }, new("provider", "fal") { IsDefault = true }], new UnionLeaf<ImageGenInput, Wan22FalImageGenInput>());
        root.Add([new("engine", "wan"), new("version", "v2.2-5b"), new("provider", "fal") { IsDefault = true }], new UnionLeaf<ImageGenInput, Wan225bFalImageGenInput>());
        root.Add([new("engine", "wan"), new("version", "v2.5"), new("provider", "fal") { IsDefault = true }, new("operation", "text-to-image") { IsDefault = true }], new UnionLeaf<ImageGenInput, Wan25FalTextToImageInput>());
        root.Add([new("engine", "wan"), new("version", "v2.5"), new("provider", "fal") { IsDefault = true }, new("operation", "image-to-image")], new UnionLeaf<ImageGenInput, Wan25FalImageToImageInput>());
        root.Add([new("engine", "wan"), new("version", "v2.7"), new("provider", "fal") { IsDefault = true }, new("operation", "createImage") { IsDefault = true }], new UnionLeaf<ImageGenInput, Wan27FalTextToImageInput>());
        root.Add([new("engine", "wan"), new("version", "v2.7"), new("provider", "fal") { IsDefault = true }, new("operation", "editImage")], new UnionLeaf<ImageGenInput, Wan27FalImageEditInput>());
        root.Add([new("engine", "gemini"), new("model", "2.5-flash"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Gemini25FlashCreateImageGenInput>());
        root.Add([new("engine", "gemini"), new("model", "2.5-flash"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Gemini25FlashEditImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "qwen"), new("model", "20b"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Qwen20bCreateImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "qwen"), new("model", "20b"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Qwen20bEditImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "qwen"), new("model", "20b"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, Qwen20bVariantImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "zImage"), new("model", "turbo"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ZImageTurboCreateImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "zImage"), new("model", "base"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ZImageBaseCreateImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "anima"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, AnimaCreateImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "anima"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, AnimaVariantImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "sd1"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Sd1CreateImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "sd1"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, Sd1VariantImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "sdxl"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, SdxlCreateImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "sdxl"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, SdxlVariantImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "flux1"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Flux1SdCppCreateImageInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "flux1"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Flux1SdCppEditImageInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "flux1"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, Flux1SdCppVariantImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "flux2Dev"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Flux2DevSdCppCreateImageInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "flux2Dev"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Flux2DevSdCppEditImageInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "flux2Dev"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, Flux2DevSdCppVariantImageGenInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "flux2Klein"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Flux2KleinSdCppCreateImageInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "flux2Klein"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Flux2KleinSdCppEditImageInput>());
        root.Add([new("engine", "sdcpp"), new("ecosystem", "flux2Klein"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, Flux2KleinSdCppVariantImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "sd1"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfySd1CreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "sd1"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, ComfySd1VariantImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "sdxl"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfySdxlCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "sdxl"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, ComfySdxlVariantImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "flux1"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyFlux1CreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "flux1"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, ComfyFlux1VariantImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "flux2Dev"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyFlux2DevCreateImageInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "flux2Dev"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, ComfyFlux2DevEditImageInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "ernie"), new("model", "ernie"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyErnieStandardCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "ernie"), new("model", "turbo"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyErnieTurboCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "hidream-o1"), new("model", "HiDream-O1-Image"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyHiDreamO1CreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "hidream-o1"), new("model", "HiDream-O1-Image"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, ComfyHiDreamO1EditImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "hidream-o1"), new("model", "HiDream-O1-Image-dev"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyHiDreamO1DevCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "hidream-o1"), new("model", "HiDream-O1-Image-dev"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, ComfyHiDreamO1DevEditImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "anima"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyAnimaCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "anima"), new("operation", "createVariant")], new UnionLeaf<ImageGenInput, ComfyAnimaVariantImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "lens"), new("model", "normal"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyLensNormalCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "lens"), new("model", "turbo"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyLensTurboCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "ideogram4"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyIdeogram4CreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "base"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyBooguBaseCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "turbo"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyBooguTurboCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "edit"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, ComfyBooguEditImageInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "boogu"), new("model", "editTurbo"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, ComfyBooguEditTurboImageInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "krea2"), new("model", "raw"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyKrea2RawCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "krea2"), new("model", "turbo"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyKrea2TurboCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "krea2"), new("model", "edit"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, ComfyKrea2EditImageInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "mageflow"), new("model", "4b"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyMageFlow4bCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "mageflow"), new("model", "4b-turbo"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ComfyMageFlow4bTurboCreateImageGenInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "mageflow"), new("model", "4b-edit"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, ComfyMageFlow4bEditImageInput>());
        root.Add([new("engine", "comfy"), new("ecosystem", "mageflow"), new("model", "4b-edit-turbo"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, ComfyMageFlow4bEditTurboImageInput>());
        root.Add([new("engine", "seedream")], new UnionLeaf<ImageGenInput, SeedreamImageGenInput>());
        root.Add([new("engine", "grok"), new("version", "v1.0") { IsDefault = true }, new("operation", "createImage")], new UnionLeaf<ImageGenInput, GrokCreateImageGenInput>());
        root.Add([new("engine", "grok"), new("version", "v1.0") { IsDefault = true }, new("operation", "editImage")], new UnionLeaf<ImageGenInput, GrokEditImageGenInput>());
        root.Add([new("engine", "grok"), new("version", "v2.0"), new("operation", "createImage") { IsDefault = true }], new UnionLeaf<ImageGenInput, GrokV2CreateImageGenInput>());
        root.Add([new("engine", "grok"), new("version", "v2.0"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, GrokV2EditImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "qwen2"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Qwen2CreateFalImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "qwen2"), new("operation", "proCreateImage")], new UnionLeaf<ImageGenInput, Qwen2ProCreateFalImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "qwen2"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, Qwen2EditFalImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "qwen2"), new("operation", "proEditImage")], new UnionLeaf<ImageGenInput, Qwen2ProEditFalImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "krea2"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, Krea2CreateFalImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "maiImage"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, MaiImageCreateFalImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "maiImage"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, MaiImageEditFalImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "reve"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, ReveCreateFalImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "reve"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, ReveEditFalImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "museImage"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, MuseImageCreateFalImageGenInput>());
        root.Add([new("engine", "fal"), new("model", "museImage"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, MuseImageEditFalImageGenInput>());
        root.Add([new("engine", "qwen"), new("operation", "createImage") { IsDefault = true }], new UnionLeaf<ImageGenInput, QwenApiCreateImageGenInput>());
        root.Add([new("engine", "qwen"), new("operation", "editImage")], new UnionLeaf<ImageGenInput, QwenApiEditImageGenInput>());
        root.Add([new("engine", "krea"), new("operation", "createImage")], new UnionLeaf<ImageGenInput, KreaCreateImageGenInput>());
        return root;
    }
}
