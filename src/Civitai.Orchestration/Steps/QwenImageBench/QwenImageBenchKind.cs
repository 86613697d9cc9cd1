// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.QwenImageBench;

/// <summary>The <c>qwenImageBench</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class QwenImageBenchKind
{
    internal static StepKind<QwenImageBenchInput, QwenImageBenchOutput> Instance { get; } = new("qwenImageBench")
    {
        Rows = static () => QwenImageBenchCatalog.Definitions,
        Template = QwenImageBenchStepTemplate.Blank,
        Step = QwenImageBenchStep.Blank,
    };
}
