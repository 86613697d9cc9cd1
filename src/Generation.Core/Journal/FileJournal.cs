using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Generation.Journal;
using Microsoft.Win32.SafeHandles;

namespace Generation;

/// <summary>
/// A journal in a file that is only ever appended to. What was written is on the disk before the call that wrote it returns; writes at the same time share one flush. A record that was cut off by a crash is
/// taken off when the file is opened, and kept beside it. One process at a time has the file.
/// </summary>
/// <remarks>In memory there are some fifty bytes for each intent, whatever it holds. The file is written anew when it is opened and more than half of it is out of date.</remarks>
public sealed class FileJournal : ISubmissionJournal, IDisposable
{
    private const int StateBits = 8;
    private const int BufferSize = 1 << 20;
    private const long LeastWorthCompacting = 1 << 20;

    private readonly object _lock = new();
    private readonly string _path;
    private readonly FileJournalOptions _options;
    private readonly FileStream _inUse;

    // The place of the newest record of each intent, and its state.
    private readonly Dictionary<JournalName, long> _index = [];
    private List<Pending> _pending = [];
    private List<Pending> _writing = [];
    private SafeFileHandle _file = null!; // opened by the constructor
    private long _length;
    private long _written;
    private bool _isWriting;
    private bool _isDisposed;
    private Exception? _failure;

    private FileJournal(string path, FileJournalOptions options, FileStream inUse) => (_path, _options, _inUse) = (path, options, inUse);

    /// <summary>How many intents it knows, closed ones included.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _index.Count;
        }
    }

    /// <summary>Opens a journal, or makes one where there is none.</summary>
    /// <param name="path">The file; its folder must exist. Beside it stands <c>path.lock</c>, which says that a process has it.</param>
    /// <param name="options">Settings. When null: the defaults.</param>
    /// <exception cref="JournalException">Another process has it, the file is no journal, or it cannot be opened.</exception>
    public static FileJournal Open(string path, FileJournalOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        path = Path.GetFullPath(path);
        FileStream? inUse = null;
        try
        {
            inUse = new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            var journal = new FileJournal(path, options ?? new(), inUse);
            journal.Load();
            return journal;
        }
        catch (Exception e)
        {
            inUse?.Dispose();
            if (e is not (IOException or UnauthorizedAccessException))
                throw;
            throw new JournalException(
                inUse is null && File.Exists(path + ".lock")
                    ? $"The journal {Path.GetFileName(path)} is in use by another process, or may not be used by this one. Give each process a journal of its own."
                    : $"The journal {Path.GetFileName(path)} cannot be opened ({e.GetType().Name}).",
                e);
        }
    }

    /// <inheritdoc/>
    public ValueTask<JournalEntry?> FindAsync(string service, string key, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock)
        {
            ThrowIfUnusable();
            return ValueTask.FromResult(Find(JournalFormat.NameOf(service, key)));
        }
    }

    /// <inheritdoc/>
    public async ValueTask<bool> TryWriteAsync(JournalEntry entry, JournalState? expected, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        byte[] record = JournalFormat.Write(entry);
        JournalName name = JournalFormat.ReadName(record).Name;
        var pending = new Pending(entry, record);
        lock (_lock)
        {
            ThrowIfUnusable();
            JournalEntry? known = Find(name);
            if (known?.State != expected || known?.IsOfOther(entry) == true)
                return false;
            pending.Offset = _length;
            _length += record.Length;
            _index[name] = PlaceOf(pending.Offset, entry.State);
            _pending.Add(pending);
            if (!_isWriting)
            {
                _isWriting = true;
                _ = Task.Run(WritePending, CancellationToken.None);
            }
        }

        await pending.Written.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<JournalEntry> ReadOpenAsync(string service, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(service);
        var open = new List<JournalEntry>();
        lock (_lock)
        {
            ThrowIfUnusable();
            foreach (long place in _index.Values.Where(p => !JournalEntry.IsClosedState(StateOf(p))))
            {
                if (ReadAt(OffsetOf(place)) is var entry && entry.Service == service)
                    open.Add(entry);
            }
        }

        foreach (JournalEntry entry in open.OrderBy(e => e.CreatedAt))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask.ConfigureAwait(false);
            yield return entry;
        }
    }

    /// <summary>Closes the file when what is being written is on the disk.</summary>
    public void Dispose()
    {
        Task last;
        lock (_lock)
        {
            if (_isDisposed)
                return;
            _isDisposed = true;
            last = (_pending.LastOrDefault() ?? _writing.LastOrDefault())?.Written.Task ?? Task.CompletedTask;
        }

        try
        {
            last.GetAwaiter().GetResult();
        }
        catch (JournalException)
        {
            // those who wrote know it
        }

        _file.Dispose();
        _inUse.Dispose();
    }

    /// <summary>The file's name.</summary>
    public override string ToString() => Path.GetFileName(_path);

    private static long OffsetOf(long place) => place >> StateBits;

    private static JournalState StateOf(long place) => (JournalState)(place & ((1 << StateBits) - 1));

    private static long PlaceOf(long offset, JournalState state) => (offset << StateBits) | (byte)state;

    private void ThrowIfUnusable()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_failure is not null)
            throw new JournalException($"The journal {Path.GetFileName(_path)} could not be written before ({_failure.GetType().Name}); open it anew when there is space.", _failure);
    }

    // Called with the lock.
    private JournalEntry? Find(JournalName name) => _index.TryGetValue(name, out long place) ? ReadAt(OffsetOf(place)) : null;

    private JournalEntry ReadAt(long offset)
    {
        if (offset >= _written && _pending.Concat(_writing).FirstOrDefault(p => p.Offset == offset) is { } pending)
            return pending.Entry;
        byte[] record = RecordAt(offset);
        return JournalFormat.Measure(record) == record.Length ? JournalFormat.Read(record) : throw new JournalException($"The journal {Path.GetFileName(_path)} was changed by somebody else.");
    }

    private void Fill(byte[] buffer, long offset)
    {
        for (int filled = 0; filled < buffer.Length;)
        {
            int read;
            try
            {
                read = RandomAccess.Read(_file, buffer.AsSpan(filled), offset + filled);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new JournalException($"The journal {Path.GetFileName(_path)} cannot be read ({e.GetType().Name}).", e);
            }

            if (read == 0)
                throw new JournalException($"The journal {Path.GetFileName(_path)} was cut off by somebody else.");
            filled += read;
        }
    }

    private void WritePending()
    {
        while (true)
        {
            lock (_lock)
            {
                if (_pending.Count == 0)
                {
                    _isWriting = false;
                    return;
                }

                (_writing, _pending) = (_pending, []);
            }

            Exception? failure = _failure;
            if (failure is null)
            {
                try
                {
                    long offset = _writing[0].Offset;
                    RandomAccess.Write(_file, [.. _writing.Select(p => (ReadOnlyMemory<byte>)p.Record)], offset);
                    RandomAccess.FlushToDisk(_file);
                }
                catch (Exception e) when (e is IOException or UnauthorizedAccessException or ObjectDisposedException)
                {
                    failure = e;
                }
            }

            List<Pending> done;
            lock (_lock)
            {
                _failure = failure;
                done = _writing;
                if (failure is null)
                    _written = done[^1].Offset + done[^1].Record.Length;
                _writing = [];
            }

            foreach (Pending pending in done)
            {
                if (failure is null)
                    pending.Written.TrySetResult();
                else
                    pending.Written.TrySetException(new JournalException($"The journal {Path.GetFileName(_path)} cannot be written ({failure.GetType().Name}); nothing is sent without it.", failure));
            }
        }
    }

    private void Load()
    {
        _file = File.OpenHandle(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        try
        {
            long total = RandomAccess.GetLength(_file);
            if (total < JournalFormat.Signature.Length)
            {
                RandomAccess.Write(_file, JournalFormat.Signature, 0);
                RandomAccess.SetLength(_file, JournalFormat.Signature.Length);
                RandomAccess.FlushToDisk(_file);
                total = JournalFormat.Signature.Length;
            }

            _written = _length = total; // what is read may be asked for while it is indexed
            (long end, long live) = Scan(total);
            if (end < total)
                CutOff(end, total);
            _written = _length = end;
            if (end > LeastWorthCompacting && live < end / 2)
                Compact();
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    // Indexes the file; says where its sound records end, and how many bytes of them are the newest of their intents.
    private (long End, long Live) Scan(long total)
    {
        byte[] buffer = new byte[BufferSize + JournalFormat.HeaderLength + JournalFormat.MaximumLength];
        long offset = JournalFormat.Signature.Length;
        long live = 0;
        Span<byte> signature = stackalloc byte[JournalFormat.Signature.Length];
        if (RandomAccess.Read(_file, signature, 0) != signature.Length || !signature.SequenceEqual(JournalFormat.Signature))
            throw new JournalException($"{Path.GetFileName(_path)} is no journal, or one of a newer version.");
        DateTimeOffset oldest = _options.TimeProvider.GetUtcNow() - _options.KeepClosed;
        while (offset < total)
        {
            int read = RandomAccess.Read(_file, buffer, offset);
            int used = 0;
            while (JournalFormat.Measure(buffer.AsSpan(used, read - used)) is > 0 and var length)
            {
                live += Index(buffer.AsSpan(used, length), offset + used, oldest);
                used += length;
            }

            offset += used;
            if (used == 0)
                break;
        }

        return (offset, live);
    }

    // How many bytes more are live: of an intent with several records one is, of one that may be forgotten none.
    private int Index(ReadOnlySpan<byte> record, long offset, DateTimeOffset oldest)
    {
        (JournalState state, JournalName name) = JournalFormat.ReadName(record);
        bool isKnown = _index.ContainsKey(name);
        _index[name] = PlaceOf(offset, state);
        bool isOld = JournalEntry.IsClosedState(state) && JournalFormat.ReadChanged(record) < oldest;
        return (isKnown ? 0 : record.Length) - (isOld ? record.Length : 0);
    }

    private byte[] RecordAt(long offset)
    {
        byte[] header = new byte[JournalFormat.HeaderLength];
        Fill(header, offset);
        byte[] record = new byte[JournalFormat.HeaderLength + Math.Clamp(BinaryPrimitives.ReadInt32LittleEndian(header), 0, JournalFormat.MaximumLength)];
        Fill(record, offset);
        return record;
    }

    // A record that was cut off was never acknowledged; what stands there is kept all the same.
    private void CutOff(long end, long total)
    {
        using (var kept = new FileStream(FormattableString.Invariant($"{_path}.torn-{_options.TimeProvider.GetUtcNow():yyyyMMddHHmmssfff}"), FileMode.Create, FileAccess.Write))
        {
            byte[] buffer = new byte[Math.Min(BufferSize, total - end)];
            for (long offset = end; offset < total;)
            {
                int read = RandomAccess.Read(_file, buffer, offset);
                if (read == 0)
                    break;
                kept.Write(buffer, 0, read);
                offset += read;
            }
        }

        RandomAccess.SetLength(_file, end);
        RandomAccess.FlushToDisk(_file);
    }

    // The newest record of each intent into another file, which takes the place of this one when it is whole.
    private void Compact()
    {
        string part = _path + ".part";
        DateTimeOffset oldest = _options.TimeProvider.GetUtcNow() - _options.KeepClosed;
        using (var file = new FileStream(part, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize))
        {
            file.Write(JournalFormat.Signature);
            foreach (long place in _index.Values.Order())
            {
                byte[] record = RecordAt(OffsetOf(place));
                if (!JournalEntry.IsClosedState(StateOf(place)) || JournalFormat.ReadChanged(record) >= oldest)
                    file.Write(record);
            }

            file.Flush(flushToDisk: true);
        }

        _file.Dispose();
        File.Move(part, _path, overwrite: true);
        _file = File.OpenHandle(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        _index.Clear();
        long total = RandomAccess.GetLength(_file);
        _written = _length = total;
        Scan(total);
    }

    private sealed class Pending(JournalEntry entry, byte[] record)
    {
        public JournalEntry Entry => entry;

        public byte[] Record => record;

        public long Offset { get; set; }

        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
