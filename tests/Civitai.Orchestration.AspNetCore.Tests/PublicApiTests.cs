using Civitai.Orchestration.Tests.Api;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>The public surface is the listed one.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Public_surface_is_the_listed_one() => ApiListing.AssertListed(typeof(CallbackOptions).Assembly);

    [Fact]
    public void Every_type_with_state_says_in_its_text_what_it_is()
    {
        Type[] types = [.. typeof(CallbackOptions).Assembly.GetExportedTypes().Where(t => t is { IsInterface: false } and not { IsAbstract: true, IsSealed: true })]; // no static classes
        string[] mute = [.. types.Where(t => t.GetMethod(nameof(ToString), [])?.DeclaringType?.Assembly != t.Assembly).Select(t => t.Name)];

        Assert.Empty(mute);
    }
}
