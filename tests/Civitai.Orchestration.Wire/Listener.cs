namespace Civitai.Orchestration.Wire;

/// <summary>A listener that is called at once, in order.</summary>
internal sealed class Listener<T>(Action<T> report) : IProgress<T>
{
    public void Report(T value) => report(value);
}
