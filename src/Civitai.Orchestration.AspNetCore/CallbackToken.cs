namespace Civitai.Orchestration.AspNetCore;

/// <summary>What an address says of the submission that it was made for.</summary>
/// <param name="Key">The key of the submission.</param>
/// <param name="IsAwaited">Whether who submitted it waits for the end itself, so that no handler takes it.</param>
/// <param name="IssuedAt">When the address was made, in whole seconds.</param>
internal sealed record CallbackToken(string Key, bool IsAwaited, DateTimeOffset IssuedAt);
