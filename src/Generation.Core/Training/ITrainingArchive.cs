namespace Generation;

/// <summary>Everything that a training learns from as one zip archive, for vendors that take one. <c>Generation.Datasets</c> makes it of a folder.</summary>
public interface ITrainingArchive
{
    /// <summary>How many items (pictures, pairs or clips) the archive has: what is declared with it.</summary>
    int Count { get; }

    /// <summary>The archive's length in bytes.</summary>
    long Length { get; }

    /// <summary>The archive from its beginning, as a stream that can seek. Dispose it. It can be opened again.</summary>
    Stream OpenRead();
}
