using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Fleet;

/// <summary>A PostgreSQL of the program's own, in a temporary folder on a free port of the loopback address. It is gone with the program.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    /// <summary>What is said where there is none.</summary>
    public const string Missing = "initdb, pg_ctl and postgres are neither on the path nor below /usr/lib/postgresql; Debian has them in the package postgresql.";

    private static readonly string? Programs = FindPrograms();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("postgresql-");
    private readonly string _user;
    private readonly string? _password;

    private OwnPostgres(string user, string? password) => (_user, _password) = (user, password);

    /// <summary>Whether PostgreSQL's programs are on this machine.</summary>
    public static bool IsInstalled => Programs is not null;

    /// <summary>The port of the loopback address.</summary>
    public int Port { get; private set; }

    /// <summary>The address and the account.</summary>
    public string ConnectionString =>
        $"Host=127.0.0.1;Port={Port};Database=postgres;Username={_user};{(_password is null ? "" : $"Password={_password};")}SSL Mode=Disable;Timeout=5;Maximum Pool Size=30";

    /// <summary>Makes one and starts it.</summary>
    /// <param name="user">Its only account.</param>
    /// <param name="password">The account's password. When null: everybody of this machine is let in.</param>
    /// <exception cref="InvalidOperationException">It does not start, or is not installed.</exception>
    public static async Task<OwnPostgres> StartNewAsync(string user = "fleet", string? password = null)
    {
        if (!IsInstalled)
            throw new InvalidOperationException(Missing);
        var server = new OwnPostgres(user, password);
        try
        {
            await server.MakeAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it, on the port that it had.</summary>
    public Task StartAsync() => RunAsServerAsync(
        "pg_ctl", "start", "-w", "-D", Data, "-l", Path.Combine(_folder.FullName, "log"), "-o",
        $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off -c max_connections=200");

    /// <summary>Stops it as a crash does: connections break off.</summary>
    public Task StopAsync() => RunAsServerAsync("pg_ctl", "stop", "-w", "-D", Data, "-m", "immediate");

    /// <summary>Stops it as a crash does and starts it again.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            await StopAsync();
        _folder.Delete(recursive: true);
    }

    private string Data => Path.Combine(_folder.FullName, "data");

    // It refuses to run as root.
    private static string ServerUser => File.ReadLines("/etc/passwd").Any(l => l.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    private async Task MakeAsync()
    {
        string passwords = Path.Combine(_folder.FullName, "password");
        await File.WriteAllTextAsync(passwords, _password);
        if (Environment.UserName == "root")
            await RunAsync("chown", "-R", ServerUser, _folder.FullName);
        string[] access = _password is null ? ["-A", "trust"] : ["-A", "scram-sha-256", "--pwfile=" + passwords];
        await RunAsServerAsync("initdb", ["-D", Data, "-U", _user, .. access, "-E", "UTF8", "--locale=C", "--no-sync"]);
        for (int attempt = 1; ; attempt++)
        {
            Port = FreePort();
            try
            {
                await StartAsync();
                return;
            }
            catch (InvalidOperationException) when (attempt < 3)
            {
                // somebody else was faster with the port
            }
        }
    }

    /// <summary>A port that nobody listens on.</summary>
    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? FindPrograms()
    {
        const string Installed = "/usr/lib/postgresql";
        if (OperatingSystem.IsWindows())
            return null;
        IEnumerable<string> folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Concat(Directory.Exists(Installed) ? Directory.GetDirectories(Installed).OrderByDescending(f => int.TryParse(Path.GetFileName(f), out int version) ? version : 0).Select(f => f + "/bin") : []);
        return folders.FirstOrDefault(f => f.Length > 0 && new[] { "initdb", "pg_ctl", "postgres" }.All(p => File.Exists(Path.Combine(f, p))));
    }

    private static Task RunAsServerAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program); // not called where they are missing
        return Environment.UserName == "root" ? RunAsync("runuser", ["-u", ServerUser, "--", path, .. arguments]) : RunAsync(path, arguments);
    }

    // The server inherits what it was started with, so its output goes to a file: a pipe would never end.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        string output = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
            foreach (string argument in (string[])["-c", "out=$1; shift; exec \"$@\" >\"$out\" 2>&1 </dev/null", "sh", output, program, .. arguments])
                start.ArgumentList.Add(argument);
            using Process process = Process.Start(start)!; // /bin/sh is started
            await process.WaitForExitAsync();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}: {(await File.ReadAllTextAsync(output)).Trim().ReplaceLineEndings(" ")}");
        }
        finally
        {
            File.Delete(output);
        }
    }
}
