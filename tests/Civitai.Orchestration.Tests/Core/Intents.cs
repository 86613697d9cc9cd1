namespace Civitai.Orchestration.Tests.Core;

/// <summary>Intents for the tests of journals.</summary>
internal static class Intents
{
    public const string Service = "example.com";

    /// <summary>An intent that was made and changed at a time; with an id it has a price too.</summary>
    public static JournalEntry Of(string key, JournalState state, string? id, DateTimeOffset time) => new()
    {
        Service = Service,
        Key = key,
        State = state,
        WorkId = id,
        Description = "imageGen",
        Cost = id is null ? null : 8.5m,
        CreatedAt = time,
        ChangedAt = time,
    };

    /// <summary>The open ones, in the journal's order.</summary>
    public static async Task<List<JournalEntry>> ReadOpenAsync(ISubmissionJournal journal)
    {
        var open = new List<JournalEntry>();
        await foreach (JournalEntry entry in journal.ReadOpenAsync(Service, TestContext.Current.CancellationToken))
            open.Add(entry);
        return open;
    }
}
