using Civitai.Orchestration.Tests.Api;

namespace Civitai.Orchestration.AspNetCore.Tests;

/// <summary>The public surface is the listed one.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Public_surface_is_the_listed_one() => ApiListing.AssertListed(typeof(CallbackOptions).Assembly);
}
