using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>Writing the body of a training submit, against plain source-generated records of the same shape.</summary>
public class WriteSubmitBody
{
    private readonly WorkflowTemplate _template = WorkflowTemplate.Parse(Documents.TemplateJson);

    [GlobalSetup]
    public void Setup() => Documents.RequireSame(Library(), PlainRecords());

    [Benchmark(Baseline = true)]
    public string PlainRecords() => JsonSerializer.Serialize(Documents.Template, PlainJson.Default.PlainTemplate);

    [Benchmark]
    public string Library() => _template.ToJson();
}
