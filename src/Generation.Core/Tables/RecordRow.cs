namespace Generation.Tables;

/// <summary>The row of a record that stands inside others.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
internal sealed class RecordRow<TRecord> : RecordDefinition
    where TRecord : WireRecord
{
    public RecordRow(params IReadOnlyList<Discriminator> discriminators) => Discriminators = discriminators;

    /// <summary>Checks that span members.</summary>
    public IReadOnlyList<RecordRule<TRecord>> Rules { get; init; } = [];

    internal override Type RecordType => typeof(TRecord);

    private protected override void CheckWhole(WireRecord record, ref ValidationSink sink)
    {
        for (int i = 0; i < Rules.Count; i++)
            Rules[i]((TRecord)record, ref sink);
    }
}
