using Generation.Diagnostics;

namespace Civitai.Orchestration.Diagnostics;

/// <summary>The library's traces and measurements, under the name of the package.</summary>
internal static class Telemetry
{
    internal const string Name = "Civitai.Orchestration";

    internal static readonly Instruments Instruments = new(Name, "civitai", "{buzz}");
}
