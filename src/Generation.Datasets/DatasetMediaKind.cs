namespace Generation.Datasets;

/// <summary>What an item of a dataset is.</summary>
public enum DatasetMediaKind
{
    /// <summary>A picture, or a pair of pictures.</summary>
    Picture,

    /// <summary>A clip.</summary>
    Video,
}
