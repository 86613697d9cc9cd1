// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.MiniMaxMusic3;

/// <summary>The <c>miniMaxMusic3</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class MiniMaxMusic3Kind
{
    internal static StepKind<MiniMaxMusic3Input, MiniMaxMusic3Output> Instance { get; } = new("miniMaxMusic3")
    {
        Rows = static () => MiniMaxMusic3Catalog.Definitions,
        Template = MiniMaxMusic3StepTemplate.Blank,
        Step = MiniMaxMusic3Step.Blank,
    };
}
