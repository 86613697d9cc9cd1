using System.Globalization;

namespace Civitai.Orchestration.Pricing;

/// <summary>The shapes that prices of images have. Multiplied before they are divided, so that documented examples come out exact.</summary>
internal static class ImagePrice
{
    /// <summary>A fixed price for each image.</summary>
    internal static PriceModel PerImage<TInput>(decimal price, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(Say($"{price:0.##} Buzz an image"), source, i => price * quantity(i));

    /// <summary>A fixed price for the one image of a request.</summary>
    internal static PriceModel PerRequest<TInput>(decimal price, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(Say($"{price:0.##} Buzz an image"), source, _ => price);

    /// <summary>A price for each image that follows from one choice, for example the quality. Choices without a price are unknown.</summary>
    internal static PriceModel PerImageBy<TInput>((string Choice, decimal Price)[] prices, Func<TInput, string?> by, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(Say($"{List(prices)} Buzz an image"), source, i => Of(prices, by(i)) * quantity(i));

    /// <summary>Like <see cref="PerImageBy"/>, with a surcharge for each image when there are references.</summary>
    internal static PriceModel PerImageByWithReferences<TInput>(
        (string Choice, decimal Price)[] prices, decimal surcharge, Func<TInput, string?> by, Func<TInput, int?> references, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(
            Say($"{List(prices)} Buzz an image, {surcharge:0.##} more with references"),
            source,
            i => (Of(prices, by(i)) + (references(i) > 0 ? surcharge : 0)) * quantity(i));

    /// <summary>A fixed price for each image, and another with LoRAs.</summary>
    internal static PriceModel PerImageWithLoras<TInput>(decimal price, decimal withLoras, Func<TInput, int?> loras, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(Say($"{price:0.##} Buzz an image, {withLoras:0.##} with LoRAs"), source, i => (loras(i) > 0 ? withLoras : price) * quantity(i));

    /// <summary>A fixed price for each image, and another when a flag is set.</summary>
    internal static PriceModel PerImageWithFlag<TInput>(decimal price, decimal flagged, Func<TInput, bool?> flag, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(Say($"{price:0.##} Buzz an image, {flagged:0.##} with the dearer model"), source, i => (flag(i) == true ? flagged : price) * quantity(i));

    /// <summary>A price for each image that follows from one choice and from whether images go in.</summary>
    internal static PriceModel PerImageByAndInput<TInput>(
        (string Choice, decimal Price)[] textOnly, (string Choice, decimal Price)[] withImages, Func<TInput, string?> by, Func<TInput, int?> images, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(
            Say($"{List(textOnly)} Buzz an image; with images to work from {List(withImages)}"),
            source,
            i => Of(images(i) > 0 ? withImages : textOnly, by(i)) * quantity(i));

    /// <summary>A price for each image that follows from one choice, with a surcharge for each of two flags.</summary>
    internal static PriceModel PerImageByWithFlags<TInput>(
        (string Choice, decimal Price)[] prices, decimal perFlag, Func<TInput, string?> by, Func<TInput, bool?> flag1, Func<TInput, bool?> flag2, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(
            Say($"{List(prices)} Buzz an image, {perFlag:0.##} more for each kind of search"),
            source,
            i => (Of(prices, by(i)) + ((flag1(i) == true ? perFlag : 0) + (flag2(i) == true ? perFlag : 0))) * quantity(i));

    /// <summary>A base price for a reference size and step count, scaled by pixels, steps and quantity.</summary>
    internal static PriceModel ByPixelsAndSteps<TInput>(
        decimal price, int referencePixels, int referenceSteps, Func<TInput, int?> width, Func<TInput, int?> height, Func<TInput, int?> steps, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(
            Say($"{price:0.##} Buzz for {referencePixels} pixels and {referenceSteps} steps, in proportion, times quantity"),
            source,
            i => price * (width(i) ?? AssumedEdge) * (height(i) ?? AssumedEdge) * steps(i) * quantity(i) / ((decimal)referencePixels * referenceSteps))
        {
            Doubt = i => SizeIsAssumed(width(i), height(i)),
        };

    /// <summary>Like <see cref="ByPixelsAndSteps"/>, with a share more for each image after the first that goes in.</summary>
    internal static PriceModel ByPixelsStepsAndImages<TInput>(
        decimal price,
        int referencePixels,
        int referenceSteps,
        decimal perFurtherImage,
        Func<TInput, int?> width,
        Func<TInput, int?> height,
        Func<TInput, int?> steps,
        Func<TInput, int?> images,
        Func<TInput, int?> quantity,
        string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(
            Say($"{price:0.##} Buzz for {referencePixels} pixels and {referenceSteps} steps, in proportion, {perFurtherImage:P0} more for each further image, times quantity"),
            source,
            i => price * (width(i) ?? AssumedEdge) * (height(i) ?? AssumedEdge) * steps(i) * quantity(i) * (1 + ((Math.Max(images(i) ?? 1, 1) - 1) * perFurtherImage)) / ((decimal)referencePixels * referenceSteps))
        {
            Doubt = i => SizeIsAssumed(width(i), height(i)),
        };

    /// <summary>
    /// A price for each image by size and quality: that of the cheapest tier that covers the size, either way round. Beyond the largest tier the largest counts.
    /// </summary>
    internal static PriceModel BySizeAndQualityTier<TInput>(
        string[] columns, (string Size, decimal[] Prices)[] tiers, Func<TInput, int?> width, Func<TInput, int?> height, Func<TInput, string?> quality, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord
    {
        (int Long, int Short, decimal[] Prices)[] sizes = [.. tiers.Select(Parse)];
        return new FormulaPrice<TInput>(
            Say($"by size and quality, {tiers[0].Prices.Min():0.##} to {tiers[^1].Prices.Max():0.##} Buzz an image"),
            source,
            i => Tier(sizes, Array.IndexOf(columns, quality(i)), width(i), height(i)) * quantity(i));

        static (int Long, int Short, decimal[] Prices) Parse((string Size, decimal[] Prices) tier)
        {
            int x = tier.Size.IndexOf('x', StringComparison.Ordinal);
            int a = int.Parse(tier.Size[..x], CultureInfo.InvariantCulture);
            int b = int.Parse(tier.Size[(x + 1)..], CultureInfo.InvariantCulture);
            return (Math.Max(a, b), Math.Min(a, b), tier.Prices);
        }
    }

    /// <summary>A price for each started megapixel of each image, and another with LoRAs; <c>isAbout</c> where the source gives a rough figure.</summary>
    internal static PriceModel ByMegapixels<TInput>(
        decimal price, decimal withLoras, Func<TInput, int?> width, Func<TInput, int?> height, Func<TInput, int?> loras, Func<TInput, int?> quantity, string source, bool isAbout = false)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(
            Say($"{(isAbout ? "about " : "")}{price:0.##} Buzz a started megapixel, {withLoras:0.##} with LoRAs, times quantity"),
            source,
            i => (long?)width(i) * height(i) is { } pixels ? (loras(i) > 0 ? withLoras : price) * Math.Ceiling(pixels / 1_000_000m) * quantity(i) : null)
        {
            Doubt = i => isAbout ? "the rate is documented as a rough figure" : null,
        };

    /// <summary>A price for each step, once more for each image that goes in, twice with guidance.</summary>
    internal static PriceModel PerStep<TInput>(
        decimal price, Func<TInput, int?> steps, Func<TInput, double?> cfgScale, Func<TInput, int?>? images, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(
            Say($"{price:0.##} Buzz a step, once more for each image to edit, twice with guidance, times quantity"),
            source,
            i => price * steps(i) * Passes(cfgScale(i), images?.Invoke(i)) * quantity(i));

    /// <summary>Like <see cref="PerStep"/>, with a rate that follows from one choice.</summary>
    internal static PriceModel PerStepBy<TInput>(
        (string Choice, decimal Price)[] prices, Func<TInput, string?> by, Func<TInput, int?> steps, Func<TInput, double?> cfgScale, Func<TInput, int?>? images, Func<TInput, int?> quantity, string source)
        where TInput : WireRecord =>
        new FormulaPrice<TInput>(
            Say($"{List(prices)} Buzz a step, once more for each image to edit, twice with guidance, times quantity"),
            source,
            i => Of(prices, by(i)) * steps(i) * Passes(cfgScale(i), images?.Invoke(i)) * quantity(i));

    // Where the size follows the image, which is not known here.
    private const int AssumedEdge = 1024;

    private static string? SizeIsAssumed(int? width, int? height) =>
        width is null || height is null ? "the size follows the image; 1024 x 1024 is assumed" : null;

    private static int Passes(double? cfgScale, int? images) => ((images ?? 0) + 1) * (cfgScale == 1 ? 1 : 2);

    private static decimal? Of((string Choice, decimal Price)[] prices, string? choice)
    {
        foreach ((string known, decimal price) in prices)
        {
            if (string.Equals(known, choice, StringComparison.OrdinalIgnoreCase))
                return price;
        }

        return null;
    }

    private static decimal? Tier((int Long, int Short, decimal[] Prices)[] sizes, int column, int? width, int? height)
    {
        if (column < 0 || width is not { } w || height is not { } h)
            return null;

        decimal? cheapest = null;
        foreach ((int longer, int shorter, decimal[] prices) in sizes)
        {
            if (Math.Max(w, h) <= longer && Math.Min(w, h) <= shorter && !(prices[column] >= cheapest))
                cheapest = prices[column];
        }

        return cheapest ?? sizes[^1].Prices[column];
    }

    private static string List((string Choice, decimal Price)[] prices) => string.Join(", ", prices.Select(p => Say($"{p.Choice} {p.Price:0.##}")));

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
