// Written by SchemaGen from the declarations beside it. Change them, not this file.
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Civitai.Orchestration.PromptEnhancement;

[JsonConverter(typeof(WireConverter<PromptEnhancementOutput>))]
public sealed partial record PromptEnhancementOutput : IWireRecord<PromptEnhancementOutput>
{
    static PromptEnhancementOutput IWireRecord<PromptEnhancementOutput>.Read(ref RecordReader reader) => reader.Object(Blank());

    internal static PromptEnhancementOutput Blank() => new();

    internal override IEnumerable<string> WireNames => ["issues", "recommendations", "enhancedPrompt", "enhancedNegativePrompt", .. base.WireNames];

    internal override bool ReadMember(ref RecordReader reader, scoped ReadOnlySpan<byte> name)
    {
        switch (name.Length)
        {
            case 6 when name.SequenceEqual("issues"u8):
                reader.Records(ref Fields.IssuesOnWire(this));
                return true;
            case 14 when name.SequenceEqual("enhancedPrompt"u8):
                reader.Text(ref Fields.EnhancedPromptOnWire(this));
                return true;
            case 15 when name.SequenceEqual("recommendations"u8):
                reader.LooseTexts(ref Fields.RecommendationsOnWire(this));
                return true;
            case 22 when name.SequenceEqual("enhancedNegativePrompt"u8):
                reader.Text(ref Fields.EnhancedNegativePrompt(this));
                return true;
            default:
                return base.ReadMember(ref reader, name);
        }
    }

    internal override void WriteMembers(ref RecordWriter writer)
    {
        writer.Records(",\"issues\":"u8, IssuesOnWire);
        writer.Texts(",\"recommendations\":"u8, RecommendationsOnWire);
        writer.Text(",\"enhancedPrompt\":"u8, EnhancedPromptOnWire);
        writer.Text(",\"enhancedNegativePrompt\":"u8, EnhancedNegativePrompt);
        base.WriteMembers(ref writer);
    }
}

// Members are set once, by initializers; a reader meets them one by one and in any order.
file static class Fields
{
    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<IssuesOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<PromptIssue>? IssuesOnWire(PromptEnhancementOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<RecommendationsOnWire>k__BackingField")]
    internal static extern ref IReadOnlyList<string>? RecommendationsOnWire(PromptEnhancementOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnhancedPromptOnWire>k__BackingField")]
    internal static extern ref string? EnhancedPromptOnWire(PromptEnhancementOutput record);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<EnhancedNegativePrompt>k__BackingField")]
    internal static extern ref string? EnhancedNegativePrompt(PromptEnhancementOutput record);
}
