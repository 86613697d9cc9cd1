using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.ImageResourceTraining;
using Civitai.Orchestration.Training;

namespace Civitai.Orchestration.Serialization;

/// <summary>The one set of JSON options that the library reads and writes with.</summary>
public static class OrchestrationJson
{
    /// <summary>
    /// The options, read-only. They need no reflection; nothing that is null is written; text other than ASCII is written as it is, not as escapes.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = Create();

    internal static JsonTypeInfo<T> TypeInfo<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>Reads an object as a service or a caller wrote it; the one tolerant way in.</summary>
    /// <exception cref="JsonException">The text is no JSON object.</exception>
    internal static T Read<T>(string json)
        where T : WireRecord => WireReader.Read(json, TypeInfo<T>());

    /// <inheritdoc cref="Read{T}(string)"/>
    internal static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : WireRecord => WireReader.Read(utf8, TypeInfo<T>());

    /// <summary>Writes JSON text; the one way out.</summary>
    internal static string Write<T>(T value) => WireWriter.ToText(value, TypeInfo<T>());

    /// <summary>Writes a body; the one way out.</summary>
    internal static byte[] WriteUtf8<T>(T value) => WireWriter.ToUtf8(value, TypeInfo<T>());

    /// <summary>Whether a record has a member of this JSON name, so that one among its additional properties is of the wrong kind.</summary>
    internal static bool Declares(Type record, string member) => Options.GetTypeInfo(record).Properties.Any(p => p.Name == member && !p.IsExtensionData);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(OrchestrationJsonContext.Default.Options)
        {
            // Bodies go to a JSON API, never into HTML, so prompts in any script stay readable.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = OrchestrationJsonContext.Default.WithAddedModifier(AcceptMissingMembers).WithAddedModifier(OddMembers.Prepare),
            MaxDepth = WireReader.MaximumDepth,
        };
        options.Converters.Add(new UnionConverter<WorkflowStepTemplate>(StepUnion.Tree, (raw, problem) => new UnknownStepTemplate(raw, problem)));
        options.Converters.Add(new UnionConverter<WorkflowStep>(StepUnion.ReportTree, (raw, problem) => new UnknownStep(raw, problem), isReply: true));
        options.Converters.Add(new UnionConverter<TrainingInput>(TrainingTree.Root, (raw, problem) => new UnknownTrainingInput(raw, problem)));
        options.Converters.Add(new UnionConverter<ImageGenInput>(ImageGenTree.Root, (raw, problem) => new UnknownImageGenInput(raw, problem)));
        options.Converters.Add(new UnionConverter<ImageResourceTrainingInput>(ImageResourceTrainingTree.Root, (raw, problem) => new UnknownImageResourceTrainingInput(raw, problem)));
        options.Converters.Add(new UnionConverter<TrainingData>(StepUnion.TrainingDataTree, (raw, problem) => new UnknownTrainingData(raw, problem)));
        options.Converters.Add(new UnionConverter<Blob>(StepUnion.BlobTree, (raw, problem) => new UnknownBlob(raw, problem), isReply: true));
        options.Converters.Add(new TextOrReferenceConverter());
        options.Converters.Add(new IntegerOrReferenceConverter());
        options.Converters.Add(new LoraMapConverter());
        options.Converters.Add(new TextConverter());
        options.Converters.Add(new NumberConverter());
        options.Converters.Add(new ObjectConverter());
        options.Converters.Add(new DurationConverter());
        options.Converters.Add(new TimeConverter());
        options.MakeReadOnly();
        return options;
    }

    // A missing member must reach validation, which names its path, rather than fail the whole text.
    private static void AcceptMissingMembers(JsonTypeInfo contract)
    {
        foreach (JsonPropertyInfo property in contract.Properties)
            property.IsRequired = false;
    }
}
