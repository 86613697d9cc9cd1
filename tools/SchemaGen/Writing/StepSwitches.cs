using SchemaGen.FactFiles;

namespace SchemaGen.Writing;

/// <summary>Writes the build file by which a program says which types of steps it uses, so that the others need not be part of it.</summary>
internal static class StepSwitches
{
    public const string Prefix = "Civitai.Orchestration.Steps.";

    /// <summary>The file that the facts ask for; null when they ask for none.</summary>
    public static OutputFiles? Make(FactSet facts)
    {
        if (facts.Object("digest", "switches")?.Text is not { } file)
            return null;
        var files = new OutputFiles(Path.GetDirectoryName(file) ?? "", $"<!-- Written by SchemaGen from the schema of {facts.SchemaDate}. Change the facts, not this file. -->", "*.targets");
        files.Add(Path.GetFileName(file), $"""
            <Project>

              <!--
                CivitaiOrchestrationSteps names the types of steps that a program uses, for example imageGen;training. The others are read as steps of types that are not known, and trimming and native compilation leave them out.
              -->
              <ItemGroup Condition="'$(CivitaiOrchestrationSteps)' != ''">
                <_CivitaiStep Include="{string.Join(';', facts.Steps.Members.Select(s => s.Key))}" />
                <_CivitaiStepUsed Include="$(CivitaiOrchestrationSteps)" />
                <_CivitaiStepUnknown Include="@(_CivitaiStepUsed)" Exclude="@(_CivitaiStep)" />
                <_CivitaiStep Remove="@(_CivitaiStepUsed)" />
                <RuntimeHostConfigurationOption Include="@(_CivitaiStep->'{Prefix}%(Identity)')" Value="false" Trim="true" />
              </ItemGroup>

              <Target Name="CheckCivitaiOrchestrationSteps" BeforeTargets="CoreCompile" Condition="'@(_CivitaiStepUnknown)' != ''">
                <Error Text="CivitaiOrchestrationSteps names @(_CivitaiStepUnknown), which is no type of step of Civitai.Orchestration; those are {string.Join(", ", facts.Steps.Members.Select(s => s.Key))}." />
              </Target>

            </Project>

            """);
        return files;
    }
}
