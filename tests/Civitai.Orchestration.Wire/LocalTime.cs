using System.Runtime.CompilerServices;

namespace Civitai.Orchestration.Wire;

/// <summary>The tests run where local time is not UTC, so that a time taken as local shows.</summary>
internal static class LocalTime
{
    [ModuleInitializer]
    internal static void Set()
    {
        Environment.SetEnvironmentVariable("TZ", "Asia/Tokyo");
        TimeZoneInfo.ClearCachedData();
    }
}
