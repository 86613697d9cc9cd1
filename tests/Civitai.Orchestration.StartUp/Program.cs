#if PLAIN
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Civitai.Orchestration.Benchmarks;
#else
using Civitai.Orchestration;
using Civitai.Orchestration.Training;
#endif

// The address of a service that answers every submission; prints the id that came back.
var address = new Uri(args[0]);

#if PLAIN
using var client = new HttpClient { BaseAddress = address };
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "benchmark");
var template = new PlainTemplate
{
    Steps =
    [
        new PlainStepTemplate
        {
            Type = "training",
            Input = new PlainTrainingInput
            {
                Engine = "ai-toolkit",
                Ecosystem = "sdxl",
                TrainingData = new PlainTrainingData { Type = "zip", SourceUrl = "https://example.com/a.zip", Count = 20 },
                Epochs = 10,
            },
        },
    ],
};
using HttpResponseMessage response = await client.PostAsJsonAsync("/v2/consumer/workflows?wait=0", template, PlainJson.Default.PlainTemplate);
response.EnsureSuccessStatusCode();
Console.WriteLine((await response.Content.ReadFromJsonAsync(PlainJson.Default.PlainWorkflow))?.Id);
#else
using var client = new OrchestrationClient("benchmark", new OrchestrationClientOptions { BaseAddress = address });
var input = new SdxlAiToolkitTrainingInput { TrainingData = new ZipTrainingData { SourceUrl = "https://example.com/a.zip", Count = 20 }, Epochs = 10 };
Console.WriteLine((await client.Workflows.SubmitAsync(WorkflowTemplate.For(input))).Id);
#endif
