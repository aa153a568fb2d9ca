using System.Globalization;
using DuckDB.NET.Data;
using Indicators;
using Indicators.Storage;
using Npgsql;

namespace Storage.Cluster;

/// <summary>The scripts of samples/Parquet, run as a user runs them, and what the files hold beside what was loaded.</summary>
internal sealed class ParquetFiles : IDisposable
{
    private const string Files = "read_parquet('parquet/*/*.parquet', hive_partitioning = true)";

    /// <summary>What loses a digit where it is kept as a number of one kind.</summary>
    private static readonly string[] Hard =
    [
        "8.60元", "8.6元", "0元", "0.00元", "-12.50元", "0.0000000001元", "7922816251426433759354395033.5元", "1234567890123456789012345678元",
        "0.1234567890123456789012345678亿元", "超50万元", "30—40亿元", "010000元",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-parquet-").FullName;
    private readonly string _before = Environment.CurrentDirectory;

    /// <summary>The paths in the scripts are those of the folder they are run in.</summary>
    public ParquetFiles()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "rows"));
        Environment.CurrentDirectory = _folder;
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The shards of the cluster: as many rows as were loaded, and their exact sum.</summary>
    public async Task<(long Rows, FigureSum Sum)> OfShardsAsync(IEnumerable<string> shards)
    {
        foreach ((int n, string shard) in shards.Index())
            await WriteRowsAsync(shard, n);
        return Made();
    }

    /// <summary>Figures that are easily lost, alone in a store: every one of their columns comes back as it was.</summary>
    public async Task<bool> KeepsEveryDigitAsync(string connection)
    {
        Figure[] figures = [.. Hard.Where(literal => !IsTooFine(literal)).Select(literal => Figure.Parse(literal))];
        await LoadAsync(connection, figures);
        await WriteRowsAsync(connection, 0);
        Made();
        string[] expected = [.. figures.Select(FigureColumns.Of).OrderBy(one => one.OrderKey, StringComparer.Ordinal)
            .ThenBy(one => one.Literal, StringComparer.Ordinal).Select(Text)];
        return Read($"select {Columns} from {Files} order by order_key, literal").SequenceEqual(expected);
    }

    /// <summary>A number with more decimals than the script's has is named, and nothing is rounded.</summary>
    public async Task<bool> NamesWhatItCannotHoldAsync(string connection)
    {
        string literal = Hard.Single(IsTooFine);
        await LoadAsync(connection, [Figure.Parse(literal)]);
        await WriteRowsAsync(connection, 0);
        try
        {
            Made();
            return false;
        }
        catch (DuckDBException fault)
        {
            return fault.Message.Contains(literal, StringComparison.Ordinal);
        }
    }

    private const string Columns = "literal || '|' || amount || '|' || unit_code || '|' || factor_numerator || '/' || factor_denominator || '|' "
        + "|| order_key || '|' || coalesce(low_key, '') || '|' || coalesce(high_key, '') || '|' || low_included || '|' || high_included";

    private static string Text(FigureColumns one) => string.Create(
        CultureInfo.InvariantCulture,
        $"{one.Literal}|{one.Amount}|{one.UnitCode}|{one.FactorNumerator}/{one.FactorDenominator}|{one.OrderKey}|{one.LowKey}|{one.HighKey}|")
        + $"{(one.LowIncluded ? "true" : "false")}|{(one.HighIncluded ? "true" : "false")}";

    private static bool IsTooFine(string literal) => literal.StartsWith("0.1234567890123", StringComparison.Ordinal);

    private static async Task LoadAsync(string connection, Figure[] figures)
    {
        IndicatorCatalogBuilder builder = new IndicatorCatalogBuilder()
            .Add(new Subject("cq", SubjectKind.Region, new LocalizedText("重庆市")))
            .Add(new Indicator("gdp", new LocalizedText("地区生产总值"), StandardUnits.Yuan, IndicatorKind.Flow, Direction.Increase));
        foreach ((int n, Figure figure) in figures.Index())
            builder.Add(new Observation(new SeriesKey("gdp", "cq"), TimePeriod.Year(1990 + n), figure));
        ObservationStore store = await ObservationStore.OpenAsync(StoreAddress.Postgres(connection));
        await store.LoadAsync("hard", builder.Build());
    }

    private async Task WriteRowsAsync(string connection, int n)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync();
        string copy = $"copy ({await File.ReadAllTextAsync(Script("rows.sql"))}) to stdout (format csv, header)";
        using TextReader rows = await database.BeginTextExportAsync(copy);
        await using StreamWriter file = File.CreateText(
            Path.Combine(_folder, "rows", string.Create(CultureInfo.InvariantCulture, $"{n}.csv")));
        char[] buffer = new char[1 << 16];
        while (await rows.ReadAsync(buffer) is var count and > 0)
            await file.WriteAsync(buffer.AsMemory(0, count));
    }

    /// <summary>Runs the script; the rows and, of the amounts in 亿元, the sum.</summary>
    private static (long Rows, FigureSum Sum) Made()
    {
        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = File.ReadAllText(Script("parquet.sql"));
        command.ExecuteNonQuery();
        command.CommandText = $"select count(*) || ' ' || coalesce(sum(amount_decimal) filter (factor_numerator = '100000000'), 0)::varchar from {Files}";
        string[] both = ((string)command.ExecuteScalar()!).Split(' ');
        return (long.Parse(both[0], CultureInfo.InvariantCulture), FigureSum.Parse(both[1]));
    }

    private static List<string> Read(string sql)
    {
        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string> texts = [];
        while (reader.Read())
            texts.Add(reader.GetString(0));
        return texts;
    }

    /// <summary>Copied beside the program.</summary>
    private static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Parquet", name);
}
