namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>Whether the tests that compare the library with the published documents can run.</summary>
public sealed class DocumentsTests
{
    /// <summary>The service's document lies beside the repository, or the environment variable <c>CIVITAI_OPENAPI</c> names it.</summary>
    public static bool AreAtHand => File is not null;

    /// <summary>The document; null where there is none.</summary>
    public static string? File => Environment.GetEnvironmentVariable("CIVITAI_OPENAPI") is { Length: > 0 } named ? named : RepositoryFolder.Shared("api", "v2-consumers.json");

    [Fact(Skip = "The service's OpenAPI document is not part of the repository: what compares with it runs where it lies beside the repository or where CIVITAI_OPENAPI names it.", SkipUnless = nameof(AreAtHand))]
    public void Document_of_the_service_is_at_hand() => Assert.True(AreAtHand);
}
