// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>sdcpp</c>.</summary>
    public static class SdCpp
    {
        /// <summary>Inputs whose <c>ecosystem</c> is <c>qwen</c>.</summary>
        public static class Qwen
        {
            /// <summary>Inputs whose <c>model</c> is <c>20b</c>.</summary>
            public static class Qwen20b
            {
                /// <summary>An image from text with Qwen-Image.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                public static Qwen20bCreateImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>Edits images with Qwen-Image, as the prompt says.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                /// <param name="images">The images to work from.</param>
                public static Qwen20bEditImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                    new() { Prompt = prompt, Images = images };

                /// <summary>A variation of an image with Qwen-Image.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                /// <param name="image">The image to start from.</param>
                public static Qwen20bVariantImageGenInput CreateVariant(ValueOrReference<string> prompt, MediaSource image) =>
                    new() { Prompt = prompt, Image = image };
            }
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>zImage</c>.</summary>
        public static class ZImage
        {
            /// <summary>An image from text with Z-Image Turbo: fast and cheap, the default choice.</summary>
            /// <param name="prompt">What to show, in natural language, with cues for light, composition and camera.</param>
            public static ZImageTurboCreateImageGenInput Turbo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>An image from text with Z-Image Base: finer, follows the prompt more closely and honours negative prompts.</summary>
            /// <param name="prompt">What to show, in natural language, with cues for light, composition and camera.</param>
            public static ZImageBaseCreateImageGenInput Base(ValueOrReference<string> prompt) => new() { Prompt = prompt };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>anima</c>.</summary>
        public static class Anima
        {
            /// <summary>An image from text with Anima on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static AnimaCreateImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>A variation of an image with Anima on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="image">The image to start from.</param>
            public static AnimaVariantImageGenInput CreateVariant(ValueOrReference<string> prompt, MediaSource image) =>
                new() { Prompt = prompt, Image = image };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>sd1</c>.</summary>
        public static class Sd1
        {
            /// <summary>An image from text with SD1 on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="model">The checkpoint to generate with.</param>
            public static Sd1CreateImageGenInput CreateImage(ValueOrReference<string> prompt, Air model) => new() { Prompt = prompt, Model = model };

            /// <summary>A variation of an image with SD1 on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="model">The checkpoint to generate with.</param>
            /// <param name="image">The image to start from.</param>
            public static Sd1VariantImageGenInput CreateVariant(ValueOrReference<string> prompt, Air model, MediaSource image) =>
                new() { Prompt = prompt, Model = model, Image = image };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>sdxl</c>.</summary>
        public static class Sdxl
        {
            /// <summary>An image from text with SDXL on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="model"></param>
            public static SdxlCreateImageGenInput CreateImage(ValueOrReference<string> prompt, Air model) => new() { Prompt = prompt, Model = model };

            /// <summary>A variation of an image with SDXL on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="model"></param>
            /// <param name="image">The image to start from.</param>
            public static SdxlVariantImageGenInput CreateVariant(ValueOrReference<string> prompt, Air model, MediaSource image) =>
                new() { Prompt = prompt, Model = model, Image = image };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>flux1</c>.</summary>
        public static class Flux1
        {
            /// <summary>An image from text with FLUX.1 on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="diffuserModel">The diffusion model to generate with.</param>
            public static Flux1SdCppCreateImageInput CreateImage(ValueOrReference<string> prompt, Air diffuserModel) =>
                new() { Prompt = prompt, DiffuserModel = diffuserModel };

            /// <summary>Edits images with FLUX.1 on the sdcpp engine, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="diffuserModel">The diffusion model to generate with.</param>
            /// <param name="images">The images to work from.</param>
            public static Flux1SdCppEditImageInput EditImage(ValueOrReference<string> prompt, Air diffuserModel, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, DiffuserModel = diffuserModel, Images = images };

            /// <summary>A variation of an image with FLUX.1 on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="diffuserModel">The diffusion model to generate with.</param>
            /// <param name="image">The image to start from.</param>
            public static Flux1SdCppVariantImageGenInput CreateVariant(ValueOrReference<string> prompt, Air diffuserModel, MediaSource image) =>
                new() { Prompt = prompt, DiffuserModel = diffuserModel, Image = image };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>flux2Dev</c>.</summary>
        public static class Flux2Dev
        {
            /// <summary>An image from text with FLUX.2 dev on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Flux2DevSdCppCreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with FLUX.2 dev on the sdcpp engine, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static Flux2DevSdCppEditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };

            /// <summary>A variation of an image with FLUX.2 dev on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="image">The image to start from.</param>
            public static Flux2DevSdCppVariantImageGenInput CreateVariant(ValueOrReference<string> prompt, MediaSource image) =>
                new() { Prompt = prompt, Image = image };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>flux2Klein</c>.</summary>
        public static class Flux2Klein
        {
            /// <summary>An image from text with FLUX.2 klein on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static Flux2KleinSdCppCreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with FLUX.2 klein on the sdcpp engine, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static Flux2KleinSdCppEditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };

            /// <summary>A variation of an image with FLUX.2 klein on the sdcpp engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="image">The image to start from.</param>
            public static Flux2KleinSdCppVariantImageGenInput CreateVariant(ValueOrReference<string> prompt, MediaSource image) =>
                new() { Prompt = prompt, Image = image };
        }
    }
}
