using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>A trained LoRA in every input that takes LoRAs, and in those that take none.</summary>
public sealed class LoraTests
{
    public static TheoryData<string> Inputs => [.. InputCatalog.All.Select(d => d.Id)];

    [Theory]
    [InlineData("imageGen/sdcpp/flux2Dev/createImage")]
    [InlineData("imageGen/comfy/flux2Dev/createImage")]
    [InlineData("imageGen/flux2/dev/createImage")]
    public void Every_engine_takes_the_same_loras_of_a_model(string id) =>
        Assert.Equal(["flux2", "flux2dev"], ((ILoraParameter)InputCatalog.Find(id)!.FindOwn("loras")!).Ecosystems);

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_lora_of_the_family_goes_in_and_another_one_does_not(string id)
    {
        InputDefinition definition = InputCatalog.Find(id)!; // it is of the catalogue
        StepInput input = definition.CreateInput();
        if (definition.FindOwn("loras") is not { } parameter)
        {
            Assert.Equal("loras", Assert.Single(Assert.Throws<ValidationFailedException>(() => input.WithLora("urn:air:sdxl:lora:civitai:1@2")).Result.Issues).Path);
            return;
        }

        IReadOnlyList<string> families = (parameter as ILoraParameter)?.Ecosystems ?? [];
        string family = families.FirstOrDefault() ?? "wan";
        var trained = Air.Create(family, "lora", "orchestrator", "blob", "ABC123");

        StepInput with = input.WithLora(trained, 0.75).WithLora("urn:air:" + family + ":lora:civitai:1@2");

        Assert.IsType(definition.InputType, with);
        string json = with.ToJson();
        Assert.Contains(trained.Value, json, StringComparison.Ordinal);
        Assert.Contains("0.75", json, StringComparison.Ordinal);
        Assert.Contains("civitai:1@2", json, StringComparison.Ordinal);
        Assert.DoesNotContain(with.Validate().Issues, i => i.Path.StartsWith("loras", StringComparison.Ordinal));
        if (families.Count > 0)
            Assert.Throws<ValidationFailedException>(() => input.WithLora("urn:air:otherfamily:lora:civitai:1@2"));
    }
}
