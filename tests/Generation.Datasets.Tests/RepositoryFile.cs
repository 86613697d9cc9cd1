namespace Generation.Datasets.Tests;

/// <summary>Files of the checkout that the tests run from.</summary>
internal static class RepositoryFile
{
    public static string Of(params ReadOnlySpan<string> parts)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Civitai.Orchestration.sln")))
            folder = folder.Parent;
        Assert.NotNull(folder);
        return Path.Combine([folder.FullName, .. parts]);
    }
}
