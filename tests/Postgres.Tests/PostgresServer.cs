using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Postgres.Tests;

/// <summary>A PostgreSQL server of one's own on a free loopback port, its data in a temporary folder that is gone afterwards.</summary>
public sealed class PostgresServer : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-pg-").FullName;
    private int _databases;

    public PostgresServer()
    {
        Port = FreePort();
        if (IsRoot)
            Run("chown", "postgres", _folder);
        Postgres("initdb", "-D", Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
        Start();
    }

    public int Port { get; }

    private string Data => Path.Combine(_folder, "data");

    private static bool IsRoot => Environment.UserName == "root";

    public void Start() => Postgres(
        "pg_ctl", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(_folder, "log"), "start", "-o",
        $"-p {Port.ToString(CultureInfo.InvariantCulture)} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off -c max_connections=400 -c shared_buffers=64MB");

    public void Stop() => Postgres("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    /// <summary>A connection to a database.</summary>
    public string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = "postgres",
        Database = database,
        // Each test has a database, and so a pool, of its own.
        ConnectionIdleLifetime = 2,
        ConnectionPruningInterval = 1,
    }.ConnectionString;

    /// <summary>A connection to a new, empty database.</summary>
    public string NewDatabase()
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref _databases)}");
        using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand($"create database {name}", connection);
        command.ExecuteNonQuery();
        return ConnectionTo(name);
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        Stop();
        Directory.Delete(_folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Runs a program of the server, which refuses to be run by root.</summary>
    private static void Postgres(string program, params string[] arguments)
    {
        string path = Path.Combine(Binaries(), program);
        if (IsRoot)
            Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", path, .. arguments]);
        else
            Run(path, arguments);
    }

    private static string Binaries()
    {
        const string installed = "/usr/lib/postgresql";
        string? newest = Directory.Exists(installed)
            ? Directory.GetDirectories(installed).OrderBy(folder => folder, StringComparer.Ordinal).LastOrDefault(folder => File.Exists(Path.Combine(folder, "bin", "initdb")))
            : null;
        return newest is null
            ? throw new InvalidOperationException($"There is no PostgreSQL in {installed}; install it: apt-get install postgresql.")
            : Path.Combine(newest, "bin");
    }

    /// <summary>The server inherits the streams, so they lead nowhere: a pipe would never end.</summary>
    private static void Run(string program, params string[] arguments)
    {
        string quoted = string.Join(' ', arguments.Prepend(program).Select(argument => $"'{argument}'"));
        string output = Path.GetTempFileName();
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("sh", ["-c", $"cd / && {quoted} >{output} 2>&1 </dev/null"]))!;
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {File.ReadAllText(output)}");
        }
        finally
        {
            File.Delete(output);
        }
    }
}
