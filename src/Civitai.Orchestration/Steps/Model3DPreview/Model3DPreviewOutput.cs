// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.Model3DPreview;

/// <summary>What a preview step drew.</summary>
/// <remarks>Schema name <c>Model3DPreviewOutput</c>.</remarks>
public sealed partial record Model3DPreviewOutput : WireRecord
{
    /// <summary>The images, view by view.</summary>
    [JsonIgnore]
    public IReadOnlyList<ImageBlob> Images { get => ImagesOnWire ?? []; init => ImagesOnWire = value; }

    [JsonInclude]
    [JsonPropertyName("images")]
    internal IReadOnlyList<ImageBlob>? ImagesOnWire { get; init; }

    /// <summary>What the output holds, against what was asked for.</summary>
    internal static StepResults Count(Model3DPreviewOutput? output, Model3DPreviewInput? input) => StepResults.OfFiles([.. output?.Images ?? []], input);

    internal static ValueShape Shape { get; } = ValueShape.Object(("images", ValueShape.ListOf(FileShape.Of("image/png"))));
}
