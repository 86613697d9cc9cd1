using System.CommandLine;

namespace Civitai.Orchestration.Tool.Vendors;

/// <summary>The options that say which service is talked to; every command that talks has them.</summary>
internal static class VendorOptions
{
    public static Option<string> Vendor { get; } = Listed(new Option<string>("--vendor")
    {
        Description = "The service: civitai or scenario.",
        DefaultValueFactory = _ => Vendors.Vendor.Civitai,
        CustomParser = result =>
        {
            string name = result.Tokens[0].Value.ToLowerInvariant(); // any case is taken, and one is known
            if (name is not (Vendors.Vendor.Civitai or Vendors.Vendor.Scenario))
                result.AddError($"--vendor is '{name}'; it must be civitai or scenario."); // another option, which the list lets through
            return name;
        },
        Recursive = true,
    });

    public static Option<bool> Simulator { get; } = new("--simulator") { Description = "Use a simulator on this machine instead of the service: no token, no money. It is started where none runs, and ends by itself.", Recursive = true };

    public static Option<Uri?> Service { get; } = new("--service")
    {
        Description = "The address of the service, where it is not the usual one.",
        Recursive = true,
        CustomParser = result =>
        {
            if (ReadAddress(result.Tokens[0].Value) is { } address)
                return address;
            result.AddError("--service takes an address that begins with https://, or one of this machine.");
            return null;
        },
    };

    public static Option<bool> Json { get; } = new("--json") { Description = "Print one JSON object for each event instead of text, and ask nothing.", Recursive = true };

    /// <summary>The address of a service; null where the text is none.</summary>
    public static Uri? ReadAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) ? address : null;

    private static Option<string> Listed(Option<string> option) => option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, Vendors.Vendor.Civitai, Vendors.Vendor.Scenario);
}
