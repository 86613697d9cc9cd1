using System.Text.Json.Nodes;
using Civitai.Orchestration.BlobArchive;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Tests.Docs;

/// <summary>The regions are the C# blocks of docs/operations.md, in its order; <see cref="DocumentTests"/> compares them.</summary>
public sealed class OperationSnippets : SnippetTests
{
    [Fact]
    public async Task Labels_and_notes()
    {
        OrchestrationClient client = Client;
        string id = (await client.Workflows.SubmitAsync(TrainingInput, new SubmitOptions { Tags = ["draft"] }, TestContext.Current.CancellationToken)).Id;

        #region Labels
        await client.Workflows.AddTagAsync(id, "summer/2026");
        await client.Workflows.RemoveTagAsync(id, "draft");
        await client.Workflows.UpdateAsync(id, new WorkflowUpdate { Metadata = new JsonObject { ["customer"] = 4711 } });
        #endregion

        #region Patch
        await client.Workflows.PatchAsync(id, new JsonPatch()
            .Test("/metadata/customer", 4711)
            .Add("/metadata/state", "approved")
            .Add("/tags/-", "gallery"));
        #endregion

        Workflow changed = await client.Workflows.GetAsync(id, TestContext.Current.CancellationToken);
        Assert.Equal(["summer/2026", "gallery"], changed.Tags);
        Assert.Equal("""{"customer":4711,"state":"approved"}""", changed.Metadata!.ToJsonString());

        #region Step
        WorkflowStep step = await client.Workflows.GetStepAsync(id, "$0");
        await client.Workflows.PatchStepAsync(id, "$0", new JsonPatch().Add("/metadata/rating", 5));
        #endregion

        Assert.Equal("training", step.Type);
        Assert.Equal("""{"rating":5}""", (await client.Workflows.GetStepAsync(id, "$0", TestContext.Current.CancellationToken)).Metadata!.ToJsonString());
    }

    [Fact]
    public async Task Services()
    {
        OrchestrationClient client = Client;

        #region Services
        await foreach (ServiceInfo service in client.Services.QueryAsync(new() { Text = "z-image", Window = ServiceWindow.Hour }))
            Console.WriteLine($"{service.Id} is {service.Status}, half of the requests take {service.Metrics?.LatencySeconds?.P50} s");
        #endregion

        Assert.NotEmpty((await client.Services.QueryPageAsync(new() { Text = "z-image" }, TestContext.Current.CancellationToken)).Items);
    }

    [Fact]
    public async Task Recipes()
    {
        OrchestrationClient client = Client;

        #region Recipes
        ImageGenOutput output = await client.Recipes.RunAsync(new ZImageTurboCreateImageGenInput { Prompt = "a lighthouse at dawn" }, new RecipeOptions { MaxCost = 10 });
        #endregion

        string id = Assert.Single(output.Images).Id!; // one that was made has an id
        string folder = Folder.FullName;

        #region Archive
        BlobArchiveOutput archive = await client.Workflows.RunAsync(new BlobArchiveInput { Entries = [new BlobArchiveEntry { BlobId = id, FileName = "lighthouse.png" }] });
        await client.Blobs.DownloadArchiveAsync(archive, Path.Combine(folder, "pictures.zip"));
        #endregion

        Assert.Equal(["pictures.zip"], Folder.GetFiles().Select(f => f.Name));
    }
}
