using System.Globalization;
using System.Text;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Samples.Catalog;

/// <summary>Writes the page of all inputs from the catalogue.</summary>
internal static class EcosystemsPage
{
    public static string Write()
    {
        Offer[] offers = [.. InputCatalog.All.Select(d => new Offer(d))];
        var vocabularies = new Vocabularies(InputCatalog.All);
        Family[] families = [.. offers.GroupBy(o => Family.NameOf(o.Definition)).Select(g => new Family(g.Key, [.. g], vocabularies))];
        var links = families.SelectMany(f => f.Offers, (f, o) => (o.Definition, Link: $"[{o.Definition.Id}](#{Markdown.Anchor(f.SectionOf(o.Definition))})")).ToDictionary(l => l.Definition, l => l.Link);
        var page = new StringBuilder();
        WriteIntroduction(page, offers);
        WriteWishes(page, offers, links);
        foreach (IGrouping<string, Family> step in families.GroupBy(f => f.Offers[0].Definition.StepType))
            WriteStep(page, step.Key, [.. step]);
        vocabularies.WriteTo(page);
        return page.ToString();
    }

    private static void WriteIntroduction(StringBuilder page, Offer[] offers)
    {
        string steps = string.Join(", ", offers.GroupBy(o => o.Definition.StepType).Select(g => $"{g.Count()} of `{g.Key}`"));
        page.Append(CultureInfo.InvariantCulture, $"""
            # Ecosystems

            Every input that the library knows: {steps}. The page is written from the tables that also check requests, fill `WithDefaults()` and estimate prices:

            ```shell
            dotnet run --project samples/Catalog -- --write docs/ecosystems.md
            dotnet run --project samples/Catalog -- training/ai-toolkit/qwen
            ```

            The second command prints one input with all its parameters.

            ## How to read it

            - **Start with what you want to do** below; each table names the record to create, cheapest first. A record is in the namespace of its step type, for example
              `Civitai.Orchestration.ImageGen` or `Civitai.Orchestration.ImageUpscaler`.
            - Several engines offer the same model. The name in parentheses is the engine; prices and members differ.
            - A **path** is the step type and the discriminators' values, as in `imageGen/sdcpp/zImage/turbo/createImage`. The record sets the discriminators itself.
            - **Price** is in Buzz for the least that can be sent: one picture with all defaults (an edit of one image), one video, or ten epochs of training. "about" marks a figure
              that depends on something unknown here; "{Markdown.None}" means that no source states the rate, so ask with `PreviewCostAsync`.
            - **2K** is the price of a picture of 2048 x 2048, or of the tier that the service calls 2K; "{Markdown.None}" where the input cannot do that or no rate is documented.
            - **Defaults** are what the service assumes; they are never sent. Required members stand in **bold**.
            - A **source** names the guide, documentation page or schema that a row follows.


            """);
    }

    private static void WriteWishes(StringBuilder page, Offer[] offers, Dictionary<InputDefinition, string> links)
    {
        page.Append("## By purpose\n");
        foreach ((Purpose purpose, string title) in (ReadOnlySpan<(Purpose, string)>)
                 [(Purpose.Create, "Generate an image from text"), (Purpose.Edit, "Edit an image"), (Purpose.Variant, "Make a variant of an image"),
                  (Purpose.VideoFromText, "Generate a video from text"), (Purpose.VideoFromImage, "Generate a video from images"),
                  (Purpose.VideoFromVideo, "Change a video, or go on with it"), (Purpose.VideoFromSound, "Generate a video that follows a sound"), (Purpose.Train, "Train a LoRA, ten epochs")])
        {
            bool isTraining = purpose == Purpose.Train;
            bool isVideo = purpose is Purpose.VideoFromText or Purpose.VideoFromImage or Purpose.VideoFromVideo or Purpose.VideoFromSound;
            page.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n");
            var table = new MarkdownTable(page, isTraining ? ["Training", "Path", "Record", "Price", "Typical runtime"]
                : isVideo ? ["Model", "Path", "Record", "Price", "Seconds", "Largest"]
                : ["Model", "Path", "Record", "Price", "2K", "Largest", "Typical runtime"]);
            foreach (Offer offer in offers.Where(o => o.Purposes.Contains(purpose)).OrderBy(o => Offer.Rank(o.Cost)).ThenBy(o => o.Definition.Id, StringComparer.Ordinal))
            {
                InputDefinition input = offer.Definition;
                string?[] ends = [Offer.Price(offer.Cost), Offer.Price(offer.CostAt2K), offer.LargestSize, ParameterText.Runtime(input)];
                table.Row([ModelName(input), links[input], Markdown.Code(input.InputType.Name), .. isTraining ? [ends[0], ends[3]] : isVideo ? [ends[0], offer.Length, ends[2]] : ends]);
            }

            if (purpose == Purpose.Create)
                WriteLarge(page, offers, links);
        }

        WriteOthers(page, offers, links);
    }

    private static void WriteOthers(StringBuilder page, Offer[] offers, Dictionary<InputDefinition, string> links)
    {
        page.Append("\n### Everything else: larger, cut out, described, spoken, measured\n\n");
        var table = new MarkdownTable(page, ["What it does", "Path", "Record", "Needs", "Price", "Typical runtime"]);
        foreach (Offer offer in offers.Where(o => o.Purposes.Contains(Purpose.Other)).OrderBy(o => o.Definition.Title, StringComparer.Ordinal))
        {
            InputDefinition input = offer.Definition;
            string needs = string.Join(", ", input.Parameters.Where(p => p is { IsRequired: true, IsNested: false }).Select(p => Markdown.Code(p.Name)));
            table.Row([input.Title, links[input], Markdown.Code(input.InputType.Name), needs, Offer.Price(offer.Cost), ParameterText.Runtime(input)]);
        }
    }

    private static void WriteLarge(StringBuilder page, Offer[] offers, Dictionary<InputDefinition, string> links)
    {
        page.Append("\n### Generate a 2K picture, cheapest first\n\n");
        var table = new MarkdownTable(page, ["Model", "Path", "Record", "2K", "Price by default", "Typical runtime"]);
        foreach (Offer offer in offers.Where(o => o.Purposes.Contains(Purpose.Create) && Offer.Price(o.CostAt2K) is not null).OrderBy(o => Offer.Rank(o.CostAt2K)).ThenBy(o => o.Definition.Id, StringComparer.Ordinal))
        {
            InputDefinition input = offer.Definition;
            table.Row([ModelName(input), links[input], Markdown.Code(input.InputType.Name), Offer.Price(offer.CostAt2K), Offer.Price(offer.Cost), ParameterText.Runtime(input)]);
        }
    }

    private static void WriteStep(StringBuilder page, string step, Family[] families)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## Step `{step}`\n\n");
        var overview = new MarkdownTable(page, ["Path", "Inputs", "Operations", "Required", "Largest", "Price", "Source"]);
        foreach (Family family in families)
        {
            overview.Row(
            [
                $"[{family.Name}](#{Markdown.Anchor(family.Name)})",
                family.Offers.Length.ToString(CultureInfo.InvariantCulture),
                Several(family.Offers.Select(o => o.Definition.Discriminators.FirstOrDefault(d => d.Name == "operation").Value)),
                Several(family.Offers.SelectMany(o => o.Definition.Parameters).Where(p => p is { IsRequired: true, IsNested: false }).Select(p => Markdown.Code(p.Name))),
                Several(family.Offers.Select(o => o.LargestSize)),
                PriceRange(family.Offers),
                Several(family.Offers.Select(o => o.Definition.Source)),
            ]);
        }

        foreach (Family family in families)
            family.WriteTo(page);
    }

    private static string ModelName(InputDefinition input) => input.Title.Split(": ") is [var model, var what] && !what.Contains(',') ? model : input.Title;

    private static string? Several(IEnumerable<string?> values) => string.Join(", ", values.OfType<string>().Distinct());

    private static string? PriceRange(IEnumerable<Offer> family)
    {
        decimal[] totals = [.. family.Where(o => Offer.Price(o.Cost) is not null).Select(o => o.Cost.Total).Order()];
        return totals.Length == 0 ? null
            : totals[0] == totals[^1] ? totals[0].ToString("0.##", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{totals[0]:0.##} to {totals[^1]:0.##}");
    }
}
