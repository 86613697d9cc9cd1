using System.Text.Json.Nodes;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Leaves;

/// <summary>A reference that was made text, for example by an interpolated string: the service would take the words as they are.</summary>
public class LostReferenceTests
{
    private const string Words = "{$ref: hero, path: output.images[0].url}";

    public static TheoryData<string> LeavesWithText => Leaf.With(TakesText);

    [Fact]
    public void Words_are_those_of_a_reference() => Assert.Equal(Words, $"{Reference.ToStep("hero", "output.images[0].url")}");

    [Theory]
    [MemberData(nameof(LeavesWithText))]
    public void Validate_words_of_a_reference_in_any_text_are_an_error_that_names_the_member(string id)
    {
        InputDefinition row = Leaf.Row(id);
        var failures = new List<string>();
        foreach (Parameter parameter in row.Parameters.Where(TakesText))
        {
            string place = SampleBody.Place(parameter.Name);
            foreach (string text in (string[])[Words, $"like {Words}", $"https://files.example.com/{Words}"])
            {
                JsonObject body = SampleBody.With(row, parameter.Name, JsonValue.Create(text));
                if (!Leaf.Issues(row, body).ErrorsAt(place).Any())
                    failures.Add($"{id}: {place} takes '{text}'.");
            }
        }

        Leaf.AssertNone(failures);
    }

    [Fact]
    public void Validate_words_of_a_reference_beside_the_input_are_an_error_too()
    {
        WorkflowTemplate template = WorkflowTemplate.For(ImageGenInputs.SdCpp.ZImage.Turbo("x")) with
        {
            Tags = [Words],
            ExternalId = Words,
            Callbacks = [new() { Url = new($"https://hook.example.com/{Words}"), Events = [CallbackEventType.WorkflowAny] }],
        };

        Assert.Equal(["callbacks[0].url", "externalId", "tags[0]"], template.Validate().Errors.Select(e => e.Path).Order(StringComparer.Ordinal));
    }

    private static bool TakesText(Parameter parameter) =>
        !parameter.IsReadOnly && parameter.Kind is (ParameterKind.Text or ParameterKind.Media or ParameterKind.Resource);
}
