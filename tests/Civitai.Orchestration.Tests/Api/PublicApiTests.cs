using System.Reflection;
using Civitai.Orchestration.Testing;

namespace Civitai.Orchestration.Tests.Api;

/// <summary>The public surface is the listed one. <c>CIVITAI_WRITE_API=1 dotnet test --filter PublicApiTests</c> writes the listings anew.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Assemblies => [.. new[] { typeof(GenerationException), typeof(OrchestrationClient), typeof(OrchestratorSimulator), typeof(Scenario.Training.ScenarioClient) }.Select(t => t.Assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Public_surface_is_the_listed_one(string assembly) => ApiListing.AssertListed(Assembly.Load(assembly));
}
