using Civitai.Orchestration.Tests.Api;

namespace Generation.PostgreSql.Tests;

/// <summary>The public surface is the listed one, and says what it is.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Public_surface_is_the_listed_one() => ApiListing.AssertListed(typeof(PostgresStore).Assembly);

    [Fact]
    public void Every_type_with_state_says_in_its_text_what_it_is()
    {
        string[] mute = [.. typeof(PostgresStore).Assembly.GetExportedTypes().Where(t => t.GetMethod(nameof(ToString), [])?.DeclaringType != t).Select(t => t.Name)];

        Assert.Empty(mute);
    }
}
