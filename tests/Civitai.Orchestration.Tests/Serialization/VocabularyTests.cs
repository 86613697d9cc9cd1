using System.Reflection;
using Civitai.Orchestration.ImageGen;

namespace Civitai.Orchestration.Tests.Serialization;

/// <summary>What every open vocabulary does with null, and why none converts from text on its own.</summary>
public class VocabularyTests
{
    public static TheoryData<Type> Vocabularies => new(typeof(StepPriority).Assembly.GetExportedTypes()
        .Where(t => t.IsValueType && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IStringValue<>))));

    // With a conversion from text, null would bind to it and become an empty value instead of no value.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Conditional_with_null_gives_a_nullable_member_no_value(bool isUsual)
    {
        var step = new ImageGenStepTemplate
        {
            Priority = isUsual ? null : StepPriority.Low,
            Input = new KreaCreateImageGenInput { Prompt = "a pond", ImageStyleReferences = [], Model = isUsual ? null : KreaModel.Krea2Large },
        };

        Assert.Equal(isUsual, step.Priority is null);
        Assert.Equal(isUsual, Assert.IsType<KreaCreateImageGenInput>(step.Input).Model is null);
        Assert.Equal(!isUsual, new WorkflowTemplate { Steps = [step] }.ToJson().Contains("\"priority\"", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Vocabulary_refuses_null_and_does_not_convert_from_text(Type type)
    {
        Assert.DoesNotContain(type.GetMethods(BindingFlags.Public | BindingFlags.Static), m => m.Name is "op_Implicit" or "op_Explicit");
        var thrown = Assert.Throws<TargetInvocationException>(() => type.GetConstructor([typeof(string)])!.Invoke([null]));
        Assert.Equal("value", Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
    }

    [Fact]
    public void Create_null_is_refused() => Assert.Throws<ArgumentNullException>(() => SdCppSampleMethod.Create(null!));

    [Fact]
    public void Conversion_of_null_text_to_an_identifier_or_media_is_refused()
    {
        string? nothing = null;

        Assert.Throws<ArgumentNullException>("text", () => { Air air = nothing!; });
        Assert.Throws<ArgumentNullException>("text", () => { MediaSource media = nothing!; });
    }
}
