using System.Text.Json;

namespace Civitai.Orchestration.Tests.Conformance;

/// <summary>The digest that the tests compare with, against the published document itself.</summary>
public class DigestTests
{
    [Fact]
    public void Digest_has_every_input_and_says_what_each_keyword_is()
    {
        OpenApiDocument digest = OpenApiDocument.ReadDigest();
        string[] leaves = [.. ((string[])["ImageGenInput", "VideoGenInput", "TrainingInput", "ImageResourceTrainingInput"]).SelectMany(digest.Leaves).Select(l => l.Schema)];
        SchemaMember[] members = [.. leaves.SelectMany(digest.Members)];

        Assert.Equal(197, leaves.Length);
        Assert.Contains(members, m => m is { Name: "steps", Type: "integer", IsNullable: true, IsRequired: false } && m.Number("minimum") == 1 && m.Number("maximum") == 10_000);
        Assert.Contains(members, m => m is { Name: "loras", Values.Type: "number" });
        Assert.Contains(members, m => m is { Name: "loras", Items.IsObject: true });
        Assert.Contains(members, m => m is { Name: "continueFrom", IsAir: true });
        Assert.Contains(members, m => m is { IsReadOnly: true, IsRequired: true });
        Assert.Contains(members, m => m is { Name: "lrScheduler", Enum: [_, "constant_with_warmup", ..] });
        Assert.Contains(members, m => m.Default is { ValueKind: JsonValueKind.String });
        Assert.Contains("low", digest.EnumOf("Priority")!);
    }

    [DocumentFact]
    public void Digest_says_what_the_document_says()
    {
        OpenApiDocument digest = OpenApiDocument.ReadDigest();
        OpenApiDocument document = OpenApiDocument.Read(DocumentsTests.File!); // without one this test does not exist
        string[] names = [.. digest.Names];

        Assert.NotEmpty(names);
        Assert.All(names, name =>
        {
            Assert.True(document.Has(name));
            Assert.Equal(document.Branches(name), digest.Branches(name));
            Assert.Equal(document.EnumOf(name), digest.EnumOf(name));
            Assert.Equal(document.Members(name).Select(Describe), digest.Members(name).Select(Describe));
        });
    }

    private static string Describe(SchemaMember member) => string.Join(
        ' ',
        member,
        member.IsRequired,
        member.IsNullable,
        member.IsReadOnly,
        string.Join(',', member.Enum ?? []),
        member.Default,
        string.Join(' ', ((string[])["minimum", "maximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems"]).Select(member.Number)),
        member.Items is { } items ? Describe(items) : "",
        member.Values is { } values ? Describe(values) : "");
}
