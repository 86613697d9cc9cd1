using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Parameters;
using Generation.Pricing;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>What each term computes and how it reads, over an edit whose defaults are 1024 x 1024, 20 steps, guidance 5 and one image of the model 4b.</summary>
public class PriceTermTests
{
    private static readonly CostUnit Coins = new("coins", IsWhole: false, Maximum: 1000);
    private static readonly CostUnit Whole = new("Buzz", IsWhole: true, Maximum: 1000);
    private static readonly InputDefinition Row = Leaf.Row("imageGen/sdcpp/flux2Klein/editImage");
    private static readonly Flux2KleinSdCppEditImageInput Plain = new() { Prompt = "a pond", Images = ["https://a.example.com/1.png"] };

    private static readonly (string Choice, decimal Amount)[] Rates = [("4b", 0.25m), ("9b", 0.5m)];

    [Fact]
    public void Rate_is_an_amount_for_something() =>
        Assert.Equal(["7.5 coins an image = 7.5", "7.5 coins = 7.5"], [Of(PriceTerm.Rate(7.5m, "an image")), Of(PriceTerm.Rate(7.5m))]);

    [Fact]
    public void By_follows_a_choice_whatever_its_case()
    {
        PriceTerm term = PriceTerm.By("modelVersion", Rates);

        Assert.Equal("4b 0.25, 9b 0.5 coins by modelVersion = 0.25", Of(term));
        Assert.Equal("4b 0.25, 9b 0.5 coins by modelVersion = 0.5", Of(term, Plain with { ModelVersion = new("9B") }));
        Assert.Equal("Not enough is known about this request (4b 0.25, 9b 0.5 coins by modelVersion). = unknown", Of(term, Plain with { ModelVersion = new("13b") }));
    }

    // Tiers: 512 x 512, 1024 x 768, 2048 x 1024. The cheapest that covers the size counts, either way round; beyond the largest tier the largest.
    [Theory]
    [InlineData(512, 512, 2)]
    [InlineData(1024, 768, 3)]
    [InlineData(768, 1024, 3)]
    [InlineData(1024, 1024, 9)]
    [InlineData(1024, 2048, 9)]
    [InlineData(528, 512, 3)]
    [InlineData(2048, 2048, 9)]
    public void BySize_takes_the_cheapest_tier_that_covers(int width, int height, int amount)
    {
        PriceTerm term = PriceTerm.BySize("modelVersion", ["9b", "4b"], (512, 512, [8, 2]), (1024, 768, [7, 3]), (1024, 2048, [12, 9]));

        Assert.Equal($"2 to 12 coins by size and modelVersion = {amount}", Of(term, Plain with { Width = width, Height = height }));
        Assert.Equal("Not enough is known about this request (2 to 12 coins by size and modelVersion). = unknown", Of(term, Plain with { ModelVersion = new("13b") }));
        Assert.Equal(["width", "height", "modelVersion"], term.Members);
    }

    [Fact]
    public void ForPixels_and_For_are_in_proportion()
    {
        Assert.Equal("8 coins for 524288 pixels and 10 steps = 32", Of(PriceTerm.Rate(8).ForPixels(512 * 1024).For("steps", 10)));
        Assert.Equal("8 coins for 10 steps = 4", Of(PriceTerm.Rate(8).For("steps", 10), Plain with { Steps = 5 }));
        Assert.Equal("8 coins for 3000 pixels = 699.0507", Of(PriceTerm.Rate(8).ForPixels(3000), Plain with { Width = 512, Height = 512 }));
        Assert.Equal(["width", "height", "steps"], PriceTerm.Rate(8).ForPixels(512 * 1024).For("steps", 10).Members);
    }

    // A third of a step's price, three times, is a whole price and not a little more.
    [Fact]
    public void What_is_divided_is_divided_last() =>
        Assert.Equal("1 coins for 3 steps, times quantity = 20", Of(PriceTerm.Rate(1).For("steps", 3).Times("quantity"), Plain with { Quantity = 3 }));

    [Fact]
    public void ForPixels_without_a_size_assumes_one_and_says_so()
    {
        InputDefinition edit = Leaf.Row("imageGen/sdcpp/qwen/20b/editImage");
        CostLine line = Line(PriceTerm.Rate(8).ForPixels(1024 * 1024), edit, Leaf.ReadInput(edit, SampleBody.For(edit)));

        Assert.Equal("8 coins for 1048576 pixels; the size follows the image; 1024 x 1024 is assumed", line.Explanation);
        Assert.Equal(8, line.Amount);
        Assert.True(line.IsUncertain);
    }

    [Theory]
    [InlineData(1000, 1000, 2)]
    [InlineData(1008, 1000, 4)]
    [InlineData(2000, 1000, 4)]
    [InlineData(2016, 1000, 6)]
    public void ForStartedMegapixels_counts_what_was_begun(int width, int height, int amount) =>
        Assert.Equal($"2 coins, for each started megapixel = {amount}", Of(PriceTerm.Rate(2).ForStartedMegapixels(), Plain with { Width = width, Height = height }));

    [Fact]
    public void Times_counts_a_member_with_its_default_or_with_another()
    {
        Assert.Equal("2 coins times steps = 40", Of(PriceTerm.Rate(2).Times("steps")));
        Assert.Equal("2 coins an image, times steps = 14", Of(PriceTerm.Rate(2, "an image").Times("steps"), Plain with { Steps = 7 }));
        Assert.Equal("2 coins times steps; 9 steps where none are set = 18", Of(PriceTerm.Rate(2).Times("steps", 9)));
        Assert.Equal("2 coins times steps = 14", Of(PriceTerm.Rate(2).Times("steps", 9), Plain with { Steps = 7 }));
        Assert.Equal("2 coins times letters = 12", Of(PriceTerm.Rate(2).Times<Flux2KleinSdCppEditImageInput>("letters", i => i.Prompt.Value!.Length)));
        Assert.Equal("Not enough is known about this request (2 coins times seed). = unknown", Of(PriceTerm.Rate(2).Times("seed")));
    }

    [Fact]
    public void TimesBy_follows_a_choice_or_a_number()
    {
        PriceTerm term = PriceTerm.Rate(2).TimesBy("modelVersion", ("4b", 1), ("9b", 1.5m));

        Assert.Equal("2 coins times 4b 1, 9b 1.5 by modelVersion = 2", Of(term));
        Assert.Equal("2 coins times 4b 1, 9b 1.5 by modelVersion = 3", Of(term, Plain with { ModelVersion = new("9B") }));
        Assert.Equal("Not enough is known about this request (2 coins times 4b 1, 9b 1.5 by modelVersion). = unknown", Of(term, Plain with { ModelVersion = new("13b") }));
        Assert.Equal("2 coins an image, times 4 3, 20 5 by steps = 10", Of(PriceTerm.Rate(2, "an image").TimesBy("steps", ("4", 3), ("20", 5))));
        Assert.Equal(["modelVersion"], term.Members);
    }

    [Fact]
    public void Cases_choose_a_price()
    {
        PriceTerm term = PriceTerm.Cases("modelVersion", (["4b", "4b-base"], PriceTerm.Rate(2).Times("steps")), (["9b"], PriceTerm.Rate(7))).Times("quantity");

        Assert.Equal("4b, 4b-base: 2 coins times steps; 9b: 7 coins, times quantity = 40", Of(term));
        Assert.Equal("4b, 4b-base: 2 coins times steps; 9b: 7 coins, times quantity = 20", Of(term, Plain with { ModelVersion = new("4B-base"), Steps = 5, Quantity = 2 }));
        Assert.Equal("4b, 4b-base: 2 coins times steps; 9b: 7 coins, times quantity = 21", Of(term, Plain with { ModelVersion = new("9b"), Quantity = 3 }));
        Assert.EndsWith(" = unknown", Of(term, Plain with { ModelVersion = new("13b") }), StringComparison.Ordinal);
        Assert.Equal(["modelVersion", "steps", "quantity"], term.Members);
    }

    [Fact]
    public void InWords_says_a_rate_and_computes_nothing()
    {
        PriceTerm words = PriceTerm.InWords("2 coins for each started second of sound");

        Assert.Equal("Not enough is known about this request (2 coins for each started second of sound). = unknown", Of(words));
        Assert.Equal("4b: 3 coins; 9b: 2 coins for each started second of sound = 3", Of(PriceTerm.Cases("modelVersion", (["4b"], PriceTerm.Rate(3)), (["9b"], words))));
        Assert.Empty(words.Members);
    }

    [Fact]
    public void For_counts_another_figure_where_a_member_has_none()
    {
        Assert.Equal("6 coins for 10 steps and 5 cfgScale = 12", Of(PriceTerm.Rate(6).For("steps", 10).For("cfgScale", 5)));
        Assert.Equal("6 coins for 3 seed; 4 seed where none are set = 8", Of(PriceTerm.Rate(6).For("seed", 3, 4)));
        Assert.Equal("6 coins for 10 steps = 12", Of(PriceTerm.Rate(6).For("steps", 10, 4))); // 20 steps are the default
        Assert.Equal("6 coins for 10 steps and 5 cfgScale = 6", Of(PriceTerm.Rate(6).For("steps", 10, 4).For("cfgScale", 5), Plain with { Steps = 10 }));
        Assert.Equal(["seed"], PriceTerm.Rate(6).For("seed", 3, 4).Members);
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(100, 2)]
    [InlineData(101, 4)]
    [InlineData(250, 6)]
    public void ForStartedCharacters_counts_what_was_begun(int characters, int amount) =>
        Assert.Equal($"2 coins for each started 100 characters of prompt = {amount}", Of(PriceTerm.Rate(2).ForStartedCharacters("prompt", 100), Plain with { Prompt = new string('x', characters) }));

    [Fact]
    public void ForStartedCharacters_knows_no_length_of_a_reference() => Assert.Equal(
        "Not enough is known about this request (2 coins for each started 100 characters of prompt). = unknown",
        Of(PriceTerm.Rate(2).ForStartedCharacters("prompt", 100), Plain with { Prompt = Reference.Argument("prompt") }));

    [Fact]
    public void TimesUpTo_stops_at_the_most()
    {
        Assert.Equal("2 coins times steps, up to 8 = 16", Of(PriceTerm.Rate(2).TimesUpTo("steps", 8)));
        Assert.Equal("2 coins times steps, up to 8 = 14", Of(PriceTerm.Rate(2).TimesUpTo("steps", 8), Plain with { Steps = 7 }));
        Assert.Equal("Not enough is known about this request (2 coins times seed, up to 8). = unknown", Of(PriceTerm.Rate(2).TimesUpTo("seed", 8)));
        Assert.Equal(["steps"], PriceTerm.Rate(2).TimesUpTo("steps", 8).Members);
    }

    [Fact]
    public void ShareWithout_is_less_where_a_member_has_nothing()
    {
        PriceTerm term = PriceTerm.Rate(2).ShareWithout("loras", 0.675m);

        Assert.Equal("2 coins, 67.5 % of it without loras = 1.35", Of(term));
        Assert.Equal("2 coins, 67.5 % of it without loras = 2", Of(term, Plain with { Loras = new Dictionary<Air, double> { [Air.Parse("urn:air:flux2:lora:civitai:1@2")] = 1 } }));
        Assert.Equal(["loras"], term.Members);
    }

    [Fact]
    public void Lists_count_their_items()
    {
        Flux2KleinSdCppEditImageInput three = Plain with { Images = ["https://a.example.com/1.png", "https://a.example.com/2.png", "https://a.example.com/3.png"] };

        Assert.Equal("2 coins, once more for each of images = 8", Of(PriceTerm.Rate(2).OnceMoreForEach("images"), three));
        Assert.Equal("2 coins, 25 % more for each of images after the first = 3", Of(PriceTerm.Rate(2).MoreForEachFurther("images", 0.25m), three));
        Assert.Equal("2 coins, 25 % more for each of images after the first = 2", Of(PriceTerm.Rate(2).MoreForEachFurther("images", 0.25m)));
        Assert.Equal("2 coins, 25 % more for each of images after the first = 2", Of(PriceTerm.Rate(2).MoreForEachFurther("images", 0.25m), Plain with { Images = null! }));
        Assert.Equal("2 coins, once more for each of images = 2", Of(PriceTerm.Rate(2).OnceMoreForEach("images"), Plain with { Images = null! }));
    }

    [Fact]
    public void ForEachBeyond_leaves_out_the_first()
    {
        Flux2KleinSdCppEditImageInput three = Plain with { Images = ["https://a.example.com/1.png", "https://a.example.com/2.png", "https://a.example.com/3.png"] };

        Assert.Equal("2 coins for each of images beyond 1 = 4", Of(PriceTerm.Rate(2).ForEachBeyond("images", 1), three));
        Assert.Equal("2 coins for each of images beyond 3 = 0", Of(PriceTerm.Rate(2).ForEachBeyond("images", 3), three));
        Assert.Equal("2 coins for each of images beyond 5 = 0", Of(PriceTerm.Rate(2).ForEachBeyond("images", 5), Plain with { Images = null! }));
        Assert.Equal(["images"], PriceTerm.Rate(2).ForEachBeyond("images", 1).Members);
    }

    [Fact]
    public void TwiceUnless_doubles_but_for_one_value()
    {
        Assert.Equal("2 coins, twice unless cfgScale is 1 = 4", Of(PriceTerm.Rate(2).TwiceUnless("cfgScale", 1)));
        Assert.Equal("2 coins, twice unless cfgScale is 1 = 2", Of(PriceTerm.Rate(2).TwiceUnless("cfgScale", 1), Plain with { CfgScale = 1 }));
    }

    [Fact]
    public void Or_and_Plus_look_whether_a_member_has_something()
    {
        PriceTerm or = PriceTerm.Rate(2).Or(PriceTerm.Rate(5), "loras");
        PriceTerm plus = PriceTerm.Rate(2).Plus(0.5m, "loras");
        Flux2KleinSdCppEditImageInput with = Plain with { Loras = new Dictionary<Air, double> { [Air.Parse("urn:air:flux2:lora:civitai:1@2")] = 1 } };
        Flux2KleinSdCppEditImageInput empty = Plain with { Loras = new Dictionary<Air, double>() };

        Assert.Equal(["2 coins; with loras 5 coins = 2", "2 coins; with loras 5 coins = 5", "2 coins; with loras 5 coins = 2"], [Of(or), Of(or, with), Of(or, empty)]);
        Assert.Equal(["2 coins, plus 0.5 with loras = 2", "2 coins, plus 0.5 with loras = 2.5", "2 coins, plus 0.5 with loras = 2"], [Of(plus), Of(plus, with), Of(plus, empty)]);
        Assert.Equal(["loras"], or.Members);
        Assert.Equal(["loras"], plus.Members);
    }

    // A member of a vocabulary without a default is there once it is chosen.
    [Fact]
    public void Or_and_Plus_look_whether_a_choice_was_made()
    {
        InputDefinition speech = Leaf.Row("textToSpeech/custom");
        StepInput silent = Leaf.ReadInput(speech, SampleBody.For(speech));
        JsonObject body = SampleBody.For(speech);
        body["speaker"] = "ryan";
        StepInput spoken = Leaf.ReadInput(speech, body);
        PriceTerm or = PriceTerm.Rate(2).Or(PriceTerm.Rate(5), "speaker");
        PriceTerm plus = PriceTerm.Rate(2).Plus(3, "speaker");

        Assert.Equal([2, 5, 2, 5], new[] { Line(or, speech, silent), Line(or, speech, spoken), Line(plus, speech, silent), Line(plus, speech, spoken) }.Select(l => l.Amount));
    }

    [Fact]
    public void Plus_of_another_price_counts_it_with_a_member_where_it_is_known()
    {
        PriceTerm known = PriceTerm.Rate(2).Plus(PriceTerm.Rate(3).Times("quantity"), "images");
        PriceTerm unknown = PriceTerm.Rate(2).Plus(PriceTerm.Rate(3).Times("seed"), "images");

        Assert.Equal("2 coins, plus 3 coins times quantity with images = 5", Of(known));
        Assert.Equal("2 coins, plus 3 coins times quantity with images = 2", Of(known, Plain with { Images = null! }));
        Assert.Equal("2 coins, plus 3 coins times seed with images; what images adds is not known and not counted = 2?", Of(unknown));
        Assert.Equal("2 coins, plus 3 coins times seed with images = 2", Of(unknown, Plain with { Images = null! }));
        Assert.Equal("Not enough is known about this request (2 coins times seed, plus 3 coins with images). = unknown", Of(PriceTerm.Rate(2).Times("seed").Plus(PriceTerm.Rate(3), "images")));
        Assert.Equal(["quantity", "images"], known.Members);
    }

    [Fact]
    public void Cases_follow_a_member_of_an_inner_object()
    {
        InputDefinition media = Leaf.Row("composeMedia");
        PriceTerm term = PriceTerm.Cases("output.type", (["audio"], PriceTerm.Rate(2)), (["video"], PriceTerm.Rate(5)));
        Assert.Equal(
            "unknown unknown 2 5",
            string.Join(' ', new[] { "null", "{}", """{"type":"audio"}""", """{"type":"video"}""" }.Select(output =>
            {
                JsonObject body = SampleBody.For(media);
                body["output"] = JsonNode.Parse(output);
                return Line(term, media, Leaf.ReadInput(media, body)).Amount is { } amount ? FormattableString.Invariant($"{amount}") : "unknown";
            })));
    }

    [Fact]
    public void OrWhenSet_looks_whether_a_member_is_written()
    {
        PriceTerm term = PriceTerm.Rate(2).OrWhenSet("steps", PriceTerm.Rate(5).Times("quantity"));

        Assert.Equal("2 coins; with steps set 5 coins times quantity = 2", Of(term));
        Assert.Equal("2 coins; with steps set 5 coins times quantity = 5", Of(term, Plain with { Steps = 20 }));
        Assert.Equal(["quantity", "steps"], term.Members);
    }

    [Fact]
    public void Sums_are_rounded_and_have_a_floor()
    {
        PriceTerm sum = PriceTerm.Rate(0.5m).For("steps", 7).Plus(PriceTerm.Rate(0.25m).Times("quantity"));

        Assert.Equal("0.5 coins for 7 steps plus 0.25 coins times quantity = 1.75", Of(sum, Plain with { Steps = 21 }));
        Assert.Equal("0.5 coins for 7 steps plus 0.25 coins times quantity = 2", Of(sum.Rounded(), Plain with { Steps = 21 }));
        Assert.Equal("0.5 coins times quantity = 3", Of(PriceTerm.Rate(0.5m).Times("quantity").Rounded(), Plain with { Quantity = 5 })); // half away from zero
        Assert.Equal("0.5 coins times quantity, at least a lot = 9", Of(PriceTerm.Rate(0.5m).Times("quantity").AtLeast(9, "a lot"), Plain with { Quantity = 5 }));
        Assert.Equal("0.5 coins times quantity, at least a lot = 10", Of(PriceTerm.Rate(0.5m).Times("quantity").AtLeast(9, "a lot"), Plain with { Quantity = 20 }));
        Assert.Equal(["steps", "quantity"], sum.Members);
    }

    [Fact]
    public void Sum_of_different_parts_is_exact()
    {
        PriceTerm sum = PriceTerm.Rate(1).For("steps", 3).Plus(PriceTerm.Rate(1).For("steps", 6));

        Assert.Equal("1 coins for 3 steps plus 1 coins for 6 steps = 10", Of(sum));
        Assert.Equal("1 coins for 3 steps plus 1 coins for 3 steps = 4", Of(PriceTerm.Rate(1).For("steps", 3).Plus(PriceTerm.Rate(1).For("steps", 3)), Plain with { Steps = 6 }));
        Assert.Equal("Not enough is known about this request (1 coins plus 1 coins times seed). = unknown", Of(PriceTerm.Rate(1).Plus(PriceTerm.Rate(1).Times("seed"))));
        Assert.Equal("Not enough is known about this request (1 coins times seed plus 1 coins). = unknown", Of(PriceTerm.Rate(1).Times("seed").Plus(PriceTerm.Rate(1))));
    }

    [Fact]
    public void Doubts_make_a_line_uncertain()
    {
        PriceTerm unless = PriceTerm.Rate(3).UncertainUnlessSet("steps", "quantity", "set one of both");

        Assert.Equal("3 coins; the rate is documented as a rough figure = 3?", Of(PriceTerm.Rate(3).Roughly()));
        Assert.Equal("3 coins; the video may be longer = 3?", Of(PriceTerm.Rate(3).Roughly("the video may be longer")));
        Assert.Equal("3 coins; set one of both = 3?", Of(unless));
        Assert.Equal(["3 coins = 3", "3 coins = 3"], [Of(unless, Plain with { Steps = 4 }), Of(unless, Plain with { Quantity = 1 })]);
        Assert.Equal(["steps", "quantity"], unless.Members);
    }

    [Fact]
    public void WithoutRate_counts_and_says_so()
    {
        Assert.Equal("40 renders = unknown", Of(PriceTerm.Rate(2).Times("steps").WithoutRate("renders")));
        Assert.Equal("2 coins times steps renders", PriceTerm.Rate(2).Times("steps").WithoutRate("renders").Text("coins"));
    }

    [Fact]
    public void Whole_units_are_rounded_up_and_say_so()
    {
        PriceTerm term = PriceTerm.Rate(0.3m).Times("steps");

        Assert.Equal("0.3 Buzz times steps; 2.1, rounded up to whole Buzz = 3", Text(Line(term, Row, Plain with { Steps = 7 }, Whole)));
        Assert.Equal("0.3 Buzz times steps = 3", Text(Line(term, Row, Plain with { Steps = 10 }, Whole)));
    }

    [Fact]
    public void Figures_beyond_what_an_account_holds_are_no_amount()
    {
        Assert.Equal("1000 coins = 1000", Of(PriceTerm.Rate(1000)));
        Assert.Equal("The figures are too large to compute with. = unknown", Of(PriceTerm.Rate(1000.5m)));
        Assert.Equal("The figures are too large to compute with. = unknown", Of(PriceTerm.Rate(decimal.MaxValue).Times("steps")));
    }

    [Fact]
    public void Price_has_lines_for_the_records_that_they_apply_to()
    {
        Price price = Price.Of(
            Coins,
            new PriceLine("images", PriceTerm.Rate(2).Times("quantity"), "guide: a"),
            new PriceLine("extra", PriceTerm.Rate(1), "guide: b") { When = r => ((Flux2KleinSdCppEditImageInput)r).Steps is not null });
        var estimate = new CostEstimate("coins", [.. price.LinesOf(Row, Plain with { Steps = 4 })]);

        Assert.Equal(["images", "extra"], estimate.Lines.Select(l => l.Name));
        Assert.Equal(["guide: a", "guide: b"], estimate.Lines.Select(l => l.Source));
        Assert.Equal(["images"], price.LinesOf(Row, Plain).Select(l => l.Name));
        Assert.Equal(("2 coins times quantity", "guide: a", true, "2 coins times quantity"), (price.Description, price.Source, price.IsKnown, price.ToString()));
        Assert.Equal("3 coins", estimate.ToString());
        Assert.Equal("images: 2 (2 coins times quantity)", estimate.Lines[0].ToString());
        Assert.Equal(["quantity"], price.Members);
    }

    [Fact]
    public void Unknown_price_says_that_nobody_states_it()
    {
        Assert.Equal(("not documented; preview the price", "", false), (Price.Unknown.Description, Price.Unknown.Source, Price.Unknown.IsKnown));
        CostLine line = Assert.Single(Price.Unknown.LinesOf(Row, Plain));
        Assert.Equal("work: unknown (No source states this rate; preview the price.)", line.ToString());
        Assert.Equal("0 coins or more", new CostEstimate("coins", [line]).ToString());
    }

    private static string Of(PriceTerm term, Flux2KleinSdCppEditImageInput? input = null) => Text(Line(term, Row, input ?? Plain));

    private static string Text(CostLine line) => FormattableString.Invariant($"{line.Explanation} = {(line.Amount is { } amount ? FormattableString.Invariant($"{amount:0.####}") : "unknown")}{(line.IsUncertain ? "?" : "")}");

    private static CostLine Line(PriceTerm term, InputDefinition row, StepInput input, CostUnit? unit = null) =>
        Assert.Single(Price.Of(unit ?? Coins, new PriceLine("images", term, "guide: somewhere")).LinesOf(row, input));
}
