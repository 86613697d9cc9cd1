namespace Civitai.Orchestration.Tool.Screen;

/// <summary>Hears of progress at once, where it happens.</summary>
internal sealed class Listener<T>(Action<T> act) : IProgress<T>
{
    public void Report(T value) => act(value);
}
