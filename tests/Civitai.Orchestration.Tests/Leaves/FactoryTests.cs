using System.Reflection;
using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Parameters;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>The factories that find an input by its discriminators.</summary>
public class FactoryTests
{
    private static readonly Dictionary<Type, (string Path, MethodInfo Method)> Factories =
        new[] { typeof(ImageGenInputs), typeof(VideoGenInputs), typeof(TrainingInputs), typeof(ImageResourceTrainingInputs), typeof(TextToSpeechInputs), typeof(ImageToSvgInputs), typeof(PolyGenInputs), typeof(PreprocessImageInputs), typeof(XGuardModerationInputs), typeof(ShieldstralModerationInputs), typeof(StepInputs) }.SelectMany(t => Of(t, t.Name)).ToDictionary(f => f.Method.ReturnType);

    [Fact]
    public void Every_input_has_one_factory_and_no_factory_makes_anything_else() =>
        Assert.Equal(InputCatalog.All.Select(d => d.InputType.Name).Order(StringComparer.Ordinal), Factories.Keys.Select(t => t.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", "ImageGenInputs.SdCpp.ZImage.Turbo")]
    [InlineData("imageGen/sdcpp/sdxl/createVariant", "ImageGenInputs.SdCpp.Sdxl.CreateVariant")]
    [InlineData("imageGen/sdcpp/qwen/20b/editImage", "ImageGenInputs.SdCpp.Qwen.Qwen20b.EditImage")]
    [InlineData("imageGen/flux2/dev/createImage", "ImageGenInputs.Flux2.Dev.CreateImage")]
    [InlineData("imageGen/openai/gpt-image-1.5/editImage", "ImageGenInputs.OpenAi.Gpt15.EditImage")]
    [InlineData("imageGen/google/nano-banana-pro", "ImageGenInputs.Google.NanoBananaPro")]
    [InlineData("imageGen/comfy/ernie/ernie/createImage", "ImageGenInputs.Comfy.Ernie.CreateImage")]
    [InlineData("imageGen/comfy/ernie/turbo/createImage", "ImageGenInputs.Comfy.Ernie.Turbo")]
    [InlineData("imageGen/wan/v2.5/fal/text-to-image", "ImageGenInputs.Wan.V25.Fal.TextToImage")]
    [InlineData("imageGen/seedream", "ImageGenInputs.Seedream")]
    [InlineData("videoGen/veo3", "VideoGenInputs.Veo3")]
    [InlineData("videoGen/wan/v2.2/comfy", "VideoGenInputs.Wan.V22.Comfy")]
    [InlineData("videoGen/wan/v2.6/fal/image-to-video", "VideoGenInputs.Wan.V26.Fal.ImageToVideo")]
    [InlineData("videoGen/ltx2.3/audioToVideo", "VideoGenInputs.Ltx23.AudioToVideo")]
    [InlineData("videoGen/grok/v1.5/textToVideo", "VideoGenInputs.Grok.V15.TextToVideo")]
    [InlineData("training/ai-toolkit/sdxl", "TrainingInputs.AiToolkit.Sdxl")]
    [InlineData("training/ai-toolkit/flux1/schnell", "TrainingInputs.AiToolkit.Flux1.Schnell")]
    [InlineData("training/ai-toolkit/wan/2.2", "TrainingInputs.AiToolkit.Wan.Wan22")]
    [InlineData("imageResourceTraining/flux-dev-fast", "ImageResourceTrainingInputs.FluxDevFast")]
    [InlineData("textToSpeech/vllm-omni/qwen3/voiceDesign", "TextToSpeechInputs.VllmOmni.Qwen3.VoiceDesign")]
    [InlineData("polyGen/comfy/hunyuan3D/texGen", "PolyGenInputs.Comfy.Hunyuan3D.TexGen")]
    [InlineData("polyGen/fal/meshy/v7/imageTo3D", "PolyGenInputs.Fal.Meshy.V7.ImageTo3D")]
    [InlineData("polyGen/fal/tripo", "PolyGenInputs.Fal.Tripo")]
    [InlineData("imageUpscaler", "StepInputs.ImageUpscaler")]
    [InlineData("preprocessImage/depth-anything-v2", "PreprocessImageInputs.DepthAnythingV2")]
    [InlineData("preprocessImage/openpose", "PreprocessImageInputs.OpenPose")]
    [InlineData("model3DPreview", "StepInputs.Model3DPreview")]
    [InlineData("qwenImageBench", "StepInputs.QwenImageBench")]
    public void Factory_stands_where_the_discriminators_lead(string id, string path) => Assert.Equal(path, Factories[Leaf.Row(id).InputType].Path);

    [Fact]
    public void Factory_makes_the_least_that_the_input_accepts() => Leaf.ForEach(id =>
    {
        InputDefinition row = Leaf.Row(id);
        JsonObject body = SampleBody.Required(row);
        StepInput sample = Leaf.ReadInput(row, body);
        MethodInfo factory = Factories[row.InputType].Method;
        object?[] arguments = [.. factory.GetParameters().Select(p => ValueOf(sample, p.Name!))]; // a parameter has a name

        var made = Assert.IsAssignableFrom<StepInput>(factory.Invoke(null, arguments));

        Assert.Same(row.InputType, made.GetType());
        Assert.Equal(row.OwnParameters.Where(p => p.IsRequired).Select(p => p.PropertyName).Order(StringComparer.Ordinal), factory.GetParameters().Select(p => Pascal(p.Name!)).Order(StringComparer.Ordinal)); // as before
        Assert.Equal(sample.ToJson(), made.ToJson());
        Assert.DoesNotContain(made.Validate().Errors, e => !IsLeftOut(e.Message));
    });

    [Fact]
    public void Factory_reads_as_a_sentence()
    {
        ZImageTurboCreateImageGenInput image = ImageGenInputs.SdCpp.ZImage.Turbo("a pond") with { Steps = 9 };
        SdxlAiToolkitTrainingInput training = TrainingInputs.AiToolkit.Sdxl(new ZipTrainingData { SourceUrl = "https://files.example.com/a.zip", Count = 20 }) with { Epochs = 5 };

        Assert.Equal("""{"engine":"sdcpp","ecosystem":"zImage","model":"turbo","operation":"createImage","prompt":"a pond","steps":9}""", image.ToJson());
        Assert.Equal(250, training.EstimateCost().Total);
    }

    // Of two where either is enough, none is a parameter, nor is what another member decides.
    private static bool IsLeftOut(string problem) =>
        problem.EndsWith("give at least one of them.", StringComparison.Ordinal) || problem.EndsWith("is required unless xVectorOnlyMode is true.", StringComparison.Ordinal);

    private static object? ValueOf(StepInput sample, string parameter)
    {
        PropertyInfo property = sample.GetType().GetProperty(Pascal(parameter))!; // the factory sets it
        return property.GetValue(sample);
    }

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static IEnumerable<(string Path, MethodInfo Method)> Of(Type type, string path) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Select(m => ($"{path}.{m.Name}", m))
        .Concat(type.GetNestedTypes().SelectMany(t => Of(t, $"{path}.{t.Name}")));
}
