using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Civitai.Orchestration.AspNetCore;

/// <summary>The way of the callbacks of one client: the addresses that lead here, and who takes what comes.</summary>
internal sealed class CallbackRoute(IServiceProvider services, string clientName, CallbackOptions options, CallbackTokens tokens, CallbackHub hub, bool hearsEverything, Uri serviceAddress, TimeProvider clock) : IDisposable
{
    /// <summary>The name of the endpoint, by which its address is found wherever it was mapped.</summary>
    public const string EndpointName = "Civitai.Orchestration.Callbacks";

    private readonly IReadOnlyList<CallbackEventType> _events = options.Events ?? (hearsEverything ? CallbackEventType.Everything : CallbackEventType.Ends);
    private string? _address;

    /// <summary>The client's name; empty for the one without.</summary>
    public string ClientName => clientName;

    public CallbackHub Hub => hub;

    public CallbackOptions Options => options;

    /// <summary>The callback of a submission.</summary>
    public WorkflowCallback CallbackFor(string key, bool isAwaited) => new()
    {
        Url = new Uri((_address ??= FindAddress()) + tokens.Write(new CallbackToken(key, isAwaited, clock.GetUtcNow()))),
        Events = _events,
        Detailed = options.Detailed ? true : null,
    };

    /// <summary>Whether an address leads here.</summary>
    public bool IsOwn(WorkflowCallback? callback) => callback?.Url?.OriginalString.StartsWith(_address ??= FindAddress(), StringComparison.Ordinal) == true;

    /// <summary>What an address was made for; null where it was not made for this client.</summary>
    public CallbackToken? Read(string? text) => tokens.Read(text);

    /// <summary>Whether the address is not accepted any more.</summary>
    public bool IsTooOld(CallbackToken token) => clock.GetUtcNow() - token.IssuedAt > options.MaxAge;

    /// <summary>What keeps the program from being called, before anything is submitted.</summary>
    public void ThrowIfUnusable()
    {
        if (!tokens.IsUsable)
            throw new InvalidOperationException("Callbacks need a secret: set CallbackOptions.Secret, the same on every machine, or add Data Protection with AddDataProtection().");
        if (options.PublicAddress is null && !serviceAddress.IsLoopback)
            throw new InvalidOperationException("Set CallbackOptions.PublicAddress: the service must reach this program from where it is.");
        if (options.PublicAddress is { IsLoopback: true } && !serviceAddress.IsLoopback)
            throw new InvalidOperationException("CallbackOptions.PublicAddress is on this machine, and the service is not; it could not reach it.");
        _address ??= FindAddress();
    }

    public void Dispose() => hub.Dispose();

    private string FindAddress()
    {
        const string mark = "token";
        string path = services.GetRequiredService<LinkGenerator>().GetPathByName(EndpointName, new RouteValueDictionary { ["token"] = mark })
            ?? throw new InvalidOperationException("No callback can arrive: call app.MapCivitaiCallbacks(), at a path without parameters, and submit when the application has started.");
        Uri origin = options.PublicAddress ?? OwnAddress();
        return origin.AbsoluteUri.TrimEnd('/') + path[..^mark.Length];
    }

    private Uri OwnAddress()
    {
        ICollection<string> addresses = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        string address = addresses.FirstOrDefault(a => a.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) ?? addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("The server has no address of its own; set CallbackOptions.PublicAddress.");

        // What listens everywhere listens here too.
        foreach (string everywhere in (ReadOnlySpan<string>)["[::]", "0.0.0.0", "+", "*"])
            address = address.Replace($"://{everywhere}:", "://127.0.0.1:", StringComparison.Ordinal);
        return new Uri(address);
    }
}
