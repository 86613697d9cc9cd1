namespace Civitai.Orchestration.Tool;

/// <summary>A file that one process has at a time. It stays when it is given back: where it was deleted, one process could have the deleted file and another one a new file of the same name.</summary>
internal static class LockFile
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;

    /// <summary>Takes the file; null where another process has it. Dispose it to give it back.</summary>
    /// <exception cref="IOException">It cannot be made at all.</exception>
    public static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e.HResult is SharingViolation or LockViolation or WouldBlockOnLinux or WouldBlockOnMac)
        {
            return null;
        }
    }
}
