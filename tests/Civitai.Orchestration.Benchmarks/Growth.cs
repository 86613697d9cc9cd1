using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Civitai.Orchestration.Benchmarks;

/// <summary>
/// Templates of 1 to 1000 training steps. Times and allocations are for one step, and ratios are to the template of one step, so they stay level while
/// the cost grows in proportion.
/// </summary>
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class Growth
{
    private readonly (string Text, WorkflowTemplate Template) _one = Create(1);
    private readonly (string Text, WorkflowTemplate Template) _ten = Create(10);
    private readonly (string Text, WorkflowTemplate Template) _hundred = Create(100);
    private readonly (string Text, WorkflowTemplate Template) _thousand = Create(1000);

    [BenchmarkCategory("Read")]
    [Benchmark(Baseline = true, OperationsPerInvoke = 1)]
    public WorkflowTemplate Read1() => WorkflowTemplate.Parse(_one.Text);

    [BenchmarkCategory("Read")]
    [Benchmark(OperationsPerInvoke = 10)]
    public WorkflowTemplate Read10() => WorkflowTemplate.Parse(_ten.Text);

    [BenchmarkCategory("Read")]
    [Benchmark(OperationsPerInvoke = 100)]
    public WorkflowTemplate Read100() => WorkflowTemplate.Parse(_hundred.Text);

    [BenchmarkCategory("Read")]
    [Benchmark(OperationsPerInvoke = 1000)]
    public WorkflowTemplate Read1000() => WorkflowTemplate.Parse(_thousand.Text);

    [BenchmarkCategory("Write")]
    [Benchmark(Baseline = true, OperationsPerInvoke = 1)]
    public string Write1() => _one.Template.ToJson();

    [BenchmarkCategory("Write")]
    [Benchmark(OperationsPerInvoke = 10)]
    public string Write10() => _ten.Template.ToJson();

    [BenchmarkCategory("Write")]
    [Benchmark(OperationsPerInvoke = 100)]
    public string Write100() => _hundred.Template.ToJson();

    [BenchmarkCategory("Write")]
    [Benchmark(OperationsPerInvoke = 1000)]
    public string Write1000() => _thousand.Template.ToJson();

    [BenchmarkCategory("Validate")]
    [Benchmark(Baseline = true, OperationsPerInvoke = 1)]
    public ValidationResult Validate1() => _one.Template.Validate();

    [BenchmarkCategory("Validate")]
    [Benchmark(OperationsPerInvoke = 10)]
    public ValidationResult Validate10() => _ten.Template.Validate();

    [BenchmarkCategory("Validate")]
    [Benchmark(OperationsPerInvoke = 100)]
    public ValidationResult Validate100() => _hundred.Template.Validate();

    [BenchmarkCategory("Validate")]
    [Benchmark(OperationsPerInvoke = 1000)]
    public ValidationResult Validate1000() => _thousand.Template.Validate();

    private static (string Text, WorkflowTemplate Template) Create(int steps)
    {
        PlainTemplate plain = Documents.Template with { Steps = [.. Enumerable.Range(0, steps).Select(i => Documents.Template.Steps[0] with { Name = $"train-{i}" })] };
        string text = JsonSerializer.Serialize(plain, PlainJson.Default.PlainTemplate);
        var template = WorkflowTemplate.Parse(text);
        Documents.RequireSame(template.ToJson(), text);
        template.Validate().ThrowIfInvalid();
        return (text, template);
    }
}
