using System.Buffers;
using System.Text.Json;

namespace Civitai.Orchestration;

/// <summary>Outputs that come without the step around them.</summary>
internal static class StepOutputs
{
    /// <summary>Reads an output of a type; null where there is none.</summary>
    /// <exception cref="InvalidOperationException">No step makes such outputs.</exception>
    public static TOutput? Read<TOutput>(JsonElement? output)
        where TOutput : WireRecord
    {
        StepKind kind = StepKinds.All.FirstOrDefault(k => k.CreateStep().MakesOutput<TOutput>())
            ?? throw new InvalidOperationException($"No type of step that this program knows makes a {typeof(TOutput).Name}.");
        if (output is not { ValueKind: JsonValueKind.Object } element)
            return null;
        var step = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(step))
        {
            writer.WriteStartObject();
            writer.WriteString("$type"u8, kind.Type);
            writer.WritePropertyName("output"u8);
            writer.WriteRawValue(element.GetRawText(), skipInputValidation: true);
            writer.WriteEndObject();
        }

        return WireReader.Read<WorkflowStep>(step.WrittenSpan).GetOutput() as TOutput;
    }
}
