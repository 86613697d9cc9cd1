using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>The price examples of the documentation, and what is said where they do not reach.</summary>
public class PriceTests
{
    private static readonly ZipTrainingData Data = new() { SourceUrl = "https://files.example.com/a.zip", Count = 10 };

    [Theory]
    [InlineData("sdxl", 10, 500)]
    [InlineData("sdxl", 5, 250)]
    [InlineData("sd1", 100, 5000)]
    [InlineData("sd1", 20, 1000)]
    [InlineData("chroma", 5, 1000)]
    [InlineData("chroma", 10, 2000)]
    [InlineData("ernie", 5, 500)]
    [InlineData("ernie", 10, 1000)]
    [InlineData("qwen", 5, 1000)]
    [InlineData("qwen", 10, 2000)]
    [InlineData("zimageturbo", 5, 500)]
    [InlineData("zimageturbo", 10, 1000)]
    [InlineData("zimagebase", 5, 500)]
    [InlineData("zimagebase", 10, 1000)]
    public void EstimateCost_epochs_alone_is_flat_per_epoch(string ecosystem, int epochs, int buzz)
    {
        CostEstimate estimate = Training(ecosystem, ("epochs", epochs)).EstimateCost();

        Assert.Equal(buzz, estimate.Total);
        Assert.True(estimate.IsComplete);
        Assert.Equal("training", Assert.Single(estimate.Lines).Name);
    }

    // The examples of the guides and of public programs, and the guides' rates with every factor, surcharge and tier multiplied out by hand; in whole Buzz, rounded up for each step.
    // The members differ from the least that can be sent. GPT Image 2 takes the cheapest tier that covers the size either way round: 1920 x 1080 covers 1024 x 1024.
    [Theory]
    [InlineData("training/ai-toolkit/sdxl", """{"steps":1000,"epochs":10}""", 400)]
    [InlineData("training/ai-toolkit/sdxl", """{"steps":2000,"epochs":20}""", 600)]
    [InlineData("training/ai-toolkit/sd1", """{"steps":1000,"epochs":10}""", 400)]
    [InlineData("training/ai-toolkit/sd1", """{"steps":2000,"epochs":20}""", 600)]
    [InlineData("training/ai-toolkit/chroma", """{"steps":2000,"epochs":10}""", 2000)]
    [InlineData("training/ai-toolkit/chroma", """{"steps":1501,"epochs":3}""", 1600)]
    [InlineData("training/ai-toolkit/chroma", """{"steps":2001,"epochs":3}""", 1931)]
    [InlineData("training/ai-toolkit/ernie", """{"steps":2003,"epochs":5}""", 951)]
    [InlineData("training/ai-toolkit/qwen", """{"steps":3000,"epochs":20}""", 3050)]
    [InlineData("training/ai-toolkit/zimageturbo", """{"steps":2000,"epochs":10}""", 1000)]
    [InlineData("training/ai-toolkit/zimagebase", """{"steps":100,"epochs":1}""", 800)]
    [InlineData("training/ai-toolkit/flux1/dev", """{"steps":1000,"epochs":10}""", 1600)]
    [InlineData("training/ai-toolkit/flux1/schnell", """{"steps":2000,"epochs":20}""", 2200)]
    [InlineData("training/ai-toolkit/flux1/dev", """{"steps":2001,"epochs":10}""", 2001)]
    [InlineData("training/ai-toolkit/flux2klein/4b", """{"steps":1000,"epochs":10}""", 400)]
    [InlineData("training/ai-toolkit/flux2klein/4b", """{"steps":2000,"epochs":10,"samples":{"prompts":["a pond","a mill"]}}""", 660)]
    [InlineData("training/ai-toolkit/flux2klein/9b", """{"steps":1000,"epochs":10}""", 800)]
    [InlineData("training/ai-toolkit/flux2klein/9b", """{"steps":2000,"epochs":10,"samples":{"prompts":["a pond"]}}""", 1160)]
    [InlineData("training/ai-toolkit/ltx2", """{"steps":3000,"epochs":20}""", 3250)]
    [InlineData("training/ai-toolkit/ltx2", """{"steps":2000,"epochs":10}""", 2200)]
    [InlineData("training/ai-toolkit/ltx23", """{"steps":3000,"epochs":10}""", 2750)]
    [InlineData("training/ai-toolkit/wan/2.1", """{"steps":2000,"epochs":20}""", 5000)]
    [InlineData("training/ai-toolkit/wan/2.2", """{"steps":1000,"epochs":5}""", 2400)]
    [InlineData("training/ai-toolkit/zimagebase", """{"epochs":5,"samples":{"prompts":["a pond"]}}""", 600)]
    [InlineData("imageGen/openai/gpt-image-1/createImage", """{"quality":"low"}""", 25)]
    [InlineData("imageGen/openai/gpt-image-1/createImage", """{"quality":"medium"}""", 100)]
    [InlineData("imageGen/openai/gpt-image-1/createImage", """{"quality":"high"}""", 375)]
    [InlineData("imageGen/openai/gpt-image-1/createImage", """{"quality":"auto"}""", 300)]
    [InlineData("imageGen/openai/gpt-image-1.5/createImage", """{"quality":"low","quantity":3}""", 75)]
    [InlineData("imageGen/openai/gpt-image-1.5/createImage", """{"quality":"medium","quantity":3}""", 300)]
    [InlineData("imageGen/openai/gpt-image-1.5/createImage", """{"quality":"high","quantity":3}""", 1125)]
    [InlineData("imageGen/openai/gpt-image-1/editImage", """{"quality":"low"}""", 25)]
    [InlineData("imageGen/openai/gpt-image-1/editImage", """{"quality":"medium"}""", 100)]
    [InlineData("imageGen/openai/gpt-image-1/editImage", """{"quality":"high"}""", 375)]
    [InlineData("imageGen/openai/gpt-image-1/editImage", """{"quality":"auto"}""", 300)]
    [InlineData("imageGen/openai/gpt-image-1.5/editImage", """{"quality":"low","quantity":3}""", 75)]
    [InlineData("imageGen/openai/gpt-image-1.5/editImage", """{"quality":"medium","quantity":3}""", 300)]
    [InlineData("imageGen/openai/gpt-image-1.5/editImage", """{"quality":"high","quantity":3}""", 1125)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1024,"height":768,"quality":"low","quantity":2}""", 26)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1024,"height":768,"quality":"medium","quantity":2}""", 104)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1024,"height":768,"quality":"high","quantity":2}""", 390)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1024,"height":1024,"quality":"low","quantity":2}""", 26)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1024,"height":1024,"quality":"medium","quantity":2}""", 104)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1024,"height":1024,"quality":"high","quantity":2}""", 416)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1024,"height":1536,"quality":"low","quantity":2}""", 26)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1024,"height":1536,"quality":"medium","quantity":2}""", 104)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1024,"height":1536,"quality":"high","quantity":2}""", 416)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":2560,"height":1440,"quality":"low","quantity":2}""", 26)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":2560,"height":1440,"quality":"medium","quantity":2}""", 156)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":2560,"height":1440,"quality":"high","quantity":2}""", 598)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":3840,"height":2160,"quality":"low","quantity":2}""", 52)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":3840,"height":2160,"quality":"medium","quantity":2}""", 286)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":3840,"height":2160,"quality":"high","quantity":2}""", 1066)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":768,"height":1024,"quality":"high"}""", 195)]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1536,"height":1024,"quality":"medium"}""", 52)]
    [InlineData("imageGen/openai/gpt-image-2/editImage", """{"width":1024,"height":1024,"quality":"high"}""", 208)]
    [InlineData("imageGen/openai/dall-e-2/createImage", """{"quantity":2}""", 600)]
    [InlineData("imageGen/openai/dall-e-2/editImage", """{}""", 300)]
    [InlineData("imageGen/openai/dall-e-3/createImage", """{}""", 300)]
    [InlineData("imageGen/flux1-kontext/pro", """{"quantity":2}""", 90)]
    [InlineData("imageGen/flux1-kontext/max", """{"quantity":2}""", 180)]
    [InlineData("imageGen/flux1-kontext/dev", """{"quantity":2}""", 70)]
    [InlineData("imageGen/flux2/dev/createImage", """{"width":1024,"height":1024}""", 40)]
    [InlineData("imageGen/flux2/dev/createImage", """{"width":1000,"height":1000,"quantity":3}""", 60)]
    [InlineData("imageGen/flux2/dev/createImage", """{"width":1024,"height":1024,"loras":[{"air":"urn:air:flux2:lora:civitai:1@2"}]}""", 80)]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"4b","width":832,"height":1248,"steps":4,"cfgScale":1}""", 2)]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"4b","width":832,"height":1248,"steps":8,"cfgScale":1}""", 3)]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"4b","width":832,"height":1248,"steps":20,"cfgScale":1}""", 6)]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"4b","width":832,"height":1248,"steps":20,"cfgScale":5}""", 12)]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"4b","steps":20,"cfgScale":5}""", 12)]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"9b","steps":24}""", 24)]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"9b-base","steps":5,"cfgScale":1,"quantity":3}""", 8)]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"4b-base","steps":5,"cfgScale":1}""", 2)]
    [InlineData("imageGen/flux2/klein/editImage", """{}""", 24)]
    [InlineData("imageGen/flux2/klein/editImage", """{"steps":20,"cfgScale":1,"images":["https://a.example.com/1.png","https://a.example.com/2.png"]}""", 18)]
    [InlineData("imageGen/sdcpp/flux2Klein/createImage", """{"modelVersion":"4b","width":832,"height":1248,"steps":4,"cfgScale":1}""", 2)]
    [InlineData("imageGen/sdcpp/flux2Klein/createImage", """{"modelVersion":"4b","width":832,"height":1248,"steps":8,"cfgScale":1}""", 3)]
    [InlineData("imageGen/sdcpp/flux2Klein/createImage", """{"modelVersion":"4b","width":832,"height":1248,"steps":20,"cfgScale":1}""", 6)]
    [InlineData("imageGen/sdcpp/flux2Klein/createImage", """{"modelVersion":"4b","width":832,"height":1248,"steps":20,"cfgScale":5}""", 12)]
    [InlineData("imageGen/sdcpp/flux2Klein/createImage", """{"modelVersion":"4b","steps":20,"cfgScale":5}""", 12)]
    [InlineData("imageGen/sdcpp/flux2Klein/createImage", """{"modelVersion":"9b","steps":24}""", 24)]
    [InlineData("imageGen/sdcpp/flux2Klein/createImage", """{"modelVersion":"9b-base","steps":5,"cfgScale":1,"quantity":3}""", 8)]
    [InlineData("imageGen/sdcpp/flux2Klein/createImage", """{"modelVersion":"4b-base","steps":5,"cfgScale":1}""", 2)]
    [InlineData("imageGen/sdcpp/flux2Klein/editImage", """{}""", 24)]
    [InlineData("imageGen/sdcpp/flux2Klein/editImage", """{"steps":20,"cfgScale":1,"images":["https://a.example.com/1.png","https://a.example.com/2.png"]}""", 18)]
    [InlineData("imageGen/google/imagen4", """{"numImages":3}""", 120)]
    [InlineData("imageGen/google/nano-banana-2-lite", """{"numImages":2}""", 88)]
    [InlineData("imageGen/google/nano-banana-pro", """{"resolution":"1K","numImages":2}""", 320)]
    [InlineData("imageGen/google/nano-banana-pro", """{"resolution":"1K","images":["https://a.example.com/1.png"]}""", 180)]
    [InlineData("imageGen/google/nano-banana-pro", """{"resolution":"2K","numImages":2}""", 460)]
    [InlineData("imageGen/google/nano-banana-pro", """{"resolution":"2K","images":["https://a.example.com/1.png"]}""", 250)]
    [InlineData("imageGen/google/nano-banana-pro", """{"resolution":"4K","numImages":2}""", 640)]
    [InlineData("imageGen/google/nano-banana-pro", """{"resolution":"4K","images":["https://a.example.com/1.png"]}""", 340)]
    [InlineData("imageGen/google/nano-banana-2", """{"resolution":"1K"}""", 104)]
    [InlineData("imageGen/google/nano-banana-2", """{"resolution":"2K"}""", 156)]
    [InlineData("imageGen/google/nano-banana-2", """{"resolution":"4K"}""", 208)]
    [InlineData("imageGen/google/nano-banana-2", """{"enableWebSearch":true}""", 124)]
    [InlineData("imageGen/google/nano-banana-2", """{"enableWebSearch":true,"enableGoogleSearch":true,"numImages":2}""", 288)]
    [InlineData("imageGen/wan/v2.2/fal", """{"quantity":2}""", 300)]
    [InlineData("imageGen/wan/v2.2/fal", """{"loras":[{"air":"urn:air:wan:lora:civitai:1@2"}]}""", 300)]
    [InlineData("imageGen/wan/v2.2-5b/fal", """{"quantity":2}""", 200)]
    [InlineData("imageGen/wan/v2.5/fal/text-to-image", """{}""", 33)]
    [InlineData("imageGen/wan/v2.5/fal/text-to-image", """{"quantity":2}""", 65)]
    [InlineData("imageGen/wan/v2.5/fal/image-to-image", """{}""", 33)]
    [InlineData("imageGen/wan/v2.7/fal/createImage", """{}""", 39)]
    [InlineData("imageGen/wan/v2.7/fal/createImage", """{"usePro":true}""", 98)]
    [InlineData("imageGen/wan/v2.7/fal/editImage", """{"usePro":true,"quantity":2}""", 195)]
    [InlineData("imageGen/gemini/2.5-flash/createImage", """{"quantity":2}""", 120)]
    [InlineData("imageGen/gemini/2.5-flash/editImage", """{}""", 60)]
    [InlineData("imageGen/sdcpp/qwen/20b/createImage", """{"width":1024,"height":1024}""", 18)]
    [InlineData("imageGen/sdcpp/qwen/20b/createImage", """{"width":1328,"height":1328}""", 30)]
    [InlineData("imageGen/sdcpp/qwen/20b/createImage", """{"width":1328,"height":1328,"steps":30,"quantity":2}""", 90)]
    [InlineData("imageGen/sdcpp/qwen/20b/editImage", """{}""", 40)]
    [InlineData("imageGen/sdcpp/qwen/20b/editImage", """{"images":["https://a.example.com/1.png","https://a.example.com/2.png","https://a.example.com/3.png"]}""", 48)]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", """{"quantity":4}""", 32)]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", """{"width":1536,"height":1024,"steps":12}""", 16)]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", """{"steps":10}""", 9)]
    [InlineData("imageGen/sdcpp/zImage/base/createImage", """{"steps":30}""", 30)]
    [InlineData("imageGen/sdcpp/anima/createImage", """{"steps":30}""", 10)]
    [InlineData("imageGen/sdcpp/anima/createImage", """{"steps":40}""", 13)]
    [InlineData("imageGen/sdcpp/anima/createImage", """{"steps":30,"quantity":5}""", 48)]
    [InlineData("imageGen/sdcpp/sd1/createImage", """{"width":512,"height":512,"steps":20,"quantity":3}""", 12)]
    [InlineData("imageGen/sdcpp/sdxl/createImage", """{"width":1024,"height":1024,"steps":20}""", 8)]
    [InlineData("imageGen/sdcpp/sdxl/createImage", """{"width":1024,"height":1024,"steps":21}""", 9)]
    [InlineData("imageGen/sdcpp/flux1/createImage", """{"steps":28,"cfgScale":3.5}""", 28)]
    [InlineData("imageGen/sdcpp/flux1/createImage", """{"quantity":4}""", 112)]
    [InlineData("imageGen/sdcpp/flux1/createImage", """{"steps":5,"cfgScale":1}""", 3)]
    [InlineData("imageGen/sdcpp/flux1/editImage", """{}""", 56)]
    [InlineData("imageGen/comfy/sd1/createImage", """{"width":512,"height":512,"steps":30}""", 4)]
    [InlineData("imageGen/comfy/sdxl/createImage", """{"width":1024,"height":1024,"steps":30}""", 8)]
    [InlineData("imageGen/comfy/flux1/createImage", """{"width":1024,"height":1024,"steps":20,"quantity":2}""", 16)]
    [InlineData("imageGen/comfy/ernie/ernie/createImage", """{"width":1024,"height":1024,"steps":20}""", 20)]
    [InlineData("imageGen/comfy/ernie/turbo/createImage", """{"width":1024,"height":1024,"steps":8}""", 8)]
    [InlineData("imageGen/seedream", """{"version":"v3","quantity":2}""", 80)]
    [InlineData("imageGen/seedream", """{"version":"v4","quantity":2}""", 80)]
    [InlineData("imageGen/seedream", """{"version":"v4.5","quantity":2}""", 120)]
    [InlineData("imageGen/seedream", """{"version":"v5.0-lite","quantity":2}""", 104)]
    [InlineData("imageGen/grok/v1.0/createImage", """{"quantity":2}""", 52)]
    [InlineData("imageGen/grok/v1.0/editImage", """{}""", 29)]
    [InlineData("imageGen/fal/krea2/createImage", """{"size":"medium"}""", 39)]
    [InlineData("imageGen/fal/krea2/createImage", """{"size":"large","quantity":2}""", 156)]
    [InlineData("imageGen/fal/krea2/createImage", """{"size":"medium","imageStyleReferences":[{"imageUrl":"https://a.example.com/1.png"},{"imageUrl":"https://a.example.com/2.png"}]}""", 46)]
    [InlineData("imageGen/fal/krea2/createImage", """{"size":"large","imageStyleReferences":[{"imageUrl":"https://a.example.com/1.png"},{"imageUrl":"https://a.example.com/2.png"}],"quantity":2}""", 169)]
    [InlineData("imageGen/fal/maiImage/createImage", """{"quantity":2}""", 130)]
    [InlineData("imageGen/qwen/createImage", """{"model":"2.0"}""", 46)]
    [InlineData("imageGen/qwen/createImage", """{"model":"plus"}""", 39)]
    [InlineData("imageGen/qwen/createImage", """{"model":"3.0-pro"}""", 98)]
    [InlineData("imageGen/qwen/createImage", """{"model":"2.0-pro"}""", 98)]
    [InlineData("imageGen/qwen/createImage", """{"model":"max"}""", 98)]
    [InlineData("imageGen/qwen/editImage", """{"model":"2.0","quantity":2}""", 91)]
    [InlineData("imageGen/qwen/editImage", """{"model":"edit-plus","quantity":2}""", 78)]
    [InlineData("imageGen/qwen/editImage", """{"model":"edit","quantity":2}""", 117)]
    [InlineData("imageGen/qwen/editImage", """{"model":"edit-max","quantity":2}""", 195)]
    public void EstimateCost_documented_rate_gives_whole_buzz(string id, string members, int buzz) => Assert.Equal(buzz, Price(id, members).Total);

    // The guides of Wan, Kling, Veo 3 and LTX-2: their examples, and their rates multiplied out by hand.
    [Theory]
    [InlineData("videoGen/wan/v2.7/fal/text-to-video", """{"duration":5}""", 650)]
    [InlineData("videoGen/wan/v2.7/fal/image-to-video", """{"duration":10,"resolution":"720p"}""", 1300)]
    [InlineData("videoGen/wan/v2.6/fal/text-to-video", """{"resolution":"720p","duration":5}""", 650)]
    [InlineData("videoGen/wan/v2.6/fal/image-to-video", """{"resolution":"1080p","duration":5}""", 975)]
    [InlineData("videoGen/wan/v2.6/fal/reference-to-video", """{}""", 975)]
    [InlineData("videoGen/wan/v2.5/fal/text-to-video", """{"resolution":"720p","duration":5}""", 1000)]
    [InlineData("videoGen/wan/v2.5/fal/image-to-video", """{"resolution":"720p","duration":10}""", 2000)]
    [InlineData("videoGen/wan/v2.5/fal/text-to-video", """{"resolution":"480p","duration":5}""", 500)]
    [InlineData("videoGen/kling", """{"model":"v1.6"}""", 600)]
    [InlineData("videoGen/kling", """{"model":"v1","duration":"10"}""", 1200)]
    [InlineData("videoGen/kling", """{"model":"v1.5","mode":"professional"}""", 1050)]
    [InlineData("videoGen/kling", """{"model":"v1.6","mode":"professional","duration":"10"}""", 2100)]
    [InlineData("videoGen/kling", """{"model":"v2","mode":"professional","duration":"10"}""", 2400)]
    [InlineData("videoGen/kling", """{"model":"v2.5-turbo","duration":"5"}""", 600)]
    [InlineData("videoGen/kling-v3", """{}""", 1095)]
    [InlineData("videoGen/kling-v3", """{"generateAudio":true,"duration":5}""", 1460)]
    [InlineData("videoGen/kling-v3", """{"operation":"image-to-video","mode":"professional","duration":5}""", 1460)]
    [InlineData("videoGen/kling-v3", """{"operation":"reference-to-video","mode":"professional","generateAudio":true}""", 1820)]
    [InlineData("videoGen/kling-v3", """{"operation":"video-to-video-edit","generateAudio":true}""", 1640)]
    [InlineData("videoGen/kling-v3", """{"operation":"video-to-video-reference","mode":"professional"}""", 2185)]
    [InlineData("videoGen/ltx2.3/createVideo", """{"width":1280,"height":720,"duration":5,"fps":24,"steps":20}""", 133)]
    [InlineData("videoGen/ltx2.3/createVideo", """{"steps":40}""", 266)]
    [InlineData("videoGen/ltx2.3/audioToVideo", """{"duration":10}""", 266)]
    [InlineData("videoGen/ltx2.3/createVideo", """{"width":1920,"height":1080,"quantity":2}""", 598)]
    [InlineData("videoGen/ltx2/firstLastFrameToVideo", """{"width":1920,"height":1080}""", 299)]
    [InlineData("videoGen/ltx2/extendVideo", """{"numFrames":120}""", 133)]
    [InlineData("videoGen/ltx2.3/extendVideo", """{"numFrames":240,"quantity":2}""", 531)]
    public void EstimateCost_documented_rate_of_a_video_is_complete(string id, string members, int buzz)
    {
        CostEstimate estimate = Price(id, members);

        Assert.Equal(buzz, estimate.Total);
        Assert.True(estimate.IsComplete);
    }

    // The examples of the guides of Vidu, Seedance, Grok, Happy-Horse, MiniMax H3 and FLUX-3.
    [Theory]
    [InlineData("videoGen/vidu", """{}""", 600)]
    [InlineData("videoGen/vidu", """{"duration":8,"model":"q1","style":"anime"}""", 600)]
    [InlineData("videoGen/vidu-q3", """{"resolution":"360p"}""", 455)]
    [InlineData("videoGen/vidu-q3", """{"resolution":"540p","duration":5}""", 455)]
    [InlineData("videoGen/vidu-q3", """{}""", 1000)]
    [InlineData("videoGen/vidu-q3", """{"resolution":"1080p"}""", 1000)]
    [InlineData("videoGen/vidu-q3", """{"resolution":"540p","turbo":true}""", 230)]
    [InlineData("videoGen/vidu-q3", """{"resolution":"360p","turbo":true}""", 230)]
    [InlineData("videoGen/vidu-q3", """{"turbo":true}""", 500)]
    [InlineData("videoGen/vidu-q3", """{"resolution":"1080p","turbo":true}""", 500)]
    [InlineData("videoGen/seedance", """{"resolution":"720p","duration":5}""", 1000)]
    [InlineData("videoGen/seedance", """{"resolution":"720p","duration":null}""", 1000)]
    [InlineData("videoGen/seedance", """{"model":"v2","resolution":"480p","duration":4}""", 360)]
    [InlineData("videoGen/seedance", """{"model":"v2","resolution":"1080p","duration":10}""", 4900)]
    [InlineData("videoGen/seedance", """{"model":"v2-fast","resolution":"480p","duration":4}""", 220)]
    [InlineData("videoGen/seedance", """{"model":"v2-fast","resolution":"720p","duration":5}""", 600)]
    [InlineData("videoGen/seedance", """{"model":"v2-mini","resolution":"720p","duration":5}""", 490)]
    [InlineData("videoGen/seedance", """{"model":"v2-mini","resolution":"480p","duration":10}""", 440)]
    [InlineData("videoGen/seedance", """{"model":"v2-mini","resolution":"1080p","duration":4}""", 892)]
    [InlineData("videoGen/seedance", """{"model":"v2-mini","resolution":"480p","duration":10,"referenceVideos":["https://a.example.com/1.mp4"]}""", 260)]
    [InlineData("videoGen/seedance", """{"model":"v2-mini","resolution":"720p","duration":10,"referenceVideos":["https://a.example.com/1.mp4"]}""", 590)]
    [InlineData("videoGen/seedance", """{"model":"v2-mini","resolution":"1080p","duration":10,"referenceVideos":["https://a.example.com/1.mp4"]}""", 1340)]
    [InlineData("videoGen/seedance", """{"model":"v2","resolution":"720p","duration":5,"referenceVideos":["https://a.example.com/1.mp4"]}""", 1000)]
    [InlineData("videoGen/seedance", """{"model":"v2.5","resolution":"720p","duration":5}""", 1500)]
    [InlineData("videoGen/seedance", """{"model":"v2.5","resolution":"480p","duration":30}""", 4020)]
    [InlineData("videoGen/grok/v1.0/text-to-video", """{"resolution":"480p"}""", 390)]
    [InlineData("videoGen/grok/v1.0/text-to-video", """{}""", 546)]
    [InlineData("videoGen/grok/v1.0/image-to-video", """{"resolution":"480p","duration":6}""", 390)]
    [InlineData("videoGen/grok/v1.0/image-to-video", """{"resolution":"720p","duration":6}""", 546)]
    [InlineData("videoGen/grok/v1.0/edit-video", """{"resolution":"480p","analyzedDuration":6}""", 468)]
    [InlineData("videoGen/grok/v1.0/edit-video", """{"resolution":"720p","analyzedDuration":6,"duration":15}""", 624)]
    [InlineData("videoGen/grok/v1.0/edit-video", """{"resolution":"720p","analyzedDuration":20}""", 832)]
    [InlineData("videoGen/happyHorse/v1.1/textToVideo", """{"resolution":"720p"}""", 910)]
    [InlineData("videoGen/happyHorse/v1.1/imageToVideo", """{"duration":5}""", 1170)]
    [InlineData("videoGen/happyHorse/v1.1/referenceToVideo", """{"resolution":"1080p","duration":10}""", 2340)]
    [InlineData("videoGen/happyHorse/v1.0/textToVideo", """{"resolution":"720p","duration":5}""", 910)]
    [InlineData("videoGen/happyHorse/v1.0/imageToVideo", """{}""", 1820)]
    [InlineData("videoGen/happyHorse/v1.0/referenceToVideo", """{"resolution":"1080p"}""", 1820)]
    [InlineData("videoGen/minimax-h3", """{"duration":5}""", 850)]
    [InlineData("videoGen/minimax-h3", """{"duration":null}""", 850)]
    [InlineData("videoGen/minimax-h3", """{"duration":10}""", 1700)]
    [InlineData("videoGen/minimax-h3", """{"duration":15,"referenceAudios":["https://a.example.com/1.mp3"]}""", 2550)]
    [InlineData("videoGen/minimax-h3", """{"duration":10,"referenceImages":["https://a.example.com/1.png","https://a.example.com/2.png","https://a.example.com/3.png","https://a.example.com/4.png","https://a.example.com/5.png","https://a.example.com/6.png","https://a.example.com/7.png","https://a.example.com/8.png"]}""", 1856)]
    [InlineData("videoGen/minimax-h3", """{"duration":10,"referenceVideos":["https://a.example.com/1.mp4"],"referenceVideoSeconds":4}""", 2380)]
    [InlineData("videoGen/flux/v3.0/textToVideo", """{}""", 1105)]
    [InlineData("videoGen/flux/v3.0/imageToVideo", """{"resolution":"1080p"}""", 1885)]
    [InlineData("videoGen/flux/v3.0/firstLastFrameToVideo", """{"draft":true,"resolution":"1080p"}""", 390)]
    [InlineData("videoGen/flux/v3.0/keyframesToVideo", """{"duration":10}""", 2210)]
    [InlineData("videoGen/flux/v3.0/extendVideo", """{}""", 2665)]
    [InlineData("videoGen/flux/v3.0/extendVideo", """{"resolution":"1080p"}""", 3445)]
    [InlineData("videoGen/flux/v3.0/extendVideo", """{"draft":true}""", 780)]
    [InlineData("videoGen/flux/v3.0/draftEnhance", """{"duration":5}""", 1885)]
    public void EstimateCost_rate_for_each_second_is_complete(string id, string members, int buzz)
    {
        CostEstimate estimate = Price(id, members);

        Assert.Equal(buzz, estimate.Total);
        Assert.True(estimate.IsComplete);
        Assert.StartsWith("guide: ", Assert.Single(estimate.Lines).Source, StringComparison.Ordinal);
    }

    // An edit is as long as its source; its examples are for the 5 seconds that a preview counts.
    [Theory]
    [InlineData("""{"resolution":"720p"}""", 1820)]
    [InlineData("""{"duration":5}""", 3640)]
    public void EstimateCost_edit_of_happy_horse_counts_duration_and_is_uncertain(string members, int buzz)
    {
        CostEstimate estimate = Price("videoGen/happyHorse/v1.0/videoEdit", members);

        Assert.Equal(buzz, estimate.Total);
        Assert.False(estimate.IsComplete);
        Assert.Contains("as long as sourceVideo", Assert.Single(estimate.Lines).Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void EstimateCost_reference_videos_of_unknown_length_are_not_counted_and_said()
    {
        CostEstimate estimate = Price("videoGen/minimax-h3", """{"duration":10,"referenceVideos":["https://a.example.com/1.mp4"]}""");

        Assert.Equal(1700, estimate.Total);
        Assert.False(estimate.IsComplete);
        Assert.Equal("1700 Buzz or more", estimate.ToString());
        Assert.EndsWith(
            "plus 170 Buzz times referenceVideoSeconds with referenceVideos; what referenceVideos adds is not known and not counted",
            Assert.Single(estimate.Lines).Explanation,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("polyGen/fal/meshy/v6/textTo3D", """{}""", 1040)]
    [InlineData("polyGen/fal/meshy/v6/imageTo3D", """{"enablePbr":true}""", 1040)]
    [InlineData("polyGen/fal/tripo", """{}""", 390)]
    [InlineData("polyGen/fal/tripo", """{"texture":"standard","pbr":true}""", 390)]
    [InlineData("polyGen/fal/tripo", """{"texture":"no"}""", 260)]
    [InlineData("polyGen/fal/tripo", """{"texture":"no","pbr":true}""", 390)]
    [InlineData("polyGen/fal/tripo", """{"texture":"HD"}""", 520)]
    [InlineData("polyGen/fal/tripo", """{"texture":"HD","quad":true}""", 585)]
    [InlineData("polyGen/comfy/hunyuan3D/imageTo3D", """{}""", 160)]
    [InlineData("polyGen/comfy/hunyuan3D/imageTo3D", """{"shouldTexture":false}""", 60)]
    [InlineData("polyGen/comfy/hunyuan3D/imageTo3D", """{"octreeResolution":512}""", 220)]
    [InlineData("polyGen/comfy/hunyuan3D/imageTo3D", """{"modelVersion":"v2.1"}""", 160)]
    [InlineData("polyGen/comfy/hunyuan3D/shapeGen", """{}""", 60)]
    [InlineData("polyGen/comfy/hunyuan3D/shapeGen", """{"steps":10}""", 120)]
    [InlineData("polyGen/comfy/hunyuan3D/shapeGen", """{"modelVersion":"v2-mini","steps":5}""", 60)]
    [InlineData("polyGen/comfy/hunyuan3D/shapeGen", """{"modelVersion":"v2.1","steps":45}""", 90)]
    [InlineData("polyGen/comfy/hunyuan3D/shapeGen", """{"modelVersion":"v2.1","octreeResolution":128}""", 30)]
    [InlineData("polyGen/comfy/hunyuan3D/texGen", """{"steps":10,"octreeResolution":512}""", 100)]
    [InlineData("aceStepAudio", """{"duration":10}""", 2)]
    [InlineData("aceStepAudio", """{"duration":30}""", 4)]
    [InlineData("aceStepAudio", """{}""", 7)]
    [InlineData("aceStepAudio", """{"duration":180}""", 19)]
    [InlineData("promptEnhancement", """{}""", 1)]
    [InlineData("convertImage", """{}""", 1)]
    [InlineData("composeMedia", """{"output":{"type":"audio"}}""", 0)]
    public void EstimateCost_rate_of_models_and_sounds_is_complete(string id, string members, int buzz)
    {
        CostEstimate estimate = Price(id, members);

        Assert.Equal(buzz, estimate.Total);
        Assert.True(estimate.IsComplete);
    }

    [Theory]
    [InlineData(60, false, 1)]
    [InlineData(500, false, 5)]
    [InlineData(2000, false, 20)]
    [InlineData(500, true, 13)]
    [InlineData(2000, true, 52)]
    public void EstimateCost_speech_is_priced_by_its_characters(int characters, bool hasSpeaker, int buzz)
    {
        CostEstimate estimate = Speech(new string('x', characters), hasSpeaker);

        Assert.Equal(buzz, estimate.Total);
        Assert.True(estimate.IsComplete);
    }

    // Pages state 2.6 and 2.5 as they are; a workflow costs whole Buzz.
    [Fact]
    public void EstimateCost_figure_that_a_page_does_not_round_stands_beside_the_whole_one()
    {
        CostEstimate speech = Speech(new string('x', 60), hasSpeaker: true);
        CostEstimate music = Price("aceStepAudio", """{"duration":15}""");

        Assert.Equal([3, 3], [speech.Total, music.Total]);
        Assert.EndsWith("; 2.6, rounded up to whole Buzz", Assert.Single(speech.Lines).Explanation, StringComparison.Ordinal);
        Assert.EndsWith("; 2.5, rounded up to whole Buzz", Assert.Single(music.Lines).Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("transcription", "{}", "1 Buzz for each started 30 seconds of sound, at least 1")]
    [InlineData("imageUpscaler", """{"numberOfRepeats":2}""", "1 Buzz for each started megapixel of the image, doubled for each of numberOfRepeats")]
    [InlineData("imageBackgroundRemoval", "{}", "about 10 Buzz for 8 seconds of work")]
    [InlineData("videoInterpolation", "{}", "2.188 Buzz and 0.29297 more for each million pixels")]
    [InlineData("videoUpscaler", "{}", "Buzz by the number of frames")]
    [InlineData("chatCompletion", "{}", "1300 Buzz for each USD")]
    [InlineData("composeMedia", "{}", "audio: 0 Buzz; video: a small charge")]
    [InlineData("composeMedia", """{"output":{"type":"video"}}""", "audio: 0 Buzz; video: a small charge")]
    [InlineData("textToSpeech/custom", """{"text":{"$ref":"$arguments","path":"text"}}""", "1 Buzz; with speaker 2.6 Buzz for each started 100 characters of text")]
    [InlineData("videoGen/grok/v1.0/edit-video", """{"duration":6}""", "480p 78, 720p 104 Buzz by resolution, times analyzedDuration, up to 8")]
    [InlineData("videoGen/seedance", """{"model":"v2-fast","resolution":"1080p","duration":5}""", "v2-fast: 480p 55, 720p 120 Buzz by resolution")]
    public void EstimateCost_rate_by_what_is_not_known_here_is_said_and_not_guessed(string id, string members, string rate)
    {
        CostEstimate estimate = Price(id, members);
        CostLine line = Assert.Single(estimate.Lines);

        Assert.Null(line.Amount);
        Assert.Equal(0, estimate.Total);
        Assert.False(estimate.IsComplete);
        Assert.StartsWith("Not enough is known about this request (", line.Explanation, StringComparison.Ordinal);
        Assert.Contains(rate, line.Explanation, StringComparison.Ordinal);
        Assert.Contains(rate, Leaf.Row(id).Price.Description, StringComparison.Ordinal);
        Assert.StartsWith("guide", line.Source, StringComparison.Ordinal);
        Assert.True(Leaf.Row(id).Price.IsKnown);
    }

    // Pages name no price of these, or only a range.
    [Theory]
    [InlineData("videoGen/grok/v1.5/textToVideo")]
    [InlineData("videoGen/hunyuan")]
    [InlineData("videoGen/sora/text-to-video")]
    [InlineData("videoGen/minimax")]
    [InlineData("videoGen/minimax-h3-comfy/imageToVideo")]
    [InlineData("polyGen/fal/meshy/v7/imageTo3D")]
    [InlineData("textToSpeech/vllm-omni/omnivoice")]
    public void Price_that_no_page_names_is_unknown(string id) => Assert.False(Leaf.Row(id).Price.IsKnown);

    // Rates that the guides call rough, and Veo's formula, from which its own examples without sound differ by up to 7 Buzz.
    [Theory]
    [InlineData("videoGen/wan/v2.2/fal/text-to-video", """{"resolution":"720p","duration":5}""", 520)]
    [InlineData("videoGen/wan/v2.2/fal/text-to-video", """{"resolution":"480p","duration":5}""", 260)]
    [InlineData("videoGen/wan/v2.2/fal/image-to-video", """{"resolution":"720p","duration":5,"loras":[{"air":"urn:air:wanvideo:lora:civitai:1@2","strength":1}]}""", 475)]
    [InlineData("videoGen/wan/v2.2/fal/text-to-video", """{"resolution":"720p","duration":5,"useTurbo":true}""", 130)]
    [InlineData("videoGen/wan/v2.2/fal/text-to-video", """{"resolution":"480p","duration":9,"useTurbo":true}""", 65)]
    [InlineData("videoGen/wan/v2.2-5b/fal/text-to-video", """{}""", 143)]
    [InlineData("videoGen/wan/v2.2-5b/fal/text-to-video", """{"useDistill":true}""", 76)]
    [InlineData("videoGen/wan/v2.2-5b/fal/text-to-video", """{"useFastWan":true,"resolution":"720p"}""", 33)]
    [InlineData("videoGen/wan/v2.2-5b/fal/image-to-video", """{"useDistill":true}""", 143)]
    [InlineData("videoGen/veo3", """{"generateAudio":true}""", 3333)]
    [InlineData("videoGen/veo3", """{"generateAudio":true,"mode":"fast","duration":8}""", 2000)]
    [InlineData("videoGen/veo3", """{"generateAudio":true,"mode":"lite","duration":8}""", 1000)]
    [InlineData("videoGen/veo3", """{"generateAudio":true,"duration":4,"mode":"standard"}""", 1667)]
    [InlineData("videoGen/veo3", """{"generateAudio":true,"duration":6}""", 2500)]
    [InlineData("videoGen/veo3", """{"generateAudio":false,"duration":4}""", 1117)]
    [InlineData("videoGen/veo3", """{"generateAudio":false,"duration":8,"mode":"fast"}""", 1340)]
    public void EstimateCost_rough_rate_of_a_video_is_uncertain(string id, string members, int buzz)
    {
        CostLine line = Assert.Single(Price(id, members).Lines);

        Assert.Equal(buzz, line.Amount);
        Assert.True(line.IsUncertain);
    }

    [Theory]
    [InlineData("imageGen/sdcpp/anima/createImage", """{"steps":30}""", "9.6, rounded up to whole Buzz")]
    [InlineData("imageGen/flux2/klein/createImage", """{"modelVersion":"4b","steps":8,"cfgScale":1}""", "2.4, rounded up to whole Buzz")]
    [InlineData("imageGen/wan/v2.5/fal/text-to-image", "{}", "32.5, rounded up to whole Buzz")]
    public void EstimateCost_rounded_line_says_so(string id, string members, string words) =>
        Assert.Contains(words, Assert.Single(Price(id, members).Lines).Explanation, StringComparison.Ordinal);

    [Theory]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", "{}")]
    [InlineData("imageGen/wan/v2.5/fal/text-to-image", """{"quantity":2}""")]
    public void EstimateCost_line_that_is_whole_says_nothing_of_rounding(string id, string members) =>
        Assert.DoesNotContain("rounded", Assert.Single(Price(id, members).Lines).Explanation, StringComparison.Ordinal);

    [Theory]
    [InlineData("imageGen/openai/gpt-image-1.5/createImage", """{"quality":"auto"}""")]
    [InlineData("imageGen/seedream", """{"version":"v5.0-pro"}""")]
    [InlineData("imageGen/openai/gpt-image-2/createImage", """{"width":1024,"height":1024,"quality":"auto"}""")]
    [InlineData("imageGen/flux2/pro/createImage", "{}")]
    [InlineData("imageGen/comfy/chroma/createImage", """{"width":1024,"height":1024,"steps":20,"quantity":1}""")]
    [InlineData("videoGen/kling", """{"mode":"standard","duration":"5"}""")]
    [InlineData("videoGen/wan/v2.2-5b/fal/text-to-video", """{"useFastWan":true,"resolution":"480p"}""")]
    [InlineData("videoGen/wan/v2.7/fal/edit-video", """{"duration":5}""")]
    [InlineData("videoGen/ltx2.3/editVideo", """{"duration":5}""")]
    [InlineData("videoGen/ltx2.5/createVideo", """{"duration":5}""")]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", """{"width":2147483647,"height":2147483647,"steps":2147483647,"quantity":2147483647}""")]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", """{"quantity":2147483647,"steps":2147483647}""")]
    public void EstimateCost_unknown_or_impossible_price_is_no_amount(string id, string members)
    {
        CostEstimate estimate = Price(id, members);

        Assert.Null(Assert.Single(estimate.Lines).Amount);
        Assert.Equal(0, estimate.Total);
        Assert.False(estimate.IsComplete);
    }

    // 65536 x 65536 pixels are 4,295 started megapixels at 20 Buzz, not the 0 that 32 bits make of it.
    [Fact]
    public void EstimateCost_size_beyond_32_bits_does_not_wrap() =>
        Assert.Equal(85_900, Price("imageGen/flux2/dev/createImage", """{"width":65536,"height":65536}""").Total);

    [Theory]
    [InlineData(0.25, 0.5, 6)] // 8 x 0.75
    [InlineData(0.1, 0.2, 3)] // 0.8 and 1.6, each in whole Buzz
    [InlineData(0.3, 0.3, 6)] // 2.4 and 2.4
    [InlineData(0.1, null, 1)] // 0.8
    [InlineData(null, 2.0, 16)]
    [InlineData(0.0, 0.0, 0)]
    [InlineData(-1.0, 0.0, 0)] // outside the range: validation refuses it
    [InlineData(1e300, 0.0, 0)]
    [InlineData(double.NaN, 0.0, 0)]
    public void EstimateCost_tips_are_a_share_of_the_price_in_whole_buzz(double? civitai, double? creators, int tips)
    {
        WorkflowTemplate template = WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond" }) with { Tips = new() { Civitai = civitai, Creators = creators } };

        Assert.Equal(tips, template.EstimateCost().Lines.Where(l => l.Name == "tips").Sum(l => l.Amount));
        Assert.Equal(8 + tips, template.EstimateCost().Total);
    }

    // Each step is rounded by itself: 9.6 and 2.4 are 10 and 3, not 12.
    [Fact]
    public void EstimateCost_each_step_is_rounded_by_itself()
    {
        WorkflowTemplate template = Leaf.Read(Leaf.Row("imageGen/sdcpp/anima/createImage"), Body("imageGen/sdcpp/anima/createImage", """{"steps":30}"""));
        WorkflowTemplate other = Leaf.Read(Leaf.Row("imageGen/flux2/klein/createImage"), Body("imageGen/flux2/klein/createImage", """{"modelVersion":"4b","steps":8,"cfgScale":1}"""));
        CostEstimate estimate = (template with { Steps = [.. template.Steps, .. other.Steps] }).EstimateCost();

        Assert.Equal([10, 3], estimate.Lines.Select(l => l.Amount));
        Assert.Equal(13, estimate.Total);
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("schnell")]
    public void EstimateCost_flux_1_is_by_step_with_storage_and_floor(string variant)
    {
        Assert.Equal(2000, Flux(variant).EstimateCost().Total);
        Assert.Equal(2000, Flux(variant, ("steps", 2000), ("epochs", 10)).EstimateCost().Total);
        Assert.Equal(1600, Flux(variant, ("steps", 1000), ("epochs", 10)).EstimateCost().Total);
        Assert.Equal(2200, Flux(variant, ("steps", 2000), ("epochs", 20)).EstimateCost().Total);
        Assert.Equal(2000, Flux(variant, ("epochs", 10)).EstimateCost().Total);
        Assert.All([Flux(variant), Flux(variant, ("steps", 1000)), Flux(variant, ("epochs", 10))], t => Assert.True(t.EstimateCost().IsComplete));
    }

    // By the schema epochs without steps is flat, and no source states the rate of these; what the guides state is the price by step.
    [Theory]
    [InlineData("training/ai-toolkit/flux2klein/4b", 500)]
    [InlineData("training/ai-toolkit/flux2klein/9b", 1000)]
    [InlineData("training/ai-toolkit/ltx2", 2750)]
    [InlineData("training/ai-toolkit/ltx23", 2750)]
    [InlineData("training/ai-toolkit/wan/2.1", 3000)]
    [InlineData("training/ai-toolkit/wan/2.2", 3000)]
    public void EstimateCost_epochs_alone_at_an_unknown_flat_rate_is_not_certain(string id, int buzz)
    {
        CostEstimate alone = Price(id, """{"epochs":10}""");
        CostLine line = Assert.Single(alone.Lines);

        Assert.Equal(buzz, alone.Total);
        Assert.False(alone.IsComplete);
        Assert.True(line.IsUncertain);
        Assert.Contains("flat per epoch, at a rate that no source states", line.Explanation, StringComparison.Ordinal);
        Assert.All(["""{"steps":2000}""", """{"steps":2000,"epochs":10}""", "{}"], members => Assert.True(Price(id, members).IsComplete));
    }

    [Theory]
    [InlineData("training/ai-toolkit/flux2klein/9b", """{"epochs":10}""", true)]
    [InlineData("training/ai-toolkit/wan/2.2", """{"epochs":10}""", true)]
    [InlineData("training/ai-toolkit/ltx23", """{"epochs":10,"steps":1500}""", false)]
    [InlineData("training/ai-toolkit/ltx2", """{"steps":1500}""", false)]
    [InlineData("training/ai-toolkit/flux1/dev", """{"epochs":10}""", false)]
    public void Validate_epochs_alone_at_an_unknown_flat_rate_is_ambiguous(string id, string members, bool isWarned)
    {
        InputDefinition row = Leaf.Row(id);

        ValidationIssue[] issues = [.. Leaf.Issues(row, Body(id, members)).Where(i => i.Code == ValidationCodes.Ambiguous)];

        Assert.Equal(isWarned ? [("epochs", ValidationSeverity.Warning)] : [], issues.Select(i => (i.Path, i.Severity)));
    }

    [Theory]
    [InlineData(2000, 10, 500)] // 2000 x 0.2 + 10 x 10
    [InlineData(4000, 10, 900)]
    [InlineData(2001, 4, 440)] // 400.2 + 40, rounded
    [InlineData(2003, 4, 441)] // 400.6 + 40, rounded
    [InlineData(100, 1, 400)] // 30, below the floor of 80 % of 500
    public void EstimateCost_sdxl_with_steps_is_by_step(int steps, int epochs, int buzz) =>
        Assert.Equal(buzz, Training("sdxl", ("steps", steps), ("epochs", epochs)).EstimateCost().Total);

    [Theory]
    [InlineData("sdxl", 250, "500")]
    [InlineData("sd1", 250, "500")]
    [InlineData("ernie", 500, "1000")]
    public void EstimateCost_neither_epochs_nor_steps_follows_the_guide_and_names_the_other_figure(string ecosystem, int buzz, string other)
    {
        WorkflowTemplate template = Training(ecosystem);
        CostEstimate estimate = template.EstimateCost();

        Assert.Equal(buzz, estimate.Total);
        Assert.False(estimate.IsComplete);
        CostLine line = Assert.Single(estimate.Lines);
        Assert.True(line.IsUncertain);
        Assert.Contains(other, line.Explanation, StringComparison.Ordinal);
        ValidationIssue issue = Assert.Single(template.Validate().Warnings, w => w.Code == ValidationCodes.Ambiguous);
        Assert.Equal("steps[0].input.epochs", issue.Path);
    }

    [Theory]
    [InlineData("epochs")]
    [InlineData("steps")]
    public void Validate_epochs_or_steps_set_is_not_ambiguous(string member) =>
        Assert.DoesNotContain(Training("sdxl", (member, 10)).Validate().Issues, i => i.Code == ValidationCodes.Ambiguous);

    [Fact]
    public void EstimateCost_samples_at_an_unknown_rate_make_the_estimate_incomplete()
    {
        CostEstimate estimate = WorkflowTemplate.For(new SdxlAiToolkitTrainingInput { TrainingData = Data, Epochs = 10, Samples = new() { Prompts = ["a", "b", ""] } }).EstimateCost();

        Assert.Equal(500, estimate.Total);
        Assert.False(estimate.IsComplete);
        CostLine line = Assert.Single(estimate.Lines, l => l.Name == "samples");
        Assert.Null(line.Amount);
        Assert.Contains("20", line.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void EstimateCost_samples_at_a_known_rate_are_a_line_of_their_own()
    {
        CostEstimate estimate = WorkflowTemplate.For(new ZImageTurboAiToolkitTrainingInput { TrainingData = Data, Epochs = 5, Samples = new() { Prompts = ["a", "b"] } }).EstimateCost();

        Assert.Equal(500 + (2 * 5 * 8), estimate.Total);
        Assert.True(estimate.IsComplete);
    }

    [Fact]
    public void EstimateCost_sample_prompts_all_empty_cost_nothing() =>
        Assert.True(WorkflowTemplate.For(new SdxlAiToolkitTrainingInput { TrainingData = Data, Epochs = 10, Samples = new() { Prompts = ["", ""] } }).EstimateCost().IsComplete);

    [Theory]
    [InlineData(1024, 1024, 9, 1, 8)]
    [InlineData(1024, 1024, 9, 4, 32)]
    [InlineData(1536, 1024, 12, 1, 16)]
    public void EstimateCost_z_image_turbo_scales_with_pixels_steps_and_quantity(int width, int height, int steps, int quantity, int buzz) =>
        Assert.Equal(buzz, WorkflowTemplate.For(new ZImageTurboCreateImageGenInput { Prompt = "a pond", Width = width, Height = height, Steps = steps, Quantity = quantity }).EstimateCost().Total);

    [Fact]
    public void EstimateCost_z_image_defaults_count_where_nothing_is_set()
    {
        Assert.Equal(8, new ZImageTurboCreateImageGenInput { Prompt = "a pond" }.EstimateCost().Total);
        Assert.Equal(20, new ZImageBaseCreateImageGenInput { Prompt = "a pond" }.EstimateCost().Total);
        Assert.Equal(30, new ZImageBaseCreateImageGenInput { Prompt = "a pond", Steps = 30 }.EstimateCost().Total);
    }

    [Fact]
    public void EstimateCost_several_steps_and_tips_add_up()
    {
        WorkflowTemplate template = new()
        {
            Steps = [new ImageGenStepTemplate { Input = new ZImageTurboCreateImageGenInput { Prompt = "a" } }, new ImageGenStepTemplate { Input = new ZImageBaseCreateImageGenInput { Prompt = "b" } }],
            Tips = new() { Civitai = 0.25, Creators = 0.5 },
        };
        CostEstimate estimate = template.EstimateCost();

        Assert.Equal(28 + 21, estimate.Total);
        Assert.Equal([0, 1], estimate.Lines.Where(l => l.Name == "images").Select(l => l.StepIndex));
    }

    [Fact]
    public void EstimateCost_unknown_step_makes_the_estimate_incomplete()
    {
        CostEstimate estimate = WorkflowTemplate.Parse("""{"steps":[{"$type":"somethingNew","input":{}}]}""").EstimateCost();

        Assert.False(estimate.IsComplete);
        Assert.Equal(0, estimate.Total);
    }

    [Fact]
    public void EstimateCost_any_leaf_is_complete_or_says_why_not() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        CostEstimate estimate = Leaf.Read(row, SampleBody.For(row)).EstimateCost();

        Assert.NotEmpty(estimate.Lines);
        Assert.All(estimate.Lines, line => Assert.NotEmpty(line.Explanation));
        Assert.All(estimate.Lines.Where(l => l.Amount is not null), line => Assert.False(string.IsNullOrEmpty(line.Source)));
        Assert.Equal(estimate.Lines.All(l => l.Amount is not null && !l.IsUncertain), estimate.IsComplete);
    });

    [Fact]
    public void Price_of_any_leaf_looks_at_members_that_the_row_has() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);

        Assert.All(row.Price.Members, name => Assert.NotNull(row.FindParameter(name)));
        Assert.Equal(row.Price.IsKnown, row.Price.Source.Length > 0);
    });

    // A rate in one row reads as the sentence that the catalogue shows.
    [Theory]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", "8 Buzz for 1048576 pixels and 9 steps, times quantity")]
    [InlineData("imageGen/fal/krea2/createImage", "medium 39, large 78 Buzz by size, plus 6.5 with imageStyleReferences, times quantity")]
    [InlineData("imageGen/google/nano-banana-pro", "1K 160, 2K 230, 4K 320 Buzz by resolution; with images 1K 180, 2K 250, 4K 340 Buzz by resolution, times numImages")]
    [InlineData("imageGen/sdcpp/flux1/editImage", "0.5 Buzz a step, times steps, once more for each of images, twice unless cfgScale is 1, times quantity")]
    [InlineData("videoGen/minimax-h3", "170 Buzz times duration plus 52 Buzz for each of referenceImages beyond 5, plus 170 Buzz times referenceVideoSeconds with referenceVideos")]
    [InlineData("polyGen/fal/tripo", "no: 260 Buzz; with pbr 390 Buzz; standard: 390 Buzz; HD: 520 Buzz, plus 65 with quad")]
    [InlineData("polyGen/comfy/hunyuan3D/shapeGen", "v2, v2-mini: 60 Buzz for 256 octreeResolution and 5 steps; v2.1: 60 Buzz for 256 octreeResolution and 30 steps")]
    [InlineData("aceStepAudio", "1 Buzz plus 0.1 Buzz times duration")]
    [InlineData("training/ai-toolkit/flux1/dev", "0.9 Buzz times steps plus 20 Buzz times epochs, at least 80 % of the default run")]
    [InlineData("training/ai-toolkit/sdxl", "50 Buzz times epochs; with steps set 0.2 Buzz times steps plus 10 Buzz times epochs, at least 80 % of the default run")]
    public void Price_of_a_leaf_reads_as_a_sentence(string id, string sentence) => Assert.Equal(sentence, Leaf.Row(id).Price.Description);

    [Fact]
    public void EstimateCost_amounts_have_one_unit()
    {
        Assert.Equal("Buzz", new ZImageTurboCreateImageGenInput { Prompt = "a pond" }.EstimateCost().Unit);
        Assert.Equal("8 Buzz", new ZImageTurboCreateImageGenInput { Prompt = "a pond" }.EstimateCost().ToString());
        Assert.Equal("Buzz", new WorkflowTemplate { Steps = [] }.EstimateCost().Unit);
    }

    private static CostEstimate Speech(string text, bool hasSpeaker) =>
        Price("textToSpeech/custom", new JsonObject { ["text"] = text, ["speaker"] = hasSpeaker ? "ryan" : null }.ToJsonString());

    private static CostEstimate Price(string id, string members)
    {
        StepInput input = Leaf.ReadInput(Leaf.Row(id), Body(id, members));
        Assert.DoesNotContain(input.Validate().Issues, i => i.Code == ValidationCodes.UnknownMember); // a misspelled member would be no factor
        return input.EstimateCost();
    }

    private static JsonObject Body(string id, string members)
    {
        JsonObject body = SampleBody.For(Leaf.Row(id));
        foreach ((string name, JsonNode? value) in JsonNode.Parse(members)!.AsObject())
            SampleBody.Set(body, name, value);
        return body;
    }

    private static WorkflowTemplate Training(string ecosystem, params (string Name, int Value)[] members) => Read($"training/ai-toolkit/{ecosystem}", members);

    private static WorkflowTemplate Flux(string variant, params (string Name, int Value)[] members) => Read($"training/ai-toolkit/flux1/{variant}", members);

    private static WorkflowTemplate Read(string id, (string Name, int Value)[] members)
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject body = SampleBody.For(row);
        foreach ((string name, int value) in members)
            body[name] = value;
        return Leaf.Read(row, body);
    }
}
