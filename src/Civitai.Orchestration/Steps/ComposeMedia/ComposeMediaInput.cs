// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.ComposeMedia;

/// <summary>Videos and sounds to put together, one after the other or one over the other.</summary>
public sealed partial record ComposeMediaInput : StepInput<ComposeMediaOutput>
{
    internal static Union<ComposeMediaInput> Union { get; } =
        new(static (ref _) => Blank(), static (raw, _) => Blank() with { Unreadable = raw }, isReply: true);

    /// <summary>The parts, in the order in which they follow each other.</summary>
    /// <value>Required.</value>
    public required IReadOnlyList<ComposeMediaElement> Elements { get; init; }

    /// <summary>The picture.</summary>
    /// <value>When null the parts are mixed to a sound.</value>
    public MediaCanvas? Canvas { get; init; }

    /// <summary>What becomes of them.</summary>
    /// <value>When null: none.</value>
    public ComposeMediaFormat? Output { get; init; }

    /// <summary>Whether sounds that overlap are made softer, so that they do not distort.</summary>
    /// <value>When null the service uses false.</value>
    public bool? Normalize { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<ComposeMediaInput>(
        "composeMedia", [])
    {
        Title = "Composition of media",
        OwnParameters =
        [
            new ObjectListParameter<ComposeMediaElement>(new Member<ComposeMediaInput, IReadOnlyList<ComposeMediaElement>?>(
                "elements", nameof(Elements), "The parts, in the order in which they follow each other.", i => i.Elements,
                (i, v) => i with { Elements = v! }))
            { IsRequired = true, Forms = [ComposeMediaElement.Row], Source = Sources.SchemaComposeMedia },
            new ObjectParameter<MediaCanvas>(new Member<ComposeMediaInput, MediaCanvas?>(
                "canvas", nameof(Canvas), "The picture.", i => i.Canvas, (i, v) => i with { Canvas = v }))
            { Forms = [MediaCanvas.Row], Source = Sources.SchemaComposeMedia },
            new ObjectParameter<ComposeMediaFormat>(new Member<ComposeMediaInput, ComposeMediaFormat?>(
                "output", nameof(Output), "What becomes of them.", i => i.Output, (i, v) => i with { Output = v }))
            { Forms = [ComposeMediaFormat.Row], Source = Sources.SchemaComposeMedia },
            new BooleanParameter(new Member<ComposeMediaInput, bool?>(
                "normalize", nameof(Normalize), "Whether sounds that overlap are made softer, so that they do not distort.", i => i.Normalize,
                (i, v) => i with { Normalize = v }))
            { Default = false, Source = Sources.SchemaComposeMedia },
        ],
        Price = Buzz.Price("media",
            PriceTerm.Cases("output.type", (["audio"], PriceTerm.Rate(0)),
            (["video"], PriceTerm.InWords("a small charge by the number of elements, which no source states"))), Sources.ComposeMediaPages),
        Source = Sources.ComposeMediaPages,
    };

    internal override InputDefinition GetDefinition() => Row;

    internal override WorkflowStepTemplate ToStepTemplate() => new ComposeMediaStepTemplate { Input = this };
}
