using System.Text.RegularExpressions;

namespace Scenario.Training;

/// <summary>A whole training: the model, what it learns from, and how.</summary>
/// <remarks>Two requests are equal when every member is; lists compare by reference.</remarks>
public sealed partial record ScenarioTrainingRequest
{
    /// <summary>The model's name, at most 64 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What it is trained as.</summary>
    public required ScenarioTrainingType Type { get; init; }

    /// <summary>The pictures to learn from. For types that learn to edit, each with its <see cref="TrainingPicture.Before"/> and <see cref="TrainingPicture.Instruction"/>.</summary>
    public IReadOnlyList<TrainingPicture> Pictures { get; init; } = [];

    /// <summary>Assets that are stored already, to learn from as well.</summary>
    public IReadOnlyList<string> AssetIds { get; init; } = [];

    /// <summary>Pairs of assets that are stored already, for types that learn to edit.</summary>
    public IReadOnlyList<ScenarioTrainingPair> Pairs { get; init; } = [];

    /// <summary>How it is trained. When null: the service's defaults.</summary>
    public ScenarioTrainingParameters? Parameters { get; init; }

    /// <summary>What the model is about. The key of the intent is written behind it.</summary>
    public string? ShortDescription { get; init; }

    /// <summary>The type and how much it learns from; never a prompt.</summary>
    public override string ToString() => FormattableString.Invariant($"{Type}, {Count} {(Type.Value.Contains("edit", StringComparison.Ordinal) ? "pairs" : "images")}");

    private int Count => Pictures.Count + AssetIds.Count + Pairs.Count;

    /// <summary>Checks the request without sending anything.</summary>
    public ValidationResult Validate()
    {
        var sink = new ValidationSink();
        CheckNames(Name, Type, ShortDescription, ref sink);
        if (ShortDescription?.Length > ScenarioLimits.DescriptionLength - LongestMark)
            sink.Error("shortDescription", ValidationCodes.Length, FormattableString.Invariant($"shortDescription has {ShortDescription.Length} characters; with room for the key it must have at most {ScenarioLimits.DescriptionLength - LongestMark}."), ScenarioLimits.Reference);
        if (ScenarioTypes.Find(Type) is { } definition)
            CheckMaterial(definition, ref sink);
        else if (Count == 0)
            sink.Error("images", ValidationCodes.Required, "There is nothing to learn from.", ScenarioLimits.Guide);
        CheckAssets(AssetIds, ref sink);
        if (Parameters is not null)
        {
            sink.Enter("parameters", nameof(Parameters));
            ScenarioTypes.RowOf(Type).Check(Parameters, ref sink);
            sink.Leave();
        }

        return sink.ToResult();
    }

    internal static void CheckNames(string? name, ScenarioTrainingType type, string? description, ref ValidationSink sink)
    {
        if (string.IsNullOrWhiteSpace(name))
            sink.Error("name", ValidationCodes.Required, "name is required.", ScenarioLimits.Guide);
        else if (name.Length > ScenarioLimits.NameLength)
            sink.Error("name", ValidationCodes.Length, FormattableString.Invariant($"name has {name.Length} characters; it must have at most {ScenarioLimits.NameLength}."), ScenarioLimits.Reference);
        ScenarioTypes.CheckKnown(type, ref sink);
        if (description?.Length > ScenarioLimits.DescriptionLength)
            sink.Error("shortDescription", ValidationCodes.Length, FormattableString.Invariant($"shortDescription has {description.Length} characters; it must have at most {ScenarioLimits.DescriptionLength}."), ScenarioLimits.Reference);
    }

    internal static void CheckAssets(IReadOnlyList<string> assetIds, ref ValidationSink sink)
    {
        if (assetIds.Distinct(StringComparer.Ordinal).Count() != assetIds.Count)
            sink.Error("assetIds", ValidationCodes.Conflict, "assetIds repeats an item; all must differ.", ScenarioLimits.Reference);
        if (assetIds.Any(string.IsNullOrWhiteSpace))
            sink.Error("assetIds", ValidationCodes.Required, "assetIds holds an empty item.", ScenarioLimits.Guide);
    }

    internal static void CheckPairs(IReadOnlyList<ScenarioTrainingPair> pairs, ref ValidationSink sink)
    {
        if (pairs.Count < ScenarioLimits.MinimumPairs || pairs.Count > ScenarioLimits.MaximumImages)
            sink.Error("pairs", ValidationCodes.Length, FormattableString.Invariant($"pairs has {pairs.Count} items; it must have {ScenarioLimits.MinimumPairs} to {ScenarioLimits.MaximumImages}."), ScenarioLimits.Guide);
        for (int i = 0; i < pairs.Count; i++)
        {
            if (pairs[i] is null)
            {
                sink.Error(FormattableString.Invariant($"pairs[{i}]"), ValidationCodes.Required, FormattableString.Invariant($"pairs[{i}] is null; it must be an object."), ScenarioLimits.Guide);
                continue;
            }

            sink.Enter("pairs", nameof(Pairs), i);
            ScenarioTrainingPair.Row.Check(pairs[i], ref sink);
            sink.Leave();
        }
    }

    /// <summary>The description that a model carries, by which the intent is found again.</summary>
    internal string Marked(string key) => $"{(string.IsNullOrWhiteSpace(ShortDescription) ? "" : ShortDescription + " ")}[key:{key}]";

    /// <summary>The key in a description; null when there is none.</summary>
    internal static string? MarkOf(string? description) => description is not null && Mark().Match(description) is { Success: true } match ? match.Groups[1].Value : null;

    // " [key:" and "]" about a key of 64 characters.
    private const int LongestMark = 71;

    [GeneratedRegex(@"\[key:([A-Za-z0-9_-]{1,64})\]$", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    private void CheckMaterial(ScenarioTypeDefinition definition, ref ValidationSink sink)
    {
        definition.CheckCount(Count, ref sink);
        for (int i = 0; i < Pictures.Count; i++)
        {
            string place = FormattableString.Invariant($"pictures[{i}]");
            if (Pictures[i] is not { } picture)
                sink.Error(place, ValidationCodes.Required, $"{place} is null.", ScenarioLimits.Guide);
            else if (definition.IsEdit && picture.Before is null) // one with a picture before it has an instruction too
                sink.Error(place, ValidationCodes.Required, $"{place} has no picture before the change or no instruction; {definition.Id} learns from pairs.", definition.Source);
            else if (!definition.IsEdit && picture.Before is not null)
                sink.Error(place, ValidationCodes.NotAllowed, $"{place} is a pair; {definition.Id} learns from images.", definition.Source);
            else if (picture.Caption is not null)
                sink.Warn(place, ValidationCodes.Ignored, $"{place} has a caption, which is not sent; training reads the description of the asset, else the service's own caption.", ScenarioLimits.Reference);
        }

        if (!definition.IsEdit && Pairs.Count > 0)
            sink.Error("pairs", ValidationCodes.NotAllowed, $"pairs are for types that learn to edit; {definition.Id} learns from images.", definition.Source);
        if (definition.IsEdit && AssetIds.Count > 0)
            sink.Error("assetIds", ValidationCodes.NotAllowed, $"assetIds are for types that learn from images; {definition.Id} learns from pairs.", definition.Source);
        for (int i = 0; definition.IsEdit && i < Pairs.Count; i++)
        {
            sink.Enter("pairs", nameof(Pairs), i);
            ScenarioTrainingPair.Row.Check(Pairs[i] ?? new ScenarioTrainingPair(), ref sink);
            sink.Leave();
        }
    }
}
