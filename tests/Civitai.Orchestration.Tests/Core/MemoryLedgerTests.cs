namespace Civitai.Orchestration.Tests.Core;

/// <summary>The contract of ledgers, kept in memory.</summary>
public sealed class MemoryLedgerTests : LedgerContract
{
    protected override ValueTask<IBudgetLedger> OpenAsync() => ValueTask.FromResult<IBudgetLedger>(new MemoryLedger());

    protected override ValueTask CloseAsync() => ValueTask.CompletedTask;
}
