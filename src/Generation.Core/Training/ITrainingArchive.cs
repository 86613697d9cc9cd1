namespace Generation;

/// <summary>Everything that a training learns from as one zip archive, for vendors that take one. <c>Generation.Datasets</c> makes it of a folder.</summary>
public interface ITrainingArchive
{
    /// <summary>How many items (pictures, pairs or clips) the archive has: what is declared with it.</summary>
    int Count { get; }

    /// <summary>Whether the items are pairs: results in <c>main</c>, the pictures before the change in <c>control_1</c>. A training that learns from the other kind refuses the archive before anything is sent.</summary>
    bool HasPairs { get; }

    /// <summary>The archive's length in bytes.</summary>
    long Length { get; }

    /// <summary>The archive from its beginning, as a stream that can seek. Dispose it. It can be opened again.</summary>
    Stream OpenRead();
}
