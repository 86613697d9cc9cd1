// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.
namespace Civitai.Orchestration.RhymeGen;

/// <summary>Five lines that rhyme.</summary>
public sealed partial record LimerickRhymeGenInput() : RhymeGenInput("limerick")
{
    /// <summary>How bold it gets.</summary>
    /// <value>0 to 1. When null the service uses 0.5.</value>
    public double? Boldness { get; init; }

    /// <summary>Whether a drawing comes along. Reported by the service; leave null.</summary>
    public bool? Drawing { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<LimerickRhymeGenInput>(
        "rhymeGen", [new("form", "limerick")])
    {
        Title = "Limerick",
        OwnParameters = RhymeGenRows.All.With(
            new NumberParameter(new Member<LimerickRhymeGenInput, double?>(
                "boldness", nameof(Boldness), "How bold it gets.", i => i.Boldness, (i, v) => i with { Boldness = v }))
            { Minimum = 0, Maximum = 1, Default = 0.5, Source = Sources.SchemaLimerickRhymeGen },
            new BooleanParameter(new Member<LimerickRhymeGenInput, bool?>(
                "drawing", nameof(Drawing), "Whether a drawing comes along. Reported by the service; leave null.", i => i.Drawing,
                (i, v) => i with { Drawing = v }))
            { IsReadOnly = true, Source = Sources.SchemaLimerickRhymeGen }),
        Price = Buzz.Price("rhymes", PriceTerm.Rate(5, "a limerick"), Sources.RhymePage),
        Source = Sources.RhymePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
