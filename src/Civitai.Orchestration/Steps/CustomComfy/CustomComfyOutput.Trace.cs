namespace Civitai.Orchestration.CustomComfy;

public sealed partial record CustomComfyOutput : ITraced
{
    IEnumerable<Uri> ITraced.TraceUrls => TraceUrl is { } url ? [url] : [];
}
