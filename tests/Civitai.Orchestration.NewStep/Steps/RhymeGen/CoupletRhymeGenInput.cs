// Written by SchemaGen from the schema of 2026-11. Change the facts, not this file.
namespace Civitai.Orchestration.RhymeGen;

/// <summary>Two lines that rhyme.</summary>
public sealed partial record CoupletRhymeGenInput() : RhymeGenInput("couplet")
{
    /// <summary>How many to write.</summary>
    /// <value>Whole number, 1 to 4. When null the service uses 1.</value>
    public int? Quantity { get; init; }

    internal static InputDefinition Row { get; } = new InputDefinition<CoupletRhymeGenInput>(
        "rhymeGen", [new("form", "couplet")])
    {
        Title = "Couplet",
        OwnParameters = RhymeGenRows.All.With(
            new IntegerParameter(new Member<CoupletRhymeGenInput, long?>(
                "quantity", nameof(Quantity), "How many to write.", i => i.Quantity, (i, v) => i with { Quantity = (int?)v }))
            { Minimum = 1, Maximum = 4, Default = 1, Source = Sources.SchemaCoupletRhymeGen }),
        Price = Buzz.Price("rhymes", PriceTerm.Rate(3, "a couplet").Times("quantity"), Sources.RhymePage),
        Source = Sources.RhymePage,
    };

    internal override InputDefinition GetDefinition() => Row;
}
