namespace Civitai.Orchestration.Parameters;

/// <summary>What may stand where this service expects an address.</summary>
internal static class Addresses
{
    /// <summary>An image, sound or video that goes into a step.</summary>
    internal static AddressForm Media { get; } = new()
    {
        Description = "an https address, an AIR, a data URL of an image, sound or video, or base64 text",
        IsIdentifier = AirCheck.IsNamed,
        TakesData = true,
    };

    /// <summary>A file that is fetched as it is.</summary>
    internal static AddressForm File { get; } = new() { Description = "an AIR or an absolute https address", IsIdentifier = AirCheck.IsNamed, IsDirect = true };

    /// <summary>What the service calls.</summary>
    internal static AddressForm Callback { get; } = new() { Description = "an absolute https address" };
}
