namespace Scenario.Training.Tests;

/// <summary>Keeps what is reported, at once and in order.</summary>
internal sealed class Listener<T>(List<T> seen) : IProgress<T>
{
    public void Report(T value) => seen.Add(value);
}
