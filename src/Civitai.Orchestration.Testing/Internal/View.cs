namespace Civitai.Orchestration.Testing.Internal;

/// <summary>From where and when something is looked at.</summary>
/// <param name="Now">The instant.</param>
/// <param name="Links">Signs the links to media.</param>
/// <param name="Origin">The address through which the reader came, with a slash at the end.</param>
/// <param name="HideMature">Whether mature media come without a link.</param>
internal readonly record struct View(DateTimeOffset Now, LinkSigner Links, Uri Origin, bool HideMature = false);
