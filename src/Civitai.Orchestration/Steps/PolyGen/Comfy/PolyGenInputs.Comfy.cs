// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.PolyGen;

namespace Civitai.Orchestration;

public static partial class PolyGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>comfy</c>.</summary>
    public static class Comfy
    {
        /// <summary>Inputs whose <c>model</c> is <c>hunyuan3D</c>.</summary>
        public static class Hunyuan3D
        {
            /// <summary>A 3D model of what an image shows, with Hunyuan3D.</summary>
            /// <param name="imageUrl">The image to make a 3D model of.</param>
            public static Hunyuan3DImageTo3DComfyPolyGenInput ImageTo3D(MediaSource imageUrl) => new() { ImageUrl = imageUrl };

            /// <summary>A 3D model without texture of what an image shows, with Hunyuan3D.</summary>
            /// <param name="imageUrl">The image to make a 3D model of.</param>
            public static Hunyuan3DShapeGenComfyPolyGenInput ShapeGen(MediaSource imageUrl) => new() { ImageUrl = imageUrl };

            /// <summary>A texture for a 3D model after an image, with Hunyuan3D.</summary>
            /// <param name="imageUrl">The image that the texture follows.</param>
            /// <param name="mesh">The 3D model to texture.</param>
            public static Hunyuan3DTexGenComfyPolyGenInput TexGen(MediaSource imageUrl, MediaSource mesh) => new() { ImageUrl = imageUrl, Mesh = mesh };
        }
    }
}
