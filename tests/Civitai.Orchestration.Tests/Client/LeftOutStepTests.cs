using System.Collections;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using Civitai.Orchestration.Echo;
using Civitai.Orchestration.Parameters;

namespace Civitai.Orchestration.Tests.Client;

/// <summary>A program that leaves a type of step out does not pay for one whose result it cannot read.</summary>
public sealed class LeftOutStepTests
{
    private const string Switch = "Civitai.Orchestration.Steps.echo";

    [Fact]
    public void Step_of_a_type_that_is_left_out_is_refused_before_it_is_sent()
    {
        Assert.NotEmpty(InputCatalog.All); // the library's own list is made before the switch is touched
        var context = new AssemblyLoadContext("without echo", isCollectible: true);
        Assembly library = context.LoadFromAssemblyPath(typeof(EchoInput).Assembly.Location);
        try
        {
            AppContext.SetSwitch(Switch, false);
            Assert.Equal(InputCatalog.All.Count - 1, ((ICollection)library.GetType(typeof(InputCatalog).FullName!)!.GetProperty("All")!.GetValue(null)!).Count);
        }
        finally
        {
            AppContext.SetSwitch(Switch, true);
        }

        Type stepType = library.GetType(typeof(EchoStepTemplate).FullName!)!;
        object step = JsonSerializer.Deserialize("""{"$type":"echo","input":{"message":"x"}}""", stepType)!;
        var result = (ValidationResult)stepType.GetMethod("Validate")!.Invoke(step, null)!; // of an assembly that both share

        ValidationIssue issue = Assert.Single(result.Errors);
        Assert.Equal(("$type", ValidationCodes.NotAllowed), (issue.Path, issue.Code));
        Assert.Contains("CivitaiOrchestrationSteps", issue.Message, StringComparison.Ordinal);
        context.Unload();
    }
}
