// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.QwenImageBench;

/// <summary>Images to score.</summary>
public sealed partial record QwenImageBenchInput : StepInput<QwenImageBenchOutput>
{
    internal static Union<QwenImageBenchInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The images with their prompts. Each is scored on its own.</summary>
    /// <value>At least 1 item. Required.</value>
    public required IReadOnlyList<QwenImageBenchItem> Items { get; init; }

    /// <summary>The dimensions to score, by their names; all where none is named.</summary>
    /// <value>Required.</value>
    public required IReadOnlyList<string> Dimensions { get; init; }

    /// <summary>The model that judges, by its AIR.</summary>
    /// <value>When null the service uses <c>urn:air:qwen3:repository:huggingface:Civitai/Qwen-Image-Bench-AutoRound-AWQ-INT4@main.tar</c>.</value>
    public string? Model { get; init; }

    /// <summary>The longest judgment, in tokens.</summary>
    /// <value>Whole number, 1 to 128000. When null the service uses 2048.</value>
    public int? MaxTokens { get; init; }

    /// <summary>The number that chance starts from; 42 is advised for the model.</summary>
    /// <value>Whole number. When null the service uses 42.</value>
    public long? Seed { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<QwenImageBenchInput>(
        "qwenImageBench", [])
    {
        Title = "Qwen-Image-Bench: scores of images",
        OwnParameters =
        [
            new ObjectListParameter<QwenImageBenchItem>(new Member<QwenImageBenchInput, IReadOnlyList<QwenImageBenchItem>?>(
                "items", nameof(Items), "The images with their prompts. Each is scored on its own.", i => i.Items, (i, v) => i with { Items = v! }))
            { IsRequired = true, MinimumLength = 1, Forms = [QwenImageBenchItem.Row] },
            new TextListParameter(new Member<QwenImageBenchInput, IReadOnlyList<string>?>(
                "dimensions", nameof(Dimensions), "The dimensions to score, by their names; all where none is named.", i => i.Dimensions,
                (i, v) => i with { Dimensions = v! }))
            { IsRequired = true },
            new TextParameter(new Member<QwenImageBenchInput, string?>(
                "model", nameof(Model), "The model that judges, by its AIR.", i => i.Model, (i, v) => i with { Model = v }))
            { Default = "urn:air:qwen3:repository:huggingface:Civitai/Qwen-Image-Bench-AutoRound-AWQ-INT4@main.tar" },
            new IntegerParameter(new Member<QwenImageBenchInput, long?>(
                "maxTokens", nameof(MaxTokens), "The longest judgment, in tokens.", i => i.MaxTokens, (i, v) => i with { MaxTokens = (int?)v }))
            { Minimum = 1, Maximum = 128000, Default = 2048 },
            new IntegerParameter(new Member<QwenImageBenchInput, long?>(
                "seed", nameof(Seed), "The number that chance starts from; 42 is advised for the model.", i => i.Seed, (i, v) => i with { Seed = v }))
            { Default = 42 },
        ],
        Price = Price.Unknown,
        Source = Sources.SchemaQwenImageBench,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new QwenImageBenchStepTemplate { Input = this };
}
