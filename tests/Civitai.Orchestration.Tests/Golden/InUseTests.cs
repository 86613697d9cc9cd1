using System.Text.Json.Nodes;
using Civitai.Orchestration.Tests.Leaves;

namespace Civitai.Orchestration.Tests.Golden;

/// <summary>Bodies of the kinds that public programs send (October 2026): accepted, at most with a warning that says what is unusual about them.</summary>
public class InUseTests
{
    private static string Folder => Path.Combine(RepositoryFolder.Golden, "InUse");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Validate_body_in_use_is_accepted_and_writes_back_equal(string file)
    {
        (string json, WorkflowTemplate template) = Read(file);

        Leaf.AssertNone([.. template.Validate().Errors.Select(e => e.ToString())]);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(template.ToJson())), template.ToJson());
    }

    [Theory]
    [InlineData("training.flux1.dev.model", "model")]
    [InlineData("training.chroma.model", "model")]
    [InlineData("training.zimageturbo.model", "model", "resolution")]
    [InlineData("training.qwen.model", "model", "resolution")]
    [InlineData("training.sdxl.resolution", "resolution")]
    [InlineData("training.sd1.resolution", "resolution")]
    [InlineData("training.ernie.resolution", "resolution")]
    [InlineData("training.krea2.resolution", "resolution")]
    [InlineData("training.flux2klein.4b.resolution", "resolution")]
    [InlineData("imageResourceTraining.flux2-dev.blobs", "trainingData")]
    [InlineData("imageResourceTraining.musubi.blobs", "trainingData")]
    public void Validate_member_outside_the_schema_is_a_warning_that_names_it(string file, params string[] members)
    {
        ValidationIssue[] issues = [.. Read(file).Template.Validate().Issues];

        Assert.Equal(members, issues.Select(i => i.Path["steps[0].input.".Length..]));
        Assert.All(issues, i => Assert.Equal((ValidationCodes.NotInSchema, ValidationSeverity.Warning), (i.Code, i.Severity)));
        Assert.All(issues, i => Assert.Contains("published schema", i.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("training.sdxl.blob-ids")]
    [InlineData("training.sdxl.continue-locon")]
    [InlineData("training.sdxl.continue-illustrious")]
    [InlineData("training.sd1.continue-lycoris")]
    [InlineData("training.flux1.dev.continue-dora")]
    [InlineData("imageGen.comfy.flux1.diffusion-model")]
    [InlineData("imageGen.zImage.turbo.lora")]
    public void Validate_body_in_use_that_is_as_documented_elsewhere_has_no_issue(string file) => Assert.Empty(Read(file).Template.Validate().Issues);

    [Fact]
    public void Validate_size_of_an_edit_with_qwen_2511_is_ignored_with_a_warning()
    {
        ValidationIssue[] issues = [.. Read("imageGen.qwen.edit-2511.size").Template.Validate().Issues];

        Assert.Equal(["steps[0].input.width", "steps[0].input.height"], issues.Select(i => i.Path));
        Assert.All(issues, i => Assert.Equal((ValidationCodes.Ignored, ValidationSeverity.Warning), (i.Code, i.Severity)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Validate_input_that_no_schema_has_is_a_warning_at_its_discriminator(string file)
    {
        StepInput input = Leaf.InputOf(Read(file).Template);
        ValidationIssue[] issues = [.. input.Validate().Issues.Where(i => input.Definition!.Discriminators.Any(d => d.Name == i.Path))]; // every body is of a known input

        Assert.Equal(file.StartsWith("newer.", StringComparison.Ordinal) ? [(ValidationCodes.NotInSchema, ValidationSeverity.Warning)] : [], issues.Select(i => (i.Code, i.Severity)));
        Assert.All(issues, i => Assert.Matches("public programs send .* published schema .* refuse it, or charge a price that no source states", i.Message));
    }

    private static (string Json, WorkflowTemplate Template) Read(string file)
    {
        string json = File.ReadAllText(Path.Combine(Folder, file + ".json"));
        return (json, WorkflowTemplate.Parse(json));
    }
}
