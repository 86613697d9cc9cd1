namespace Civitai.Orchestration.Tests.Core;

public sealed class WaitOptionsTests
{
    [Theory]
    [InlineData(0.0000001, 1, 0)]
    [InlineData(-0.001, 60, 0)] // the infinite time span
    [InlineData(86400, 5, 900)]
    public void Bounds_themselves_are_allowed(double timeout, double interval, double tolerance) => Of(timeout, interval, tolerance).ThrowIfInvalid();

    [Theory]
    [InlineData(0, 5, 0, "Timeout", "The timeout of a wait must be longer than zero.")]
    [InlineData(-1, 5, 0, "Timeout", "The timeout of a wait must be longer than zero.")]
    [InlineData(1, 0.999, 0, "ProgressInterval", "The progress interval of a wait must be 1 to 60 seconds.")]
    [InlineData(1, 60.001, 0, "ProgressInterval", "The progress interval of a wait must be 1 to 60 seconds.")]
    [InlineData(1, 5, -0.001, "OutageTolerance", "The outage tolerance of a wait must not be negative.")]
    public void What_is_beyond_them_is_refused_and_named(double timeout, double interval, double tolerance, string parameter, string message)
    {
        var e = Assert.Throws<ArgumentOutOfRangeException>(Of(timeout, interval, tolerance).ThrowIfInvalid);

        Assert.Equal(parameter, e.ParamName);
        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
    }

    private static WaitOptions Of(double timeout, double interval, double tolerance) =>
        new() { Timeout = TimeSpan.FromSeconds(timeout), ProgressInterval = TimeSpan.FromSeconds(interval), OutageTolerance = TimeSpan.FromSeconds(tolerance) };
}
