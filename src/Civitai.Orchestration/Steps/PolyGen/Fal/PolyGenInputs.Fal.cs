// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.PolyGen;

namespace Civitai.Orchestration;

public static partial class PolyGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>fal</c>.</summary>
    public static class Fal
    {
        /// <summary>Inputs whose <c>model</c> is <c>meshy</c>.</summary>
        public static class Meshy
        {
            /// <summary>Inputs whose <c>version</c> is <c>v6</c>.</summary>
            public static class V6
            {
                /// <summary>A 3D model from text, with Meshy 6.</summary>
                /// <param name="prompt">What to make, in words.</param>
                public static MeshyTextTo3DFalPolyGenInput TextTo3D(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>A 3D model of what an image shows, with Meshy 6.</summary>
                /// <param name="imageUrl">The image to make a 3D model of.</param>
                public static MeshyImageTo3DFalPolyGenInput ImageTo3D(MediaSource imageUrl) => new() { ImageUrl = imageUrl };
            }

            /// <summary>Inputs whose <c>version</c> is <c>v7</c>.</summary>
            public static class V7
            {
                /// <summary>A 3D model of what an image shows, with Meshy 7.</summary>
                /// <param name="imageUrl">The image to make a 3D model of.</param>
                public static MeshyV7ImageTo3DFalPolyGenInput ImageTo3D(MediaSource imageUrl) => new() { ImageUrl = imageUrl };

                /// <summary>A 3D model of what several images show from several sides, with Meshy 7.</summary>
                /// <param name="imageUrls">Images of one thing from several sides.</param>
                public static MeshyV7MultiImageTo3DFalPolyGenInput MultiImageTo3D(IReadOnlyList<MediaSource> imageUrls) => new() { ImageUrls = imageUrls };
            }
        }

        /// <summary>A 3D model of what an image shows, with Tripo.</summary>
        /// <param name="imageUrl">The image to make a 3D model of.</param>
        public static TripoFalPolyGenInput Tripo(MediaSource imageUrl) => new() { ImageUrl = imageUrl };
    }
}
