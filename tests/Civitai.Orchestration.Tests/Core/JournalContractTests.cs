namespace Civitai.Orchestration.Tests.Core;

/// <summary>The contract of journals, kept in memory.</summary>
public sealed class MemoryJournalTests : JournalContract
{
    protected override ValueTask<ISubmissionJournal> OpenAsync() => ValueTask.FromResult<ISubmissionJournal>(new MemoryJournal());

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}

/// <summary>The contract of journals, kept in a file.</summary>
public sealed class FileJournalTests : JournalContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("journal-");
    private FileJournal? _journal;

    protected override ValueTask<ISubmissionJournal> OpenAsync() =>
        ValueTask.FromResult<ISubmissionJournal>(_journal = FileJournal.Open(Path.Combine(_folder.FullName, "intents"), new FileJournalOptions { TimeProvider = Clock }));

    protected override ValueTask CloseAsync()
    {
        _journal?.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
