using System.Globalization;
using System.Net;

namespace StudioWeb;

/// <summary>What the command line and the environment say.</summary>
internal sealed record Settings
{
    public const string Usage = """
        Usage: dotnet run --project samples/StudioWeb -- [options]

          --data FOLDER      where the journal and the files are kept (default: studio-web among the user's application data)
          --budget BUZZ      what all submissions together may cost (default: 500)
          --service ADDRESS  another address of the service, for example of samples/Simulator
          --urls ADDRESS     where the page is (default: http://127.0.0.1:5080)
          --public ADDRESS   where the service reaches this program, so that it can call when work ends; without it the service is asked
          --hosts NAMES      the names under which it answers, apart by semicolons (default: localhost and 127.0.0.1)
          --help             show this

        Environment:
          CIVITAI_API_TOKEN  use the real service; without it and without --service a simulator inside this program answers, at no cost
        """;

    /// <summary>The token; null without one. It is read from the environment only, and never leaves this program except to the service.</summary>
    public string? Token { get; } = Environment.GetEnvironmentVariable("CIVITAI_API_TOKEN") is { Length: > 0 } token ? token : null;

    public string Data { get; private init; } = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "studio-web");

    public decimal Budget { get; private init; } = 500;

    public Uri? Service { get; private init; }

    public string Urls { get; private init; } = "http://127.0.0.1:5080";

    public Uri? Public { get; private init; }

    public string Hosts { get; private init; } = "localhost;127.0.0.1";

    /// <summary>The names under which the service calls: the public one, or those at which the server listens; what listens everywhere is called at this machine's own.</summary>
    public IEnumerable<string> CalledHosts => Public is { } outside ? [outside.Host] : Urls.Split(';').Select(url => BindingAddress.Parse(url).Host).Select(host =>
        host == "localhost" || (IPAddress.TryParse(host, out IPAddress? address) && !address.Equals(IPAddress.Any) && !address.Equals(IPAddress.IPv6Any)) ? host : "127.0.0.1");

    /// <summary>Whether nothing real is to be asked.</summary>
    public bool NeedsSimulator => Token is null && Service is null;

    /// <summary>The settings; null where the arguments make no sense or ask for help.</summary>
    public static Settings? Read(string[] args)
    {
        var settings = new Settings();
        for (int i = 0; i < args.Length; i += 2)
        {
            string? value = i + 1 < args.Length ? args[i + 1] : null;
            Settings? next = args[i] switch
            {
                "--data" when value is { Length: > 0 } => settings with { Data = Path.GetFullPath(value) },
                "--budget" when decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal buzz) && buzz >= 0 => settings with { Budget = buzz },
                "--service" when Uri.TryCreate(value, UriKind.Absolute, out Uri? address) => settings with { Service = address },
                "--urls" when value is { Length: > 0 } => settings with { Urls = value },
                "--public" when Uri.TryCreate(value, UriKind.Absolute, out Uri? address) => settings with { Public = address },
                "--hosts" when value is { Length: > 0 } => settings with { Hosts = value },
                _ => null,
            };
            if (next is null)
                return null;
            settings = next;
        }

        return settings;
    }
}
