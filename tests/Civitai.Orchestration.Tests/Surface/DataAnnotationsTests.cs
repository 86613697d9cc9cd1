using System.ComponentModel.DataAnnotations;
using ValidationResult = Generation.ValidationResult;

namespace Civitai.Orchestration.Tests.Surface;

/// <summary>A file that uses DataAnnotations says which of two types of one name it means, as docs/codes.md shows.</summary>
public sealed class DataAnnotationsTests
{
    [Fact]
    public void Both_names_are_used_in_one_file()
    {
        ValidationResult result = new WorkflowTemplate { Steps = [] }.Validate();

        Assert.False(result.IsValid);
        Assert.True(new RequiredAttribute().IsValid("a text"));
    }
}
