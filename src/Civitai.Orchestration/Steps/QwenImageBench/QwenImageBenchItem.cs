// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.QwenImageBench;

/// <summary>An image with the prompt that it is held against.</summary>
public sealed partial record QwenImageBenchItem : WireRecord
{
    /// <summary>What the result is called by.</summary>
    /// <value>At least 1 character. Required.</value>
    public required string Id { get; init; }

    /// <summary>The prompt that the image was made from.</summary>
    /// <value>At least 1 character. Required.</value>
    public required string Prompt { get; init; }

    /// <summary>The image.</summary>
    /// <value>Required.</value>
    public required MediaSource Image { get; init; }

    internal static RecordRow<QwenImageBenchItem> Row { get; } = new()
    {
        OwnParameters =
        [
            new TextParameter(new Member<QwenImageBenchItem, string?>(
                "id", nameof(Id), "What the result is called by.", i => i.Id, (i, v) => i with { Id = v! }))
            { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaQwenImageBenchItem },
            new TextParameter(new Member<QwenImageBenchItem, string?>(
                "prompt", nameof(Prompt), "The prompt that the image was made from.", i => i.Prompt, (i, v) => i with { Prompt = v! }))
            { IsRequired = true, MinimumLength = 1, Source = Sources.SchemaQwenImageBenchItem },
            new MediaParameter(new Member<QwenImageBenchItem, MediaSource?>(
                "image", nameof(Image), "The image.", i => i.Image, (i, v) => i with { Image = v! }))
            { IsRequired = true, Source = Sources.SchemaQwenImageBenchItem },
        ],
    };
}
