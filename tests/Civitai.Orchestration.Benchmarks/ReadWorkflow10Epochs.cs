using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>Reading a finished training with ten epochs of one model and three samples each, against plain source-generated records.</summary>
public class ReadWorkflow10Epochs
{
    [GlobalSetup]
    public void Setup()
    {
        Documents.RequireSame(Workflow.Parse(Documents.TenEpochsJson).ToJson(), Documents.TenEpochsJson);
        Documents.RequireSame(Documents.Write((PlainWorkflow)PlainRecords()), Documents.TenEpochsJson);
    }

    [Benchmark(Baseline = true)]
    public object PlainRecords() => JsonSerializer.Deserialize(Documents.TenEpochsJson, PlainJson.Default.PlainWorkflow)!; // the document is no JSON null

    [Benchmark]
    public Workflow Library() => Workflow.Parse(Documents.TenEpochsJson);
}
