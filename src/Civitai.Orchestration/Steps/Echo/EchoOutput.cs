// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Echo;

/// <summary>What an echo step repeated.</summary>
/// <remarks>Schema name <c>EchoOutput</c>.</remarks>
public sealed partial record EchoOutput : WireRecord
{
    /// <summary>The message.</summary>
    [JsonIgnore]
    public string Message { get => MessageOnWire ?? ""; init => MessageOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("message")]
    internal string? MessageOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(EchoOutput? output, EchoInput? input) => StepResults.OfData(output);

    internal static ValueShape Shape { get; } = ValueShape.Object(("message", ValueShape.Text));
}
