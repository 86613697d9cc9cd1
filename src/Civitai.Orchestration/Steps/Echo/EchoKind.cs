// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.Echo;

/// <summary>The <c>echo</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class EchoKind
{
    internal static StepKind<EchoInput, EchoOutput> Instance { get; } = new("echo")
    {
        Rows = static () => EchoCatalog.Definitions,
        Template = EchoStepTemplate.Blank,
        Step = EchoStep.Blank,
    };
}
