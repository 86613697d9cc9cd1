// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration;

public static partial class ImageGenInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>comfy</c>.</summary>
    public static class Comfy
    {
        /// <summary>Inputs whose <c>ecosystem</c> is <c>sd1</c>.</summary>
        public static class Sd1
        {
            /// <summary>An image from text with SD1 on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="model">The checkpoint to generate with.</param>
            public static ComfySd1CreateImageGenInput CreateImage(ValueOrReference<string> prompt, Air model) => new() { Prompt = prompt, Model = model };

            /// <summary>A variation of an image with SD1 on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="model">The checkpoint to generate with.</param>
            /// <param name="image">The image to start from.</param>
            public static ComfySd1VariantImageGenInput CreateVariant(ValueOrReference<string> prompt, Air model, MediaSource image) =>
                new() { Prompt = prompt, Model = model, Image = image };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>sdxl</c>.</summary>
        public static class Sdxl
        {
            /// <summary>An image from text with SDXL on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="model">The checkpoint to generate with.</param>
            public static ComfySdxlCreateImageGenInput CreateImage(ValueOrReference<string> prompt, Air model) => new() { Prompt = prompt, Model = model };

            /// <summary>A variation of an image with SDXL on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="model">The checkpoint to generate with.</param>
            /// <param name="image">The image to start from.</param>
            public static ComfySdxlVariantImageGenInput CreateVariant(ValueOrReference<string> prompt, Air model, MediaSource image) =>
                new() { Prompt = prompt, Model = model, Image = image };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>flux1</c>.</summary>
        public static class Flux1
        {
            /// <summary>An image from text with FLUX.1 on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="model">The checkpoint to generate with.</param>
            public static ComfyFlux1CreateImageGenInput CreateImage(ValueOrReference<string> prompt, Air model) => new() { Prompt = prompt, Model = model };

            /// <summary>A variation of an image with FLUX.1 on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="model">The checkpoint to generate with.</param>
            /// <param name="image">The image to start from.</param>
            public static ComfyFlux1VariantImageGenInput CreateVariant(ValueOrReference<string> prompt, Air model, MediaSource image) =>
                new() { Prompt = prompt, Model = model, Image = image };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>flux2Dev</c>.</summary>
        public static class Flux2Dev
        {
            /// <summary>An image from text with FLUX.2 dev on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyFlux2DevCreateImageInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with FLUX.2 dev on the comfy engine, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static ComfyFlux2DevEditImageInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>ernie</c>.</summary>
        public static class Ernie
        {
            /// <summary>An image from text with ERNIE Image.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyErnieStandardCreateImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>An image from text with ERNIE Image Turbo.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyErnieTurboCreateImageGenInput Turbo(ValueOrReference<string> prompt) => new() { Prompt = prompt };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>hidream-o1</c>.</summary>
        public static class HiDreamO1
        {
            /// <summary>Inputs whose <c>model</c> is <c>HiDream-O1-Image</c>.</summary>
            public static class Full
            {
                /// <summary>An image from text with HiDream-O1.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                public static ComfyHiDreamO1CreateImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>Edits images with HiDream-O1, as the prompt says.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                /// <param name="images">The images to work from.</param>
                public static ComfyHiDreamO1EditImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                    new() { Prompt = prompt, Images = images };
            }

            /// <summary>Inputs whose <c>model</c> is <c>HiDream-O1-Image-dev</c>.</summary>
            public static class Dev
            {
                /// <summary>An image from text with HiDream-O1 dev.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                public static ComfyHiDreamO1DevCreateImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

                /// <summary>Edits images with HiDream-O1 dev, as the prompt says.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                /// <param name="images">The images to work from.</param>
                public static ComfyHiDreamO1DevEditImageGenInput EditImage(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                    new() { Prompt = prompt, Images = images };
            }
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>anima</c>.</summary>
        public static class Anima
        {
            /// <summary>An image from text with Anima on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyAnimaCreateImageGenInput CreateImage(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>A variation of an image with Anima on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="image">The image to start from.</param>
            public static ComfyAnimaVariantImageGenInput CreateVariant(ValueOrReference<string> prompt, MediaSource image) =>
                new() { Prompt = prompt, Image = image };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>lens</c>.</summary>
        public static class Lens
        {
            /// <summary>An image from text with Lens.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyLensNormalCreateImageGenInput Normal(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>An image from text with Lens Turbo.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyLensTurboCreateImageGenInput Turbo(ValueOrReference<string> prompt) => new() { Prompt = prompt };
        }

        /// <summary>An image from text with Ideogram 4.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static ComfyIdeogram4CreateImageGenInput Ideogram4(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>Inputs whose <c>ecosystem</c> is <c>boogu</c>.</summary>
        public static class Boogu
        {
            /// <summary>An image from text with Boogu.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyBooguBaseCreateImageGenInput Base(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>An image from text with Boogu Turbo.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyBooguTurboCreateImageGenInput Turbo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with Boogu Edit, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static ComfyBooguEditImageInput Edit(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };

            /// <summary>Edits images with Boogu Edit Turbo, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static ComfyBooguEditTurboImageInput EditTurbo(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>krea2</c>.</summary>
        public static class Krea2
        {
            /// <summary>An image from text with Krea 2 Raw.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyKrea2RawCreateImageGenInput Raw(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>An image from text with Krea 2 Turbo.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyKrea2TurboCreateImageGenInput Turbo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with Krea 2 Edit, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static ComfyKrea2EditImageInput Edit(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>mageflow</c>.</summary>
        public static class MageFlow
        {
            /// <summary>An image from text with MageFlow 4B.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyMageFlow4bCreateImageGenInput MageFlow4b(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>An image from text with MageFlow 4B Turbo.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyMageFlow4bTurboCreateImageGenInput MageFlow4bTurbo(ValueOrReference<string> prompt) => new() { Prompt = prompt };

            /// <summary>Edits images with MageFlow 4B Edit, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static ComfyMageFlow4bEditImageInput MageFlow4bEdit(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };

            /// <summary>Edits images with MageFlow 4B Edit Turbo, as the prompt says.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            /// <param name="images">The images to work from.</param>
            public static ComfyMageFlow4bEditTurboImageInput MageFlow4bEditTurbo(ValueOrReference<string> prompt, IReadOnlyList<MediaSource> images) =>
                new() { Prompt = prompt, Images = images };
        }

        /// <summary>An image from text with Chroma on the comfy engine.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static ComfyChromaCreateImageGenInput Chroma(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>An image from text with Pony V7 on the comfy engine.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static ComfyPonyV7CreateImageGenInput PonyV7(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>An image from text with HiDream-I1 on the comfy engine.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static ComfyHiDreamI1CreateImageGenInput HiDream(ValueOrReference<string> prompt) => new() { Prompt = prompt };

        /// <summary>Inputs whose <c>ecosystem</c> is <c>ming</c>.</summary>
        public static class Ming
        {
            /// <summary>An image from text with Ming, its model for design, on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyMingDesignCreateImageGenInput Design(ValueOrReference<string> prompt) => new() { Prompt = prompt };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>qwen</c>.</summary>
        public static class Qwen
        {
            /// <summary>Inputs whose <c>model</c> is <c>20b</c>.</summary>
            public static class Qwen20b
            {
                /// <summary>An image from text with the latest release of Qwen Image 20B on the comfy engine.</summary>
                /// <param name="prompt">What to show, in natural language.</param>
                public static ComfyQwen20bCreateImageGenInput Latest(ValueOrReference<string> prompt) => new() { Prompt = prompt };
            }

            /// <summary>An image from text with Qwen Image 2.1 on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyQwen21CreateImageGenInput Qwen21(ValueOrReference<string> prompt) => new() { Prompt = prompt };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>zImage</c>.</summary>
        public static class ZImage
        {
            /// <summary>An image from text with Z-Image Turbo on the comfy engine.</summary>
            /// <param name="prompt">What to show, in natural language.</param>
            public static ComfyZImageTurboCreateImageGenInput Turbo(ValueOrReference<string> prompt) => new() { Prompt = prompt };
        }

        /// <summary>An image from text with FLUX.2 klein on the comfy engine.</summary>
        /// <param name="prompt">What to show, in natural language.</param>
        public static ComfyFlux2KleinCreateImageGenInput Flux2Klein(ValueOrReference<string> prompt) => new() { Prompt = prompt };
    }
}
