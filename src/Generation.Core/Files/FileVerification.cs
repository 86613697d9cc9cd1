namespace Generation;

/// <summary>How it was established that a download is complete.</summary>
public enum FileVerification
{
    /// <summary>It was not: the host names no length, and the kind of file does not show where it ends. The connection ended in order, which a host that breaks off may do too.</summary>
    None,

    /// <summary>As many bytes came as the host announced. Where the file's own structure goes on behind its end, as a header says that was never completed, the whole was read once more and announced with the same length.</summary>
    Length,

    /// <summary>The host names no length; the file's own structure is whole, for example a PNG with its end or a safetensors file as long as its header says.</summary>
    Structure,
}
