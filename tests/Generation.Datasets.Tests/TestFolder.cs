using System.Text;

namespace Generation.Datasets.Tests;

/// <summary>A folder of its own, which goes away with the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("datasets-");
    private readonly List<IDisposable> _held = [];

    public TestFolder() => Directory.CreateDirectory(Path);

    /// <summary>The folder of the dataset.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "pictures");

    /// <summary>A place beside it.</summary>
    public string Beside(string name) => System.IO.Path.Combine(_folder.FullName, name);

    public TrainingDataset Dataset => TrainingDataset.FromDirectory(Path);

    /// <summary>A dataset without any problem: three pictures with captions.</summary>
    public TestFolder Good()
    {
        for (int i = 1; i <= 3; i++)
            Captioned($"good-{i}.png", Pictures.Png(i), $"picture number {i}");
        return this;
    }

    public TestFolder Captioned(string name, byte[] content, string? caption = null) =>
        Add(name, content).Add(System.IO.Path.ChangeExtension(name, ".txt"), caption ?? $"the caption of {name}");

    public TestFolder Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public TestFolder Add(string name, byte[] content)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return this;
    }

    /// <summary>Something that lasts as long as the folder.</summary>
    public void Hold(IDisposable held) => _held.Add(held);

    public void Dispose()
    {
        _held.ForEach(h => h.Dispose());
        _folder.Delete(recursive: true);
    }
}
