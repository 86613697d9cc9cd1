using System.Text.Json.Nodes;
using SchemaGen.Model;

namespace SchemaGen.Writing;

/// <summary>The shapes of prices: which factory makes them, which figures they need and which members they look at.</summary>
internal static class PriceShapes
{
    private sealed record Shape(string Factory, string[] Figures, string[] Members);

    private static readonly Dictionary<string, Shape> All = new(StringComparer.Ordinal)
    {
        ["perImage"] = new("PerImage", ["price"], ["quantity"]),
        ["perRequest"] = new("PerRequest", ["price"], []),
        ["perImageBy"] = new("PerImageBy", ["prices"], ["by", "quantity"]),
        ["perImageByWithReferences"] = new("PerImageByWithReferences", ["prices", "surcharge"], ["by", "references", "quantity"]),
        ["perImageWithLoras"] = new("PerImageWithLoras", ["price", "withLoras"], ["loras", "quantity"]),
        ["perImageWithFlag"] = new("PerImageWithFlag", ["price", "flagged"], ["flag", "quantity"]),
        ["perImageByAndInput"] = new("PerImageByAndInput", ["textOnly", "withImages"], ["by", "images", "quantity"]),
        ["perImageByWithFlags"] = new("PerImageByWithFlags", ["prices", "perFlag"], ["by", "flag1", "flag2", "quantity"]),
        ["byPixelsAndSteps"] = new("ByPixelsAndSteps", ["price", "referencePixels", "referenceSteps"], ["width", "height", "steps", "quantity"]),
        ["byPixelsStepsAndImages"] = new("ByPixelsStepsAndImages", ["price", "referencePixels", "referenceSteps", "perFurtherImage"], ["width", "height", "steps", "images", "quantity"]),
        ["bySizeAndQualityTier"] = new("BySizeAndQualityTier", ["columns", "tiers"], ["width", "height", "quality", "quantity"]),
        ["byMegapixels"] = new("ByMegapixels", ["price", "withLoras"], ["width", "height", "loras", "quantity"]),
        ["perStep"] = new("PerStep", ["price"], ["steps", "cfgScale", "images", "quantity"]),
        ["perStepBy"] = new("PerStepBy", ["prices"], ["by", "steps", "cfgScale", "images", "quantity"]),
    };

    public static string Expression(JsonObject? price, Record leaf, Func<string, Member?> find, string source, Complaints complaints)
    {
        string name = price?["shape"]?.GetValue<string>() ?? "unknown";
        if (name == "unknown")
            return "UnknownPrice.Instance";
        if (name == "training")
            return Training(price!, source);
        if (!All.TryGetValue(name, out Shape? shape))
        {
            complaints.Add($"overlay price of {leaf.Schema}", $"unknown shape '{name}'.");
            return "UnknownPrice.Instance";
        }

        var arguments = new List<string>();
        foreach (string figure in shape.Figures)
        {
            if (price![figure] is { } value)
                arguments.Add(Figure(value));
            else
                complaints.Add($"overlay price of {leaf.Schema}", $"the shape {name} needs the figure '{figure}'.");
        }

        foreach (string role in shape.Members)
        {
            // A role names a member of its own name unless the price says which; null means that the leaf has none.
            string wire = price!.TryGetPropertyValue(role, out JsonNode? given) ? given?.GetValue<string>() ?? "" : role;
            if (wire.Length == 0)
                arguments.Add("null");
            else if (find(wire) is { } member)
                arguments.Add(Access(role, member));
            else
                complaints.Add($"overlay price of {leaf.Schema}", $"the shape {name} looks at '{wire}', which the input does not have.");
        }

        foreach ((string key, _) in price!)
        {
            if (key is not ("shape" or "isAbout") && !shape.Figures.Contains(key) && !shape.Members.Contains(key))
                complaints.Add($"overlay price of {leaf.Schema}", $"the shape {name} has no use for '{key}'.");
        }

        string about = price["isAbout"]?.GetValue<bool>() == true ? ", isAbout: true" : "";
        return $"ImagePrice.{shape.Factory}<{leaf.Name}>({string.Join(", ", arguments)}, {source}{about})";
    }

    private static string Access(string role, Member member) => member.Kind.Shape switch
    {
        Model.Shape.Choice => $"i => i.{member.Name}{(member.IsRequired ? "" : "?")}.Value",
        Model.Shape.List or Model.Shape.Map => $"i => i.{member.Name}?.Count",
        _ => $"i => i.{member.Name}",
    };

    private static string Figure(JsonNode node) => node switch
    {
        JsonObject map => "[" + string.Join(", ", map.Select(p => $"({CSharp.Literal(p.Key)}, {(p.Value is JsonArray list ? Figure(list) : CSharp.Money(p.Value!))})")) + "]",
        JsonArray list => "[" + string.Join(", ", list.Select(v => v!.GetValueKind() == System.Text.Json.JsonValueKind.String ? CSharp.Literal(v.GetValue<string>()) : CSharp.Money(v))) + "]",
        _ => CSharp.Money(node),
    };

    private static string Training(JsonObject price, string source)
    {
        string flat = price["flatPerEpoch"] is { } rate ? CSharp.Money(rate) : "null";
        string expression = $"new TrainingPrice({flat}, {CSharp.Money(price["perStep"]!)}, {CSharp.Money(price["perCheckpoint"]!)}, {price["steps"]}, {price["epochs"]}, {source})";
        if (price["perSample"] is { } sample)
            expression += $" {{ PerSample = {CSharp.Money(sample)}, SampleSource = Sources.{price["sampleSource"]} }}";
        return expression;
    }
}
