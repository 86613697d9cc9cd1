// Written by SchemaGen from the schema of 2026-08. Change the facts, not this file.
namespace Civitai.Orchestration.VideoGen;

/// <summary>Makes a draft of FLUX 3 in full quality: 1080p with sound.</summary>
public sealed partial record Flux3V3DraftEnhanceInput() : Flux3V3VideoGenInput("draftEnhance")
{
    /// <summary>The cache of a draft, by its address: <c>DraftCache</c> of that step's output. Read the workflow again where the address has expired.</summary>
    /// <value>Required.</value>
    public required MediaSource DraftCache { get; init; }

    /// <summary>Length of the draft, in seconds.</summary>
    /// <value>Whole number, 5 to 20. Required.</value>
    public int? Duration { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<Flux3V3DraftEnhanceInput>(
        "videoGen", [new("engine", "flux"), new("version", "v3.0") { IsDefault = true }, new("operation", "draftEnhance")])
    {
        Title = "FLUX 3: draft in full quality",
        BaseModel = "FLUX 3",
        OwnParameters = VideoGenRows.All.With(
            new MediaParameter(new Member<Flux3V3DraftEnhanceInput, MediaSource?>(
                "draftCache", nameof(DraftCache),
                "The cache of a draft, by its address: DraftCache of that step's output. Read the workflow again where the address has expired.",
                i => i.DraftCache, (i, v) => i with { DraftCache = v! }))
            { IsRequired = true, Form = Addresses.File, Source = Sources.SchemaFlux3V3DraftEnhance },
            new IntegerParameter(new Member<Flux3V3DraftEnhanceInput, long?>(
                "duration", nameof(Duration), "Length of the draft, in seconds.", i => i.Duration, (i, v) => i with { Duration = (int?)v }))
            { IsRequired = true, Minimum = 5, Maximum = 20, Source = Sources.SchemaFlux3V3DraftEnhance }),
        Price = Buzz.Price("videos", PriceTerm.Rate(377).Times("duration"), Sources.Flux3Page),
        Source = Sources.Flux3Page,
    };

    internal override InputDefinition GetDefinition() => Row;
}
