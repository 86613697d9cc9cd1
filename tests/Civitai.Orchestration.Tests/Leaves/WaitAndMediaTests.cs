using System.Text.Json.Nodes;
using Civitai.Orchestration.ImageGen;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>What the client asks a row before it submits: how long an inline wait is worth it, and how many files the service fetches first.</summary>
public class WaitAndMediaTests
{
    [Theory]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", "quantity", null, 30)]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", "quantity", 4, 30)]
    [InlineData("imageGen/sdcpp/zImage/turbo/createImage", "quantity", 5, 0)]
    [InlineData("imageGen/sdcpp/zImage/base/createImage", "quantity", 2, 60)]
    [InlineData("imageGen/sdcpp/zImage/base/createImage", "quantity", 3, 0)]
    [InlineData("imageGen/flux1-kontext/pro", "quantity", 4, 60)]
    [InlineData("imageGen/sdcpp/flux1/createImage", "quantity", 2, 60)]
    [InlineData("imageGen/sdcpp/flux1/createImage", "quantity", 3, 0)]
    [InlineData("training/ai-toolkit/sdxl", "epochs", 10, 0)]
    public void AdvisedWaitFor_is_nothing_above_the_number_of_results_it_is_advised_for(string leaf, string member, int? value, int seconds)
    {
        InputDefinition row = Leaf.Row(leaf);
        JsonObject body = SampleBody.For(row);
        if (value is { } number)
            body[member] = number;

        Assert.Equal(TimeSpan.FromSeconds(seconds), row.AdvisedWaitFor(Leaf.ReadInput(row, body)));
    }

    [Theory]
    [InlineData(null, null, 60)]
    [InlineData(1500, 1000, 60)]
    [InlineData(1500, 1001, 0)]
    [InlineData(4096, null, 0)] // the other side is 1024
    public void AdvisedWaitFor_is_nothing_above_the_size_it_is_advised_for(int? width, int? height, int seconds)
    {
        var input = new SeedreamImageGenInput { Prompt = "a pond", Width = width, Height = height };

        Assert.Equal(TimeSpan.FromSeconds(seconds), Leaf.Row("imageGen/seedream").AdvisedWaitFor(input));
    }

    [Fact]
    public void CountMedia_counts_images_of_lists_members_and_nested_objects_and_no_references()
    {
        Assert.Equal(0, new ZImageTurboCreateImageGenInput { Prompt = "a pond" }.CountMedia());
        Assert.Equal(2, new Flux1KontextProImageGenInput { Prompt = "a pond", Images = ["https://a.example.com/1.png", "data:image/png;base64,AAAA", Reference.ToStep("hero", "output.images[0].url")] }.CountMedia());
        Assert.Equal(1, Count("imageGen/sdcpp/sdxl/createVariant", "{}"));
        Assert.Equal(2, Count("imageGen/fal/krea2/createImage", """{"imageStyleReferences":[{"imageUrl":"https://a.example.com/1.png"},{"imageUrl":"https://a.example.com/2.png"}]}"""));
        Assert.Equal(2, Count("imageGen/sdcpp/zImage/turbo/createImage", """{"controlNets":[{"preprocessor":"inpaint","weight":1,"startStep":0,"endStep":1,"image":"https://a.example.com/1.png","mask":"https://a.example.com/2.png"}]}"""));
        Assert.Equal(0, StepInput.Parse("imageGen", """{"engine":"brandNew","image":"https://a.example.com/1.png"}""").CountMedia());
    }

    private static int Count(string leaf, string members)
    {
        InputDefinition row = Leaf.Row(leaf);
        JsonObject body = SampleBody.For(row);
        foreach ((string name, JsonNode? value) in JsonNode.Parse(members)!.AsObject())
            SampleBody.Set(body, name, value);
        return Leaf.ReadInput(row, body).CountMedia();
    }
}
