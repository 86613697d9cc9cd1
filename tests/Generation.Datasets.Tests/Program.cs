using System.Diagnostics;

namespace Generation.Datasets.Tests;

/// <summary>Without arguments of its own: the test runner. With <c>child</c>: the program whose memory <see cref="MemoryTests"/> looks at.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not ["child", string work, string folder])
            return await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(arguments);

        var issues = new List<DatasetIssue>();
        if (work == "inspect")
        {
            foreach (string archive in Directory.EnumerateFiles(folder, "*.zip"))
                issues.AddRange((await TrainingArchive.InspectAsync(archive)).Issues);
        }
        else if (work == "check")
        {
            DatasetReport report = await TrainingDataset.FromDirectory(folder).CheckAsync(new DatasetRequirements { NativeResolution = 64 });
            await report.WriteHtmlAsync(Stream.Null);
            issues.AddRange(report.Issues);
        }
        else if (work == "sheet")
        {
            await ContactSheet.WriteHtmlAsync(folder + ".html", new ContactSheetContent { Title = "x", Rows = [.. Directory.EnumerateFiles(folder).Select(f => new ContactSheetRow { Title = "x", Cells = [f] })] });
        }
        else
        {
            await TrainingDataset.FromDirectory(folder).RepairAsync(new DatasetRepairs { DownscaleTo = 64, Rotate = true }, folder + "-repaired");
        }

        string codes = string.Join(',', issues.Where(i => i.Severity == ValidationSeverity.Error).Select(i => i.Code).Distinct().Order(StringComparer.Ordinal));
        using var self = Process.GetCurrentProcess();
        Console.WriteLine($"{codes};{self.PeakWorkingSet64}");
        return 0;
    }
}
