// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageToSvg;

namespace Civitai.Orchestration;

public static partial class ImageToSvgInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>comfy</c>.</summary>
    public static class Comfy
    {
        /// <summary>A vector drawing by StarVector.</summary>
        /// <param name="image">The image to draw.</param>
        public static StarVectorImageToSvgInput StarVector(MediaSource image) => new() { Image = image };

        /// <summary>A vector drawing by OmniSVG.</summary>
        /// <param name="image">The image to draw.</param>
        public static OmniSvgImageToSvgInput OmniSvg(MediaSource image) => new() { Image = image };

        /// <summary>A vector drawing by VTracer, which traces outlines without a model.</summary>
        /// <param name="image">The image to draw.</param>
        public static VTracerImageToSvgInput VTracer(MediaSource image) => new() { Image = image };
    }
}
