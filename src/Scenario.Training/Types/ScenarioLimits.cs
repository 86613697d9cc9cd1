namespace Scenario.Training;

/// <summary>Limits that are no parameters, and where they are documented.</summary>
internal static class ScenarioLimits
{
    internal const string Guide = "vendor's guide: Training Models";
    internal const string Reference = "vendor's API reference";

    internal const int MinimumPairs = 2;
    internal const int MaximumImages = 50;
    internal const int AdvisedMinimumImages = 5;
    internal const int AdvisedMaximumImages = 15;
    internal const int AssetIdsPerCall = 10;
    internal const int JobsPerPage = 200;
    internal const int NameLength = 64;
    internal const int DescriptionLength = 256;
}
