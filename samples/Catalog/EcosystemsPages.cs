using System.Globalization;
using System.Text;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Samples.Catalog;

/// <summary>Writes the pages of all inputs from the catalogue: one that is searched by purpose, and one for each type of step.</summary>
internal static class EcosystemsPages
{
    /// <summary>The page that is searched by purpose.</summary>
    public const string Main = "ecosystems.md";

    private const string Folder = "ecosystems";

    /// <summary>The pages by their files, below the folder of documents.</summary>
    public static IReadOnlyDictionary<string, string> Make()
    {
        Offer[] offers = [.. InputCatalog.All.Select(d => new Offer(d))];
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var links = new Dictionary<InputDefinition, string>();
        foreach (IGrouping<string, Offer> step in offers.GroupBy(o => o.Definition.StepType))
        {
            var vocabularies = new Vocabularies(step.Select(o => o.Definition));
            Family[] families = [.. step.GroupBy(o => Family.NameOf(o.Definition)).Select(g => new Family(g.Key, [.. g], vocabularies))];
            foreach ((InputDefinition input, string section) in families.SelectMany(f => f.Offers, (f, o) => (o.Definition, f.SectionOf(o.Definition))))
                links.Add(input, $"[{input.Id}]({FileOf(step.Key)}#{Markdown.Anchor(section)})");
            var page = new StringBuilder();
            WriteStep(page, step.Key, families);
            vocabularies.WriteTo(page);
            pages.Add(FileOf(step.Key), page.ToString());
        }

        var main = new StringBuilder();
        WriteIntroduction(main, offers);
        WriteWishes(main, offers, links);
        WriteSteps(main, offers);
        pages.Add(Main, main.ToString());
        return pages;
    }

    /// <summary>Writes the pages into the folder of documents; pages of types that are gone are deleted.</summary>
    public static void Write(string documents)
    {
        IReadOnlyDictionary<string, string> pages = Make();
        Directory.CreateDirectory(Path.Combine(documents, Folder));
        foreach (string old in Old(documents, pages))
            File.Delete(old);
        foreach ((string file, string text) in pages)
            File.WriteAllText(Path.Combine(documents, file), text);
    }

    /// <summary>The files that are not as they would be written.</summary>
    public static IReadOnlyList<string> FindChanged(string documents)
    {
        IReadOnlyDictionary<string, string> pages = Make();
        return [.. pages.Where(p => !File.Exists(Path.Combine(documents, p.Key)) || File.ReadAllText(Path.Combine(documents, p.Key)) != p.Value).Select(p => p.Key), .. Old(documents, pages)];
    }

    private static string FileOf(string step) => $"{Folder}/{step}.md";

    private static IEnumerable<string> Old(string documents, IReadOnlyDictionary<string, string> pages) =>
        Directory.EnumerateFiles(Path.Combine(documents, Folder), "*.md").Where(f => !pages.ContainsKey($"{Folder}/{Path.GetFileName(f)}"));

    private static void WriteIntroduction(StringBuilder page, Offer[] offers)
    {
        page.Append(CultureInfo.InvariantCulture, $"""
            # Ecosystems

            Every input that the library knows, {offers.Length} of {offers.Select(o => o.Definition.StepType).Distinct().Count()} types of steps. This page finds one by what it is for; [each type of step](#types-of-steps) has a page with
            all parameters. They are written from the tables that also check requests, fill `WithDefaults()` and estimate prices:

            ```shell
            dotnet run --project samples/Catalog -- --write docs
            dotnet run --project samples/Catalog -- training/ai-toolkit/qwen
            ```

            The second command prints one input with all its parameters.

            ## How to read it

            - **Start with what you want to do** below; each table names the record to create, cheapest first. A record is in the namespace of its step type, for example
              `Civitai.Orchestration.ImageGen` or `Civitai.Orchestration.ImageUpscaler`.
            - Several engines offer the same model. The name in parentheses is the engine; prices and members differ.
            - A **path** is the step type and the discriminators' values, as in `imageGen/sdcpp/zImage/turbo/createImage`. The record sets the discriminators itself.
            - **Price** is in Buzz for the least that can be sent: one picture with all defaults (an edit of one image), one video, or ten epochs of training. "about" marks a figure
              that depends on something unknown here; "{Markdown.None}" means that no source states the rate, or that it is by what a request does not hold, such as the length of a file; the input's own page
              tells which. Ask with `PreviewCostAsync`.
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

    private static void WriteSteps(StringBuilder page, Offer[] offers)
    {
        page.Append("\n## Types of steps\n\n");
        var table = new MarkdownTable(page, ["Type", "Inputs", "For example"]);
        foreach (IGrouping<string, Offer> step in offers.GroupBy(o => o.Definition.StepType))
            table.Row([$"[{step.Key}]({FileOf(step.Key)})", step.Count().ToString(CultureInfo.InvariantCulture), step.First().Definition.Title]);
    }

    private static void WriteStep(StringBuilder page, string step, Family[] families)
    {
        page.Append(CultureInfo.InvariantCulture, $"# Step `{step}`\n\nWhat the columns mean stands on the [page of all inputs](../{Main}#how-to-read-it).\n\n");
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
