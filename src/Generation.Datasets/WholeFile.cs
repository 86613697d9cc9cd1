namespace Generation.Datasets;

/// <summary>Files that appear when they are whole.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file under another name beside it and gives it its own when it is whole and on the disk. An existing file is replaced; of a failure nothing stays.</summary>
    internal static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        string part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, useAsync: true);
            await using (file.ConfigureAwait(false))
            {
                await write(file).ConfigureAwait(false);
                file.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
