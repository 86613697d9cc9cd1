using Civitai.Orchestration.AotSmoke;
using Civitai.Orchestration.Parameters;
using Scenario.Training;

// Compiled to native code, every input kind of the catalogue is written, read back, checked, completed and priced.
int failures = 0;
foreach (InputDefinition definition in InputCatalog.All)
{
    try
    {
        LeafCheck.Run(definition);
    }
    catch (Exception exception)
    {
        failures++;
        Console.WriteLine($"{definition.Id}: {exception.GetType().Name}: {exception.Message}");
    }
}

foreach (ScenarioTypeDefinition definition in ScenarioTypes.All)
{
    try
    {
        ScenarioCheck.Run(definition);
    }
    catch (Exception exception)
    {
        failures++;
        Console.WriteLine($"{definition.Id}: {exception.GetType().Name}: {exception.Message}");
    }
}

Console.WriteLine($"{(failures == 0 ? "OK" : "FAILED")}: {InputCatalog.All.Count} input kinds, {ScenarioTypes.All.Count} training types of Scenario, {failures} failed");
return failures == 0 && InputCatalog.All.Count > 0 && ScenarioTypes.All.Count > 0 ? 0 : 1;
