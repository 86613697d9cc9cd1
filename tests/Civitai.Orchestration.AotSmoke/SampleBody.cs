using System.Globalization;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.AotSmoke;

/// <summary>Makes request bodies from a row of the catalogue alone: the discriminators, and a plausible value for each chosen parameter.</summary>
internal static class SampleBody
{
    public static JsonObject Create(InputDefinition definition, Func<Parameter, bool> chosen)
    {
        var input = new JsonObject();
        foreach (Discriminator discriminator in definition.Discriminators)
            input[discriminator.Name] = discriminator.Value;
        foreach (Parameter parameter in definition.Parameters.Where(chosen).OrderBy(parameter => parameter.Name.Count(c => c == '.')))
            Set(input, parameter);

        return new JsonObject { ["steps"] = new JsonArray(new JsonObject { ["$type"] = definition.StepType, ["input"] = input }) };
    }

    private static void Set(JsonObject input, Parameter parameter)
    {
        string[] path = parameter.Name.Split('.');
        JsonObject target = input;
        foreach (string name in path[..^1])
        {
            if (target[name] is not JsonObject)
                target[name] = new JsonObject();
            target = target[name]!.AsObject(); // set just above
        }

        // Training data is either a zip file or a list of blobs; the zip is the one shown here.
        if (parameter.Name != "trainingData.items")
            target[path[^1]] = parameter.Name == "trainingData" ? ZipData() : ValueFor(parameter);
    }

    private static JsonObject ZipData() => new() { ["type"] = "zip", ["sourceUrl"] = "https://storage.example/images.zip", ["count"] = 20 };

    private static JsonNode ValueFor(Parameter parameter) => parameter.Kind switch
    {
        ParameterKind.WholeNumber => JsonValue.Create((long)NumberFor(parameter)),
        ParameterKind.Number => JsonValue.Create(NumberFor(parameter)),
        ParameterKind.Boolean => JsonValue.Create(true),
        ParameterKind.Choice => JsonValue.Create(parameter.AllowedValues[0]),
        ParameterKind.Air => JsonValue.Create(parameter.DefaultText ?? "urn:air:sdxl:lora:civitai:101055@128078"),
        ParameterKind.Media => JsonValue.Create("https://storage.example/image.png"),
        ParameterKind.List => parameter.IsRequired ? new JsonArray("https://storage.example/image.png") : new JsonArray(),
        ParameterKind.Loras or ParameterKind.Nested => new JsonObject(),
        _ => JsonValue.Create(parameter.Name.EndsWith("Url", StringComparison.Ordinal) ? "https://storage.example/images.zip" : "a lantern, \u706F\u7C60"),
    };

    private static double NumberFor(Parameter parameter)
    {
        if (double.TryParse(parameter.DefaultText, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
            return value;
        double step = parameter.MultipleOf ?? 1;
        return Math.Min(Math.Ceiling((parameter.Minimum ?? 1) / step) * step, parameter.Maximum ?? double.MaxValue);
    }
}
