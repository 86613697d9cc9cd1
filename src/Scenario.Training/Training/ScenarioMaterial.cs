using System.Buffers;
using System.Security.Cryptography;
using Generation.Files;

namespace Scenario.Training;

/// <summary>What a training learns from, by the names and ids under which the service has it.</summary>
internal sealed class ScenarioMaterial
{
    private const int DigestBytes = 6;
    private const int DigestDigits = 2 * DigestBytes;
    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    private readonly string[] _images; // each of them is an image of the model: what is in a picture, or an asset's id
    private readonly HashSet<string> _all; // with the assets of pairs
    private readonly (string Before, string After, string Instruction)[] _pairs;

    private ScenarioMaterial(ScenarioTrainingRequest request, IReadOnlyList<(TrainingPicture Picture, string Name)> pictures)
    {
        var contents = new Dictionary<TrainingPicture, string>(ReferenceEqualityComparer.Instance);
        foreach ((TrainingPicture picture, string name) in pictures)
            contents[picture] = ContentOf(name);
        _images = [.. pictures.Select(p => ContentOf(p.Name)), .. request.AssetIds];
        _all = [.. _images, .. request.Pairs.SelectMany(p => new[] { p.SourceId, p.TargetId }).OfType<string>()];
        _pairs =
        [
            .. request.Pictures.Where(p => p.Before is not null).Select(p => (contents[p.Before!], contents[p], p.Instruction ?? "")), // those that have one
            .. request.Pairs.Select(p => (p.SourceId ?? "", p.TargetId ?? "", p.Instruction ?? "")),
        ];
    }

    /// <summary>Reads the pictures of a request.</summary>
    public static async Task<ScenarioMaterial> OfAsync(ScenarioTrainingRequest request, CancellationToken cancellationToken)
    {
        var pictures = new List<(TrainingPicture, string)>();
        foreach ((TrainingPicture picture, string name) in NamedPictures(request))
            pictures.Add((picture, NameOf(name, await ReadAsync(picture, cancellationToken).ConfigureAwait(false))));
        return new ScenarioMaterial(request, pictures);
    }

    /// <summary>The pictures, those before a change too, with names that differ.</summary>
    public static IReadOnlyList<(TrainingPicture Picture, string Name)> NamedPictures(ScenarioTrainingRequest request)
    {
        List<TrainingPicture> pictures = [.. request.Pictures.SelectMany(p => p.Before is null ? new[] { p } : [p.Before, p])];
        return [.. pictures.Zip(FileNames.Unique(pictures.Select(p => p.Name)))];
    }

    /// <summary>With a digest of the content, so that a picture that was replaced is another one.</summary>
    public static string NameOf(string name, ReadOnlyMemory<byte> content) =>
        $"{Path.GetFileNameWithoutExtension(name)}-{Convert.ToHexString(SHA256.HashData(content.Span).AsSpan(0, DigestBytes)).ToLowerInvariant()}{Path.GetExtension(name)}";

    /// <summary>
    /// What is in an image, by the digest at the end of its name: what stands before it goes by the order of the pictures, which is no part of the work. A name without one stands for itself.
    /// </summary>
    public static string ContentOf(string? name)
    {
        string stem = Path.GetFileNameWithoutExtension(name ?? "");
        return stem.Length > DigestDigits && stem[^(DigestDigits + 1)] == '-' && stem.AsSpan(stem.Length - DigestDigits).IndexOfAnyExcept(LowerHex) < 0 ? stem[^DigestDigits..] : name ?? "";
    }

    /// <summary>Reads a picture that is to be sent.</summary>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadAsync(TrainingPicture picture, CancellationToken cancellationToken)
    {
        try
        {
            return await picture.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (TrainingPicture.IsOfReading(e))
        {
            throw new ScenarioFileException(FileProblem.NotRead, innerException: e);
        }
    }

    /// <summary>Whether a model learns from nothing else.</summary>
    public bool HasAllOf(ScenarioModel model) => model.TrainingImages.All(i => !string.IsNullOrEmpty(i.Name) || _all.Contains(i.Id)) && !Compare(model).HasOthers;

    /// <summary>Whether a model shows, in as far as it shows its images, that it learns from something else.</summary>
    public bool DiffersIn(ScenarioModel model)
    {
        IReadOnlyList<ScenarioTrainingImage> shown = model.TrainingImages;
        bool showsAll = shown.Count > 0 && !(model.TrainingImagesNumber > shown.Count) && shown.All(i => !string.IsNullOrEmpty(i.Name) || _all.Contains(i.Id));
        (bool hasOthers, bool lacksSome) = Compare(model);
        return hasOthers || (showsAll && lacksSome);
    }

    // An image that a repeated request has brought twice, under one name, is one.
    private (bool HasOthers, bool LacksSome) Compare(ScenarioModel model)
    {
        List<string> left = [.. _images];
        var names = new HashSet<string>(StringComparer.Ordinal);
        bool hasOthers = false;
        foreach (ScenarioTrainingImage image in model.TrainingImages)
        {
            if (left.Remove(image.Id) || _all.Contains(image.Id) || image.Name is not { Length: > 0 } name)
                continue;
            string content = ContentOf(name);
            hasOthers |= !left.Remove(content) && !(_all.Contains(content) && names.Contains(name));
            names.Add(name);
        }

        return (hasOthers, left.Count > 0);
    }

    /// <summary>Whether a model shows, in as far as it shows the images of its pairs, that it learns from other pairs.</summary>
    public bool DiffersInPairs(ScenarioModel model)
    {
        var names = model.TrainingImages.Where(i => !string.IsNullOrEmpty(i.Name)).DistinctBy(i => i.Id).ToDictionary(i => i.Id, i => ContentOf(i.Name));
        IReadOnlyList<ScenarioTrainingPair> shown = model.TrainingImagePairs;
        ScenarioTrainingPair[] known = [.. shown.Where(p => IsKnown(p.SourceId ?? "") && IsKnown(p.TargetId ?? ""))];
        var asked = _pairs.Select(Named).ToList();
        if (known.Any(p => !asked.Remove(Named((p.SourceId ?? "", p.TargetId ?? "", p.Instruction ?? "")))))
            return true;
        return shown.Count > 0 && known.Length == shown.Count && asked.Count > 0;

        bool IsKnown(string id) => names.ContainsKey(id) || _all.Contains(id);

        (string, string, string) Named((string Before, string After, string Instruction) pair) =>
            (names.GetValueOrDefault(pair.Before, pair.Before), names.GetValueOrDefault(pair.After, pair.After), ScenarioKeyComparison.Plain(pair.Instruction));
    }
}
