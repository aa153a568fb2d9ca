using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;

namespace Indicators.StoreSpeed;

/// <summary>
/// The same observations in DuckDB and in Parquet files: what a column costs, what a sum over all of them takes, and whether it is exact.
/// </summary>
internal sealed class DuckDbTrial(string folder, SpeedFigures figures)
{
    public void Run()
    {
        using var database = new DuckDBConnection("Data Source=:memory:");
        database.Open();
        Execute(
            database,
            "create table observation (subject_id varchar, indicator_id varchar, period_end date, known_on integer, literal varchar, "
                + "amount decimal(38, 10))");
        Timed("DuckDB, append", () => Append(database));
        string files = Path.Combine(folder, "parquet");
        Timed("DuckDB, to Parquet by indicator",
            () => Execute(database, $"copy observation to '{files}' (format parquet, partition_by (indicator_id))"));
        long size = Directory.GetFiles(files, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        Turns.Say($"Parquet, bytes an observation: {(double)size / figures.Count:0.0}");
        string sum = $"select sum(amount)::varchar from read_parquet('{files}/*/*.parquet')";
        string text = "";
        Timed("Parquet, exact sum of all amounts", () => text = (string)Execute(database, sum)!);
        FigureSum expected = figures.Observations.Aggregate(default(FigureSum), (all, one) => all.Add(one.Figure.Amount, 1, 1));
        Turns.Say($"Parquet, the sum is that of the figures: {FigureSum.Parse(text) == expected}");
        object? average = Execute(database, "select typeof(avg(amount)) from observation");
        Turns.Say($"DuckDB, avg(amount) is a {average}; a digit beyond the scale: {Beyond(database)}");
        Timed("Parquet, latest of every series", () => Execute(
            database,
            $"select count(*) from (select arg_max(literal, (period_end, known_on)) from read_parquet('{files}/*/*.parquet') where "
                + $"period_end <= date '2024-06-30' group by subject_id, indicator_id)"));
    }

    private static string Beyond(DuckDBConnection database) =>
        (string)Execute(database, "select '0.00000000005'::decimal(38, 10)::varchar")!;

    private void Append(DuckDBConnection database)
    {
        using DuckDBAppender appender = database.CreateAppender("observation");
        foreach (Observation one in figures.Observations)
        {
            appender.CreateRow().AppendValue(one.Series.SubjectId).AppendValue(one.Series.IndicatorId)
                .AppendValue(one.Period!.Value.End.ToDateOnly())
                .AppendValue(one.SourceId == "edition-1" ? 1 : 2).AppendValue(one.Figure.Literal).AppendValue(one.Figure.Amount).EndRow();
        }
    }

    private static object? Execute(DuckDBConnection database, string sql)
    {
        using DuckDBCommand command = database.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static void Timed(string what, Action work)
    {
        long start = Stopwatch.GetTimestamp();
        work();
        Turns.Say($"{what}: {Stopwatch.GetElapsedTime(start).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture)} s");
    }
}
