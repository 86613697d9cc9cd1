using Civitai.Orchestration.Tests;
using PublicApiGenerator;

namespace Generation.Datasets.Tests;

/// <summary>
/// The public surface as C#, kept in docs/api for each target framework: a change of it shows in the review. With <c>CIVITAI_WRITE_API=1</c> the listing is written anew.
/// </summary>
public sealed class PublicApiTests
{
#if NET10_0_OR_GREATER
    private const string Framework = "net10.0";
#else
    private const string Framework = "net8.0";
#endif

    [Fact]
    public void Public_surface_is_the_listed_one()
    {
        string path = Path.Combine(RepositoryFolder.Root, "docs", "api", $"Generation.Datasets.{Framework}.txt");
        string listing = typeof(TrainingDataset).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("CIVITAI_WRITE_API") == "1")
            File.WriteAllText(path, listing);

        Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : "", listing);
    }

    [Fact]
    public void Codes_are_different_and_spelled_as_their_names()
    {
        (string Name, string? Value)[] codes = [.. typeof(DatasetCodes).GetFields().Select(f => (f.Name, (string?)f.GetRawConstantValue()))];

        Assert.Equal(codes.Select(c => char.ToLowerInvariant(c.Name[0]) + c.Name[1..]), codes.Select(c => c.Value));
    }

    [Fact]
    public void Every_type_with_state_says_in_its_text_what_it_is()
    {
        string[] mute = [.. typeof(TrainingDataset).Assembly.GetExportedTypes()
            .Where(t => !t.IsEnum && !t.IsAssignableTo(typeof(Exception)) && t is not { IsAbstract: true, IsSealed: true })
            .Where(t => t.GetMethod(nameof(ToString), [])?.DeclaringType != t)
            .Select(t => t.Name)];

        Assert.Empty(mute);
    }
}
