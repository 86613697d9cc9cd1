namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>Whether the tests that read the published documents themselves can run; what compares the library with the schema reads its digest and always runs.</summary>
public sealed class DocumentsTests
{
    /// <summary>The service's document lies beside the repository, or the environment variable <c>CIVITAI_OPENAPI</c> names it.</summary>
    public static bool AreAtHand => File is not null;

    /// <summary>The document; null where there is none.</summary>
    public static string? File => Environment.GetEnvironmentVariable("CIVITAI_OPENAPI") is { Length: > 0 } named ? named : RepositoryFolder.Shared("api", "v2-consumers.json");

    [Fact(Skip = "The service's documents are not part of the repository: what holds the digest, the examples of the guides and the list of errors against them runs where they lie beside it or where CIVITAI_OPENAPI names the schema.", SkipUnless = nameof(AreAtHand))]
    public void Document_of_the_service_is_at_hand() => Assert.True(AreAtHand);
}
