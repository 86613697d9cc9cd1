// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.VideoGen;

/// <summary>The discriminators of the <c>videoGen</c> step. Apart from the rows, so that reading an input makes no other input's row.</summary>
internal static class VideoGenTree
{
    /// <summary>The empty input that discriminators lead to; null when they lead nowhere.</summary>
    internal static VideoGenInput? Create(ref Discriminators discriminators) => discriminators.Next("engine"u8) switch
    {
        "haiper" => HaiperVideoGenInput.Blank(),
        "mochi" => MochiVideoGenInput.Blank(),
        "kling" => KlingVideoGenInput.Blank(),
        "minimax" => MiniMaxVideoGenInput.Blank(),
        "lightricks" => LightricksVideoGenInput.Blank(),
        "ltx2" => discriminators.Next("operation"u8, "createVideo") switch
        {
            "createVideo" => ComfyLtx2CreateVideoInput.Blank(),
            "extendVideo" => ComfyLtx2ExtendVideoInput.Blank(),
            "editVideo" => ComfyLtx2EditVideoInput.Blank(),
            "firstLastFrameToVideo" => ComfyLtx2FirstLastFrameToVideoInput.Blank(),
            _ => null,
        },
        "ltx2.3" => discriminators.Next("operation"u8, "createVideo") switch
        {
            "createVideo" => ComfyLtx23CreateVideoInput.Blank(),
            "extendVideo" => ComfyLtx23ExtendVideoInput.Blank(),
            "editVideo" => ComfyLtx23EditVideoInput.Blank(),
            "firstLastFrameToVideo" => ComfyLtx23FirstLastFrameToVideoInput.Blank(),
            "videoToVideo" => ComfyLtx23VideoToVideoInput.Blank(),
            "audioToVideo" => ComfyLtx23AudioToVideoInput.Blank(),
            _ => null,
        },
        "ltx2.5" => discriminators.Next("operation"u8, "createVideo") switch
        {
            "createVideo" => ComfyLtx25CreateVideoInput.Blank(),
            "extendVideo" => ComfyLtx25ExtendVideoInput.Blank(),
            "editVideo" => ComfyLtx25EditVideoInput.Blank(),
            "firstLastFrameToVideo" => ComfyLtx25FirstLastFrameToVideoInput.Blank(),
            "videoToVideo" => ComfyLtx25VideoToVideoInput.Blank(),
            "audioToVideo" => ComfyLtx25AudioToVideoInput.Blank(),
            _ => null,
        },
        "hunyuan" => HunyuanVideoGenInput.Blank(),
        "wan" => discriminators.Next("version"u8, "v2.1") switch
        {
            "v2.1" => discriminators.Next("provider"u8, "civitai") switch
            {
                "civitai" => Wan21CivitaiVideoGenInput.Blank(),
                "fal" => Wan21FalVideoGenInput.Blank(),
                _ => null,
            },
            "v2.2" => discriminators.Next("provider"u8, "fal") switch
            {
                "fal" => discriminators.Next("operation"u8, "text-to-video") switch
                {
                    "text-to-video" => Wan22FalTextToVideoInput.Blank(),
                    "image-to-video" => Wan22FalImageToVideoInput.Blank(),
                    _ => null,
                },
                "comfy" => Wan22ComfyVideoGenInput.Blank(),
                _ => null,
            },
            "v2.2-5b" => discriminators.Next("provider"u8, "fal") switch
            {
                "fal" => discriminators.Next("operation"u8, "text-to-video") switch
                {
                    "text-to-video" => Wan225bFalTextToVideoInput.Blank(),
                    "image-to-video" => Wan225bFalImageToVideoInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "v2.5" => discriminators.Next("provider"u8, "fal") switch
            {
                "fal" => discriminators.Next("operation"u8, "text-to-video") switch
                {
                    "text-to-video" => Wan25FalTextToVideoInput.Blank(),
                    "image-to-video" => Wan25FalImageToVideoInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "v2.6" => discriminators.Next("provider"u8, "fal") switch
            {
                "fal" => discriminators.Next("operation"u8, "text-to-video") switch
                {
                    "text-to-video" => Wan26FalTextToVideoInput.Blank(),
                    "image-to-video" => Wan26FalImageToVideoInput.Blank(),
                    "reference-to-video" => Wan26FalReferenceToVideoInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            "v2.7" => discriminators.Next("provider"u8, "fal") switch
            {
                "fal" => discriminators.Next("operation"u8, "text-to-video") switch
                {
                    "text-to-video" => Wan27FalTextToVideoInput.Blank(),
                    "image-to-video" => Wan27FalImageToVideoInput.Blank(),
                    "reference-to-video" => Wan27FalReferenceToVideoInput.Blank(),
                    "edit-video" => Wan27FalEditVideoInput.Blank(),
                    _ => null,
                },
                _ => null,
            },
            _ => null,
        },
        "vidu" => ViduVideoGenInput.Blank(),
        "vidu-q3" => ViduQ3VideoGenInput.Blank(),
        "veo3" => Veo3VideoGenInput.Blank(),
        "sora" => discriminators.Next("operation"u8, "text-to-video") switch
        {
            "text-to-video" => Sora2TextToVideoInput.Blank(),
            "image-to-video" => Sora2ImageToVideoInput.Blank(),
            _ => null,
        },
        "kling-v3" => KlingV3VideoGenInput.Blank(),
        "grok" => discriminators.Next("version"u8, "v1.0") switch
        {
            "v1.0" => discriminators.Next("operation"u8, "text-to-video") switch
            {
                "text-to-video" => GrokTextToVideoInput.Blank(),
                "image-to-video" => GrokImageToVideoInput.Blank(),
                "edit-video" => GrokEditVideoInput.Blank(),
                _ => null,
            },
            "v1.5" => discriminators.Next("operation"u8, "textToVideo") switch
            {
                "textToVideo" => GrokV15TextToVideoInput.Blank(),
                "imageToVideo" => GrokV15ImageToVideoInput.Blank(),
                "referenceToVideo" => GrokV15ReferenceToVideoInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        "seedance" => SeedanceVideoGenInput.Blank(),
        "happyHorse" => discriminators.Next("version"u8) switch
        {
            "v1.0" => discriminators.Next("operation"u8) switch
            {
                "textToVideo" => HappyHorseV1TextToVideoInput.Blank(),
                "imageToVideo" => HappyHorseV1ImageToVideoInput.Blank(),
                "videoEdit" => HappyHorseV1VideoEditInput.Blank(),
                "referenceToVideo" => HappyHorseV1ReferenceToVideoInput.Blank(),
                _ => null,
            },
            "v1.1" => discriminators.Next("operation"u8) switch
            {
                "textToVideo" => HappyHorseV11TextToVideoInput.Blank(),
                "imageToVideo" => HappyHorseV11ImageToVideoInput.Blank(),
                "referenceToVideo" => HappyHorseV11ReferenceToVideoInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        "minimax-h3" => MiniMaxH3VideoGenInput.Blank(),
        "minimax-h3-comfy" => discriminators.Next("operation"u8, "imageToVideo") switch
        {
            "imageToVideo" => ComfyMiniMaxH3ImageToVideoInput.Blank(),
            "referenceToVideo" => ComfyMiniMaxH3ReferenceToVideoInput.Blank(),
            _ => null,
        },
        "flux" => discriminators.Next("version"u8, "v3.0") switch
        {
            "v3.0" => discriminators.Next("operation"u8) switch
            {
                "textToVideo" => Flux3V3TextToVideoInput.Blank(),
                "imageToVideo" => Flux3V3ImageToVideoInput.Blank(),
                "firstLastFrameToVideo" => Flux3V3FirstLastFrameToVideoInput.Blank(),
                "keyframesToVideo" => Flux3V3KeyframesToVideoInput.Blank(),
                "extendVideo" => Flux3V3ExtendVideoInput.Blank(),
                "draftEnhance" => Flux3V3DraftEnhanceInput.Blank(),
                _ => null,
            },
            _ => null,
        },
        _ => null,
    };
}
