using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(StudioWeb.Tests.Chromium))]

namespace StudioWeb.Tests;

/// <summary>The browser that all tests share. Where there is none they are skipped; with <c>CIVITAI_REQUIRE_CHROMIUM=1</c> they fail.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Missing = "There is no chromium on the PATH.";

    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static bool IsInstalled => Program is not null;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException(Missing);

    public static void SkipIfMissing()
    {
        if (Program is not null)
            return;
        if (Environment.GetEnvironmentVariable("CIVITAI_REQUIRE_CHROMIUM") == "1")
            Assert.Fail(Missing);
        Assert.Skip(Missing);
    }

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
            return;
        Assertions.SetDefaultExpectTimeout(20_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
