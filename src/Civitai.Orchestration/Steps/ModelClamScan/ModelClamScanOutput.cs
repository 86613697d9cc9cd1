// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ModelClamScan;

/// <summary>What a malware scan found.</summary>
/// <remarks>Schema name <c>ModelClamScanOutput</c>.</remarks>
public sealed partial record ModelClamScanOutput : WireRecord
{
    /// <summary>The scanner's exit code; null when not reported.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The scanner's own words; null when not reported.</summary>
    public string? Output { get; init; }

    /// <summary>How it ended; null when not reported.</summary>
    public ModelClamScanStatus? Status { get; init; }

    /// <summary>Whether malware was found; null when not reported.</summary>
    public bool? Infected { get; init; }

    /// <summary>How many files have malware; null when not reported.</summary>
    public int? InfectedFileCount { get; init; }

    /// <summary>How many files were looked at; null when not reported.</summary>
    public int? ScannedFileCount { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ModelClamScanOutput? output, ModelClamScanInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("exitCode", ValueShape.WholeNumber), ("output", ValueShape.Text),
        ("status", ValueShape.OneOf(ModelClamScanStatus.KnownValues)), ("infected", ValueShape.Boolean), ("infectedFileCount", ValueShape.WholeNumber),
        ("scannedFileCount", ValueShape.WholeNumber));
}
