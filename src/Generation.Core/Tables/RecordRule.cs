namespace Generation.Tables;

/// <summary>A check that spans members of a record.</summary>
internal delegate void RecordRule<in TRecord>(TRecord record, ref ValidationSink sink)
    where TRecord : WireRecord;
