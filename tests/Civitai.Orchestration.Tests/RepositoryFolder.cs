namespace Civitai.Orchestration.Tests;

/// <summary>Folders of the checkout that the tests run from.</summary>
internal static class RepositoryFolder
{
    public static string Root { get; } = FindRoot();

    public static string Golden => Path.Combine(Root, "tests", "Civitai.Orchestration.Tests", "Golden");

    /// <summary>The golden file of a leaf.</summary>
    public static string GoldenFile(string id) => Path.Combine(Golden, id.Replace('/', '.') + ".json");

    /// <summary>A file of the material beside the repository; null elsewhere.</summary>
    public static string? Shared(params ReadOnlySpan<string> parts)
    {
        string path = Path.Combine([Root, "..", "shared", .. parts]);
        return Path.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Civitai.Orchestration.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests do not run from inside a checkout.");
    }
}
