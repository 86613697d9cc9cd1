using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Civitai.Orchestration.Benchmarks;
using Perfolizer.Horology;

if (args is ["start", string library, string plain, ..])
    return await StartUp.RunAsync(library, plain, args.Length > 3 ? int.Parse(args[3], System.Globalization.CultureInfo.InvariantCulture) : 20);

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
