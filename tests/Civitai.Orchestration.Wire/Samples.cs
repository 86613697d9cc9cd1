using System.Text.Json.Nodes;

namespace Civitai.Orchestration.Wire;

/// <summary>The files that the mappings serve.</summary>
internal static class Samples
{
    public static byte[] Png { get; } = Read("content-png");

    public static byte[] Lora { get; } = Read("lora");

    private static byte[] Read(string mapping) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Mappings", "files", mapping + ".json")))!["Response"]!["BodyAsBytes"]!.GetValue<string>() is { } text
            ? Convert.FromBase64String(text)
            : [];
}
