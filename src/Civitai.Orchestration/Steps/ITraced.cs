namespace Civitai.Orchestration;

/// <summary>An output of a step that may keep a record of itself.</summary>
internal interface ITraced
{
    /// <summary>Where the records are, which grow while the step runs.</summary>
    IEnumerable<Uri> TraceUrls { get; }
}
