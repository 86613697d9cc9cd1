using System.Security.Cryptography;

namespace Generation.Files;

/// <summary>The SHA-256 of bytes that pass by, computed beside what else is done with them where there are enough of them.</summary>
internal sealed class RunningDigest : IDisposable
{
    // Fewer bytes are hashed in less time than it takes to hand them to another thread.
    private const int LeastAside = 32 * 1024;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private Task _aside = Task.CompletedTask;

    /// <summary>Takes the next bytes in.</summary>
    public void Append(ReadOnlySpan<byte> data)
    {
        Settle();
        _hash.AppendData(data);
    }

    /// <summary>Takes the next bytes in, perhaps while the caller goes on: they must stay as they are until the next call has returned.</summary>
    public async ValueTask AppendAsideAsync(ReadOnlyMemory<byte> data)
    {
        await _aside.ConfigureAwait(false);
        if (data.Length < LeastAside)
            _hash.AppendData(data.Span);
        else
            _aside = Task.Run(() => _hash.AppendData(data.Span));
    }

    /// <summary>The digest of all bytes so far.</summary>
    public byte[] Current()
    {
        Settle();
        return _hash.GetCurrentHash();
    }

    public void Dispose()
    {
        Settle();
        _hash.Dispose();
    }

    // Waits for one buffer at most, which is less than a millisecond.
    private void Settle() => _aside.GetAwaiter().GetResult();
}
