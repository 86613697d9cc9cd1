using BenchmarkDotNet.Attributes;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>Checking an SDXL training against its table of 36 rows, against writing it. Allocates nothing.</summary>
public class ValidateInput
{
    private readonly TrainingInput _input = ((TrainingStepTemplate)WorkflowTemplate.Parse(Documents.TemplateJson).Steps[0]).Input;

    [GlobalSetup]
    public void Setup()
    {
        if (_input.Validate() is { Issues.Count: > 0 } result)
            throw new InvalidOperationException($"An issue is an object and would be measured: {result.Issues[0].Message}");
    }

    [Benchmark(Baseline = true)]
    public string Write() => _input.ToJson();

    [Benchmark]
    public ValidationResult Validate() => _input.Validate();
}
