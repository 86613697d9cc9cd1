using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Tests.Conformance;

namespace Civitai.Orchestration.Tests.Golden;

/// <summary>The bodies of the documents that the library was asked for from. They are not part of the repository; without them the tests do not exist.</summary>
public class SeedTests
{
    private static readonly string[] Pages = ["000", "001", "002", "004"];

    [DocumentTheory]
    [InlineData("000", 5)]
    [InlineData("001", 2)]
    [InlineData("002", 2)]
    [InlineData("004", 5)]
    public void Parse_seed_request_gives_typed_leaves_and_writes_back_equal(string page, int expected)
    {
        string[] requests = [.. Bodies(page).Where(b => !b.Contains("\"output\"", StringComparison.Ordinal))];

        Assert.Equal(expected, requests.Length);
        Assert.All(requests, json =>
        {
            WorkflowTemplate template = WorkflowTemplate.Parse(json);
            Assert.All(template.Steps, step => Assert.NotNull(step.GetInput()?.Definition));
            Assert.Empty(template.Validate().Errors);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(template.ToJson())), template.ToJson());
        });
    }

    [DocumentFact]
    public void Parse_seed_response_gives_typed_steps_and_writes_back_equal()
    {
        string[] responses = [.. Pages.SelectMany(Bodies).Where(b => b.Contains("\"output\"", StringComparison.Ordinal))];

        Assert.Equal(2, responses.Length);
        Assert.All(responses, json =>
        {
            Workflow workflow = Workflow.Parse(json);
            Assert.Equal(WorkflowStatus.Succeeded, workflow.Status);
            Assert.All(workflow.Steps, step => Assert.NotNull(step.GetOutput()));
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(workflow.ToJson())), workflow.ToJson());
        });
    }

    private static string Page(string number)
    {
        string? folder = RepositoryFolder.Shared("seeds");
        string? file = folder is null ? null : Directory.GetFiles(folder, number + "_*").SingleOrDefault();
        Assert.SkipWhen(file is null, "The documents are not beside this checkout.");
        return File.ReadAllText(file!); // skipped above when null
    }

    // Every object that stands at the start of a line and has steps.
    private static IEnumerable<string> Bodies(string number)
    {
        string text = Page(number);
        for (int at = text.IndexOf("\n{", StringComparison.Ordinal); at >= 0; at = text.IndexOf("\n{", at + 1, StringComparison.Ordinal))
        {
            if (ReadObject(text[(at + 1)..]) is { } json)
                yield return json;
        }
    }

    private static string? ReadObject(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            JsonElement element = JsonElement.ParseValue(ref reader);
            return element.TryGetProperty("steps", out _) ? element.GetRawText() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
