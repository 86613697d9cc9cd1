using Generation.Diagnostics;

namespace Scenario.Training.Diagnostics;

/// <summary>The library's traces and measurements, under the name of the package.</summary>
internal static class Telemetry
{
    internal const string Name = "Scenario.Training";

    internal static readonly Instruments Instruments = new(Name, "scenario", "{cu}");
}
