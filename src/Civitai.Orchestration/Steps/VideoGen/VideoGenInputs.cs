// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.VideoGen;

namespace Civitai.Orchestration;

/// <summary>The inputs of the <c>videoGen</c> step by their discriminators, each made of what it requires; <c>with</c> sets the rest.</summary>
/// <remarks>The words are the values of the discriminators in their order. The operation is left out where an input is the only one of its kind.</remarks>
public static partial class VideoGenInputs
{
    /// <summary>A video from text or from an image with Haiper.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    public static HaiperVideoGenInput Haiper(ValueOrReference<string> prompt) => new() { Prompt = prompt };

    /// <summary>A video from text with Mochi.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    /// <param name="seed">The seed; the same seed gives the same video.</param>
    public static MochiVideoGenInput Mochi(ValueOrReference<string> prompt, ValueOrReference<long> seed) => new() { Prompt = prompt, Seed = seed };

    /// <summary>A video from text or from an image with Kling, up to release 2.5.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    public static KlingVideoGenInput Kling(ValueOrReference<string> prompt) => new() { Prompt = prompt };

    /// <summary>A video from text or from an image with MiniMax Hailuo.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    public static MiniMaxVideoGenInput MiniMax(ValueOrReference<string> prompt) => new() { Prompt = prompt };

    /// <summary>A video from text or from an image with the first LTX Video.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    public static LightricksVideoGenInput Lightricks(ValueOrReference<string> prompt) => new() { Prompt = prompt };

    /// <summary>A video from text with HunyuanVideo, with LoRAs.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    public static HunyuanVideoGenInput Hunyuan(ValueOrReference<string> prompt, int width, int height) =>
        new() { Prompt = prompt, Width = width, Height = height };

    /// <summary>A video from text or from images with Vidu.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    public static ViduVideoGenInput Vidu(ValueOrReference<string> prompt) => new() { Prompt = prompt };

    /// <summary>A video with sound from text or from images with Vidu Q3.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    public static ViduQ3VideoGenInput ViduQ3(ValueOrReference<string> prompt) => new() { Prompt = prompt };

    /// <summary>A video with or without sound from text or from images with Google's Veo 3.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    /// <param name="generateAudio">Whether the video gets sound.</param>
    public static Veo3VideoGenInput Veo3(ValueOrReference<string> prompt, bool generateAudio) => new() { Prompt = prompt, GenerateAudio = generateAudio };

    /// <summary>A video with Kling 3: from text, from images, from what images show, or from another video.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    public static KlingV3VideoGenInput KlingV3(ValueOrReference<string> prompt) => new() { Prompt = prompt };

    /// <summary>A video with or without sound from text, or from what images, videos and sounds show, with Seedance.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    /// <param name="duration">Length of the video, in seconds.</param>
    /// <param name="aspectRatio">The shape of the video, width to height.</param>
    /// <param name="resolution">The resolution of the video, by its shorter edge.</param>
    public static SeedanceVideoGenInput Seedance(ValueOrReference<string> prompt, int duration, VideoAspectRatio aspectRatio, VideoResolution resolution) =>
        new() { Prompt = prompt, Duration = duration, AspectRatio = aspectRatio, Resolution = resolution };

    /// <summary>A video with sound with MiniMax H3: from text, from the first and last image, or from what images, videos and sounds show.</summary>
    /// <param name="prompt">What to show and what happens, in natural language.</param>
    /// <param name="duration">Length of the video, in seconds.</param>
    /// <param name="aspectRatio">The shape of the video, width to height.</param>
    /// <param name="resolution">The resolution of the video, by its shorter edge.</param>
    public static MiniMaxH3VideoGenInput MiniMaxH3(ValueOrReference<string> prompt, int duration, VideoAspectRatio aspectRatio, VideoResolution resolution) =>
        new() { Prompt = prompt, Duration = duration, AspectRatio = aspectRatio, Resolution = resolution };
}
