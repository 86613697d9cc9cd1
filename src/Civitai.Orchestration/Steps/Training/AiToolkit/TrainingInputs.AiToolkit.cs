// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration;

public static partial class TrainingInputs
{
    /// <summary>Inputs whose <c>engine</c> is <c>ai-toolkit</c>.</summary>
    public static class AiToolkit
    {
        /// <summary>Inputs whose <c>ecosystem</c> is <c>flux1</c>.</summary>
        public static class Flux1
        {
            /// <summary>Training a FLUX.1 dev LoRA with AI Toolkit. The base model is fixed.</summary>
            /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
            public static Flux1DevAiToolkitTrainingInput Dev(TrainingData trainingData) => new() { TrainingData = trainingData };

            /// <summary>Training a FLUX.1 schnell LoRA with AI Toolkit, for use with 4 steps and a guidance of 0. The base model is fixed.</summary>
            /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
            public static Flux1SchnellAiToolkitTrainingInput Schnell(TrainingData trainingData) => new() { TrainingData = trainingData };
        }

        /// <summary>Training an SDXL LoRA with AI Toolkit; it works with any SDXL checkpoint.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static SdxlAiToolkitTrainingInput Sdxl(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a Stable Diffusion 1.5 LoRA with AI Toolkit; it works with any SD 1.5 checkpoint.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static Sd1AiToolkitTrainingInput Sd1(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a Chroma LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static ChromaAiToolkitTrainingInput Chroma(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training an ERNIE Image LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static ErnieAiToolkitTrainingInput Ernie(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a Qwen Image LoRA with AI Toolkit; the version chooses the release.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static QwenAiToolkitTrainingInput Qwen(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a Z-Image Turbo LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static ZImageTurboAiToolkitTrainingInput ZImageTurbo(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a Z-Image Base LoRA with AI Toolkit. The service always uses the optimizer automagic and a learning rate of 0.000001.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static ZImageBaseAiToolkitTrainingInput ZImageBase(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Inputs whose <c>ecosystem</c> is <c>flux2klein</c>.</summary>
        public static class Flux2Klein
        {
            /// <summary>Training a LoRA of the 4B model of FLUX.2 klein with AI Toolkit.</summary>
            /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
            public static Flux2Klein4bAiToolkitTrainingInput Flux2Klein4b(TrainingData trainingData) => new() { TrainingData = trainingData };

            /// <summary>Training a LoRA of the 9B model of FLUX.2 klein with AI Toolkit.</summary>
            /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
            public static Flux2Klein9bAiToolkitTrainingInput Flux2Klein9b(TrainingData trainingData) => new() { TrainingData = trainingData };
        }

        /// <summary>Training an LTX-2 video LoRA with AI Toolkit, from short clips.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static Ltx2AiToolkitTrainingInput Ltx2(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training an LTX-2.3 video LoRA with AI Toolkit, from short clips.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static Ltx23AiToolkitTrainingInput Ltx23(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training an LTX-2.5 video LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static Ltx25AiToolkitTrainingInput Ltx25(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training an ACE-Step 1.5 music LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static AceStep15AiToolkitTrainingInput AceStep15(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Inputs whose <c>ecosystem</c> is <c>ace_step_15_xl</c>.</summary>
        public static class AceStep15Xl
        {
            /// <summary>Training an ACE-Step 1.5 XL music LoRA on the base model.</summary>
            /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
            public static AceStep15XlBaseAiToolkitTrainingInput Base(TrainingData trainingData) => new() { TrainingData = trainingData };

            /// <summary>Training an ACE-Step 1.5 XL music LoRA on the fine-tuned model.</summary>
            /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
            public static AceStep15XlSftAiToolkitTrainingInput Sft(TrainingData trainingData) => new() { TrainingData = trainingData };
        }

        /// <summary>Training a HiDream-O1 image LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static HiDreamO1AiToolkitTrainingInput HiDreamO1(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training an Anima image LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static AnimaAiToolkitTrainingInput Anima(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a Boogu image LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static BooguAiToolkitTrainingInput Boogu(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a Krea 2 image LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static Krea2AiToolkitTrainingInput Krea2(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training an Ideogram 4 image LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static Ideogram4AiToolkitTrainingInput Ideogram4(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a MageFlow image LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static MageFlowAiToolkitTrainingInput MageFlow(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a MiniMax H3 LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static MiniMaxH3AiToolkitTrainingInput MiniMaxH3(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Inputs whose <c>ecosystem</c> is <c>wan</c>.</summary>
        public static class Wan
        {
            /// <summary>Training a Wan 2.1 video LoRA with AI Toolkit.</summary>
            /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
            public static Wan21AiToolkitTrainingInput Wan21(TrainingData trainingData) => new() { TrainingData = trainingData };

            /// <summary>Training a Wan 2.2 video LoRA with AI Toolkit.</summary>
            /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
            public static Wan22AiToolkitTrainingInput Wan22(TrainingData trainingData) => new() { TrainingData = trainingData };
        }

        /// <summary>Inputs whose <c>ecosystem</c> is <c>sd3</c>.</summary>
        public static class Sd3
        {
            /// <summary>Training a Stable Diffusion 3 medium LoRA with AI Toolkit.</summary>
            /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
            public static Sd3MediumAiToolkitTrainingInput Medium(TrainingData trainingData) => new() { TrainingData = trainingData };
        }

        /// <summary>Training a Qwen Image 2.1 LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static Qwen21AiToolkitTrainingInput Qwen21(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a Ming LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static MingAiToolkitTrainingInput Ming(TrainingData trainingData) => new() { TrainingData = trainingData };

        /// <summary>Training a YuE 2 music LoRA with AI Toolkit.</summary>
        /// <param name="trainingData">The images to learn from. Every image must pass the service's moderation.</param>
        public static Yue2AiToolkitTrainingInput Yue2(TrainingData trainingData) => new() { TrainingData = trainingData };
    }
}
