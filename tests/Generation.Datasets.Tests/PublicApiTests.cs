using Civitai.Orchestration.Tests.Api;

namespace Generation.Datasets.Tests;

/// <summary>The public surface is the listed one, and says what it is.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Public_surface_is_the_listed_one() => ApiListing.AssertListed(typeof(TrainingDataset).Assembly);

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
