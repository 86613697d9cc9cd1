// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.ModelPickleScan;

/// <summary>What a pickle scan found.</summary>
/// <remarks>Schema name <c>ModelPickleScanOutput</c>.</remarks>
public sealed partial record ModelPickleScanOutput : WireRecord
{
    /// <summary>The scanner's exit code; null when not reported.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The scanner's own words; null when not reported.</summary>
    public string? Output { get; init; }

    /// <summary>What the file imports.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> GlobalImports { get => GlobalImportsOnWire ?? []; init => GlobalImportsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("globalImports")]
    [Loose]
    internal IReadOnlyList<string>? GlobalImportsOnWire { get; init; }

    /// <summary>What it imports that is dangerous.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> DangerousImports { get => DangerousImportsOnWire ?? []; init => DangerousImportsOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("dangerousImports")]
    [Loose]
    internal IReadOnlyList<string>? DangerousImportsOnWire { get; init; }

    /// <summary>How it ended; null when not reported.</summary>
    public ModelPickleScanStatus? Status { get; init; }

    /// <summary>Whether dangerous imports were found; null when not reported.</summary>
    public bool? DangerousImportsFound { get; init; }

    /// <summary>Whether the file was not looked at, since it cannot hold code; null when not reported.</summary>
    public bool? Skipped { get; init; }

    /// <summary>Why the file was not looked at; null when not reported.</summary>
    public string? SkipReason { get; init; }

    /// <summary>How many files were looked at; null when not reported.</summary>
    public int? ScannedFileCount { get; init; }

    /// <summary>How many files are dangerous; null when not reported.</summary>
    public int? InfectedFileCount { get; init; }

    /// <summary>How many dangerous globals there are; null when not reported.</summary>
    public int? DangerousGlobalCount { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(ModelPickleScanOutput? output, ModelPickleScanInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("exitCode", ValueShape.WholeNumber), ("output", ValueShape.Text),
        ("globalImports", ValueShape.ListOf(ValueShape.Text)), ("dangerousImports", ValueShape.ListOf(ValueShape.Text)),
        ("status", ValueShape.OneOf(ModelPickleScanStatus.KnownValues)), ("dangerousImportsFound", ValueShape.Boolean), ("skipped", ValueShape.Boolean),
        ("skipReason", ValueShape.Text), ("scannedFileCount", ValueShape.WholeNumber), ("infectedFileCount", ValueShape.WholeNumber),
        ("dangerousGlobalCount", ValueShape.WholeNumber));
}
