// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.

namespace Civitai.Orchestration.Transcode;

/// <summary>The <c>transcode</c> step as the library knows it; <see cref="StepKinds"/> lists it.</summary>
internal static class TranscodeKind
{
    internal static StepKind<TranscodeInput, TranscodeOutput> Instance { get; } = new("transcode")
    {
        Rows = static () => TranscodeCatalog.Definitions,
        Template = TranscodeStepTemplate.Blank,
        Step = TranscodeStep.Blank,
    };
}
