using System.Runtime.CompilerServices;
using System.Text;
using Generation.Files;
using Generation.Http;

namespace Civitai.Orchestration;

/// <summary>The lines of the records that the steps of one workflow keep of themselves, each line once, over as many snapshots as there are.</summary>
internal sealed class TraceTail(ServiceConnection connection)
{
    private const int BufferSize = 16 * 1024;
    private const int LongestLine = 1 << 20; // bytes; what is longer is handed out in pieces

    private readonly FileDownload _download = new(connection);
    private readonly Dictionary<string, long> _taken = []; // bytes whose lines were handed out, by address without its signature

    /// <summary>Whether any step has named a record.</summary>
    public bool HasAny => _taken.Count > 0;

    /// <summary>Whether a reading was ended before the record's end.</summary>
    public bool WasEnded { get; private set; }

    /// <summary>The step that could have one; null when none could.</summary>
    public static WorkflowStep? StepOf(Workflow workflow) => workflow.Steps.LastOrDefault(s => s.GetOutput() is ITraced);

    /// <summary>What has been written since the last time. A record that the service keeps open is followed until it closes it.</summary>
    /// <param name="workflow">The workflow as it is now; its addresses are fresh.</param>
    /// <param name="cancellationToken">Ends the reading, without an exception.</param>
    public async IAsyncEnumerable<string> ReadAsync(Workflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (Uri address in AddressesOf(workflow))
        {
            string record = address.GetLeftPart(UriPartial.Path);
            long taken = _taken.GetValueOrDefault(record);
            _taken[record] = taken;
            await foreach ((string line, long end) in ReadAsync(address, taken, workflow.Status.IsTerminal, cancellationToken).ConfigureAwait(false))
            {
                _taken[record] = end;
                yield return line;
            }
        }
    }

    private static IEnumerable<Uri> AddressesOf(Workflow workflow) => workflow.Steps
        .SelectMany(step => step.GetOutput() is ITraced output ? output.TraceUrls : [])
        .Where(a => a.IsAbsoluteUri && !a.AbsolutePath.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)) // a binary recording
        .DistinctBy(a => a.GetLeftPart(UriPartial.Path));

    // From the beginning each time: the record has changed since, so the host has no part of it that it would vouch for.
    private async IAsyncEnumerable<(string Line, long End)> ReadAsync(Uri address, long taken, bool isWhole, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stream? content = null;
        try
        {
            byte[] buffer = new byte[BufferSize];
            int filled = 0;
            for (long position = 0; ;)
            {
                int read = 0;
                try
                {
                    content ??= await _download.OpenAsync(SourceOf(address), cancellationToken).ConfigureAwait(false);
                    if (filled == buffer.Length)
                        Array.Resize(ref buffer, buffer.Length * 2);
                    read = await content.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false);
                }
                catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
                {
                    WasEnded = true; // the wait around it says how
                    yield break;
                }
                catch (BlobContentException e) when (e.Problem is FileProblem.Empty or FileProblem.NotReady)
                {
                }
                catch (CivitaiException) when (!isWhole)
                {
                    yield break; // what is not there yet, or broke off, is there at the next look
                }

                if (read == 0)
                {
                    if (isWhole && filled > 0)
                        yield return (Text(buffer.AsSpan(0, filled)), position + filled);
                    yield break;
                }

                // What was handed out before is passed over.
                filled += read;
                int begin = (int)Math.Min(Math.Max(0, taken - position), filled);
                for (int end; (end = EndOf(buffer.AsSpan(begin, filled - begin))) > 0; begin += end)
                    yield return (Text(buffer.AsSpan(begin, end)), position + begin + end);
                buffer.AsSpan(begin, filled - begin).CopyTo(buffer);
                position += begin;
                filled -= begin;
            }
        }
        finally
        {
            if (content is not null)
                await content.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static int EndOf(ReadOnlySpan<byte> rest) => rest.IndexOf((byte)'\n') is var at and >= 0 ? at + 1 : rest.Length >= LongestLine ? rest.Length : 0;

    private static string Text(ReadOnlySpan<byte> line) => Encoding.UTF8.GetString(line.TrimEnd("\r\n"u8));

    // A record may be JSON, which elsewhere is a message in place of a file. On the service's own host it may want the token.
    private FileSource SourceOf(Uri address) => new() { Id = "trace.json", Grows = true, Address = address, Path = connection.PathOf(address) };
}
