namespace Civitai.Orchestration.Parameters;

/// <summary>What a file holds, as media types begin.</summary>
internal static class Medium
{
    public const string Image = "image";
    public const string Video = "video";
    public const string Audio = "audio";
    public const string Model = "model";

    /// <summary>What a member takes, which the schema tells by its name alone: <c>sourceVideo</c>, <c>firstFrame</c>. Null where it may be several things, as for <c>mediaUrl</c>.</summary>
    public static string? OfMember(string name) =>
        Has(name, "video") ? Video
        : Has(name, "audio") ? Audio
        : Has(name, "mesh") ? Model
        : Has(name, "image") || Has(name, "frame") || Has(name, "mask") || Has(name, "garment") || Has(name, "subject") ? Image
        : null;

    /// <summary>In words, with its article.</summary>
    public static string Describe(string medium) => medium switch
    {
        Image => "an image",
        Audio => "a sound",
        Model => "a 3D model",
        _ => "a video",
    };

    private static bool Has(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
}
