using System.Globalization;

namespace Civitai.Orchestration.Pricing;

/// <summary>The shapes that prices of images have.</summary>
internal static class ImagePrice
{
    /// <summary>A base price for a reference size and step count, scaled by pixels, steps and quantity.</summary>
    internal static PriceModel ByPixelsAndSteps<TInput>(
        decimal price, int referencePixels, int referenceSteps, Func<TInput, int?> width, Func<TInput, int?> height, Func<TInput, int?> steps, Func<TInput, int?> quantity, string source)
        where TInput : StepInput =>
        new FormulaPrice<TInput>(
            string.Create(CultureInfo.InvariantCulture, $"{price:0.##} Buzz for {referencePixels} pixels and {referenceSteps} steps, in proportion, times quantity"),
            source,
            // multiplied before it is divided, so that documented examples come out exact
            i => price * width(i) * height(i) * steps(i) * quantity(i) / ((decimal)referencePixels * referenceSteps));
}
