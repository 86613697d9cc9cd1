using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Samples.Catalog;

/// <summary>Finds inputs by what a person remembers of them.</summary>
internal static class Search
{
    /// <summary>The inputs that have all words in their path, title or model, wherever and in any order.</summary>
    public static IReadOnlyList<InputDefinition> Find(params IReadOnlyList<string> words) =>
        [.. InputCatalog.All.Where(input => words.All(word => Texts(input).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))))];

    private static string[] Texts(InputDefinition input) => [input.Id, input.Title, input.BaseModel ?? ""];
}
