using System.Diagnostics;
using System.Text.Json.Nodes;
using Civitai.Orchestration.Testing;
using Generation.Datasets.Tests;

namespace Civitai.Orchestration.Tool.Tests;

/// <summary>The tool as a process with the simulator that it starts itself: killed in the middle, another process goes on. On real sockets and real time.</summary>
public sealed class KillTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Killed_in_the_middle_it_is_gone_on_with_and_paid_once()
    {
        using var folder = new TestFolder();
        for (int i = 1; i <= 3; i++)
            folder.Captioned($"{i}.png", Pictures.Png(i), $"inkcat {i}");
        string home = folder.Beside("home");
        string? key = null;
        try
        {
            using (Process train = Begin(home, "train", folder.Path, "-e", "sdxl", "--epochs", "8", "--simulator", "--out", folder.Beside("out")))
            {
                while (await train.StandardOutput.ReadLineAsync(Stop) is { } line && !line.StartsWith("epoch 2:", StringComparison.Ordinal))
                    key ??= line.StartsWith("Run ", StringComparison.Ordinal) ? line.Split(' ', '.')[1] : null;
                train.Kill();
                await train.WaitForExitAsync(Stop);
            }

            Assert.NotNull(key);
            using Process resume = Begin(home, "resume", key);
            string output = await resume.StandardOutput.ReadToEndAsync(Stop);
            await resume.WaitForExitAsync(Stop);

            Assert.Equal(0, resume.ExitCode);
            Assert.DoesNotContain("epoch 1:", output, StringComparison.Ordinal);
            Assert.Equal(8, Directory.GetFiles(folder.Beside("out"), "*.safetensors").Length);
            using var client = new OrchestrationClient(OrchestratorSimulatorOptions.DefaultApiToken, new() { BaseAddress = new Uri((string)Note(home)["address"]!) });
            var workflows = new List<Workflow>();
            await foreach (Workflow workflow in client.Workflows.QueryAsync(cancellationToken: Stop))
                workflows.Add(workflow);
            Assert.Equal(400, Assert.Single(workflows).Charge);
        }
        finally
        {
            using var simulator = Process.GetProcessById((int)Note(home)["process"]!);
            simulator.Kill();
        }
    }

    private static JsonNode Note(string home) => JsonNode.Parse(File.ReadAllText(Path.Combine(home, "simulator-civitai.json")))!;

    private static Process Begin(string home, params string[] arguments)
    {
        var info = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, "loraforge.dll"), .. arguments]) { RedirectStandardOutput = true };
        info.Environment["LORAFORGE_HOME"] = home;
        return Process.Start(info)!; // it is a new process
    }
}
