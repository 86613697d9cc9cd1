using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Civitai.Orchestration.Benchmarks;
using Perfolizer.Horology;

if (args is ["start", string library, string plain, ..])
    return await StartUp.RunAsync(library, plain, Count(3, 20));
if (args is ["roundtrips", ..])
    return await RoundTrips.RunAsync(Count(1, 400));
if (args is ["serve"])
    return await ServerProcess.ServeAsync();
if (args is ["serve-crowd"])
    return await ServerProcess.ServeCrowdAsync();
if (args is ["archive", ..])
    return await Archives.RunAsync(Count(1, 10), args.ElementAtOrDefault(2));
if (args is ["transfers", ..])
    return await Transfers.RunAsync(Count(1, 10), args.ElementAtOrDefault(2));
if (args is ["journal", ..])
    return await Journals.RunAsync(Count(1, 1_000_000), args.ElementAtOrDefault(2));
if (args is ["waits", "loops" or "room", _, _])
    return await Waits.MeasureAsync(args[1], Count(2, 0), Count(3, 0));
if (args is ["waits", ..])
    return await Waits.MeasureAsync(Count(1, 100_000), Count(2, 60));
if (args is ["requests", ..])
    return await Waits.CountAsync(Count(1, 10_000));
if (args is ["download", string address, string id, string path, string stop])
    return await Transfers.DownloadAsync(new Uri(address), id, path, long.Parse(stop, CultureInfo.InvariantCulture));
if (args is ["serve-files"])
    return await ServerProcess.ServeFilesAsync();

// In this process: no project is generated and built for each benchmark, so all classes end in a few minutes. Many short iterations, so that some of them
// have the machine to themselves.
Job job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithIterationTime(TimeInterval.FromMilliseconds(150))
    .WithWarmupCount(8)
    .WithIterationCount(30)
    .WithId("InProcess");
IConfig config = DefaultConfig.Instance.AddDiagnoser(MemoryDiagnoser.Default).AddColumn(new MinRatioColumn()).AddJob(job);

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
return 0;

int Count(int index, int otherwise) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : otherwise;
