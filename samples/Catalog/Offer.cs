using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Samples.Catalog;

/// <summary>An input with what people compare: what it can do, what it costs by default and at 2K, how large its pictures get.</summary>
internal sealed class Offer
{
    private const string Image = "https://example.com/harbour.png";

    public Offer(InputDefinition definition)
    {
        Definition = definition;
        Parameter? images = Images;
        Purposes = definition.StepType == "videoGen" ? [.. VideoPurposes(definition)]
            : definition.StepType.EndsWith("raining", StringComparison.Ordinal) ? [Purpose.Train]
            : definition.StepType != "imageGen" ? [Purpose.Other]
            : definition.Discriminators[^1].Value == "createVariant" ? [Purpose.Variant]
            : images is null ? [Purpose.Create]
            : images.IsRequired ? [Purpose.Edit]
            : [Purpose.Create, Purpose.Edit];
        JsonObject least = Least();
        if (Purposes[0] == Purpose.Train && definition.FindParameter("epochs") is not null)
            least["epochs"] = 10;
        Cost = definition.CreateInput(least).EstimateCost();
        LargestSize = FindLargestSize();
        CostAt2K = At2K(least)?.EstimateCost();
    }

    public InputDefinition Definition { get; }

    public IReadOnlyList<Purpose> Purposes { get; }

    /// <summary>The price of the least that can be sent: one picture by default, ten epochs of training.</summary>
    public CostEstimate Cost { get; }

    /// <summary>The price of a picture of 2048 x 2048, or of the tier 2K; null where there is none.</summary>
    public CostEstimate? CostAt2K { get; }

    public string? LargestSize { get; }

    /// <summary>How long a video can be, in seconds; null where it is not for the request to say.</summary>
    public string? Length => Definition.FindParameter("duration") switch
    {
        { AllowedValues: { Count: > 3 } values } => $"{values[0]} to {values[^1]}",
        { AllowedValues: { Count: > 0 } values } => string.Join(", ", values),
        { Minimum: { } shortest, Maximum: { } longest } => $"{ParameterText.Number(shortest)} to {ParameterText.Number(longest)}",
        _ => null,
    };

    // What a video is made of: what must be given says it, else what may be.
    private static IEnumerable<Purpose> VideoPurposes(InputDefinition definition)
    {
        string[] must = [.. definition.Parameters.Where(p => p is { IsRequired: true, IsNested: false }).Select(p => p.Name)];
        string[] may = [.. definition.Parameters.Select(p => p.Name)];
        if (must.Any(n => n is "sourceVideo" or "videoUrl" or "draftCache"))
            return [Purpose.VideoFromVideo];
        if (must.Contains("sourceAudio"))
            return [Purpose.VideoFromSound];
        // The operation is the last discriminator where there is one.
        string operation = definition.Discriminators[^1].Value;
        bool isForText = operation.StartsWith("text", StringComparison.Ordinal);
        bool needsImage = must.Any(n => n is "image" or "images" or "startImage" or "keyframes")
            || operation.StartsWith("reference", StringComparison.Ordinal) || operation.StartsWith("first", StringComparison.Ordinal)
            || operation == "image-to-video";
        bool takesImage = may.Any(n => n is "image" or "images" or "sourceImage" or "firstFrame" or "firstFrameImage");
        return needsImage ? [Purpose.VideoFromImage] : takesImage && !isForText ? [Purpose.VideoFromText, Purpose.VideoFromImage] : [Purpose.VideoFromText];
    }

    private Parameter? Images => Definition.Parameters.FirstOrDefault(p => p.Name is "images" or "image");

    /// <summary>The amount; with a mark when it is not certain; null when no rate is documented.</summary>
    public static string? Price(CostEstimate? cost) => cost is null || cost.Lines.Any(l => l.Amount is null) ? null
        : (cost.IsComplete ? "" : "about ") + cost.Total.ToString("0.##", CultureInfo.InvariantCulture);

    public static decimal Rank(CostEstimate? cost) => Price(cost) is null ? decimal.MaxValue : cost!.Total; // a price has a cost

    private JsonObject Least()
    {
        var body = new JsonObject();
        foreach (Parameter parameter in Definition.Parameters.Where(p => p is { IsRequired: true, IsNested: false } || (p == Images && Purposes is [Purpose.Edit])))
        {
            body[parameter.Name] = parameter.Kind switch
            {
                ParameterKind.WholeNumber when parameter.AllowedValues.Count > 0 => int.Parse(parameter.AllowedValues[0], CultureInfo.InvariantCulture),
                ParameterKind.WholeNumber or ParameterKind.Number => (int)(parameter.Minimum ?? 1),
                ParameterKind.Boolean => false,
                ParameterKind.List when parameter.AllowedValues.Count > 0 => new JsonArray(parameter.AllowedValues[0]),
                ParameterKind.Choice => parameter.AllowedValues.Contains("1024x1024") ? "1024x1024" : parameter.AllowedValues[0],
                ParameterKind.Resource => "urn:air:sdxl:checkpoint:civitai:101055@128078",
                ParameterKind.List when Definition.Parameters.Any(p => p.Name.StartsWith(parameter.Name + "[].", StringComparison.Ordinal)) => new JsonArray(new JsonObject()),
                ParameterKind.List => new JsonArray([.. Enumerable.Repeat(Image, Math.Max(parameter.MinimumLength ?? 1, 1)).Select(i => (JsonNode)i)]),
                ParameterKind.Nested => new JsonObject { ["type"] = "zip", ["sourceUrl"] = "https://example.com/images.zip", ["count"] = 15 },
                ParameterKind.Media => Image,
                _ => "a lighthouse at dawn",
            };
        }

        return body;
    }

    private string? FindLargestSize()
    {
        if (Definition.FindParameter("width") is { IsReadOnly: false, Maximum: { } width } && Definition.FindParameter("height") is { Maximum: { } height })
            return $"{ParameterText.Number(width)} x {ParameterText.Number(height)}";
        if (SizeChoice is { } choice)
            return choice.AllowedValues.Reverse().MaxBy(Pixels)?.Replace("x", " x ", StringComparison.Ordinal);
        return Definition.FindParameter("aspectRatio") is null ? null : "by ratio";
    }

    private Parameter? SizeChoice => Definition.FindParameter("resolution") ?? Definition.FindParameter("size");

    private StepInput? At2K(JsonObject least)
    {
        var body = (JsonObject)least.DeepClone();
        if (Definition.FindParameter("width") is { IsReadOnly: false } && Definition.FindParameter("height") is not null)
            (body["width"], body["height"]) = (2048, 2048);
        else if (SizeChoice is { } choice && choice.AllowedValues.FirstOrDefault(v => v is "2K" or "2k" or "2048x2048") is { } size)
            body[choice.Name] = size;
        else
            return null;

        StepInput input = Definition.CreateInput(body);
        return input.Validate().Errors.Any(e => body["width"] is null || e.Path is "width" or "height") ? null : input;
    }

    // Sizes are written as 1024x1024, as 2K or as a word; the last word is the largest.
    private static double Pixels(string size)
    {
        double[] sides = [.. size.Split('x').Select(s => double.TryParse(s.TrimEnd('K', 'k'), CultureInfo.InvariantCulture, out double side) ? side : 0)];
        return sides.Length == 2 ? sides[0] * sides[1] : sides[0];
    }
}

/// <summary>What people come for.</summary>
internal enum Purpose
{
    Create,
    Edit,
    Variant,
    VideoFromText,
    VideoFromImage,
    VideoFromVideo,
    VideoFromSound,
    Train,
    Other,
}
