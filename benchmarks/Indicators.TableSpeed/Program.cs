using System.Diagnostics;
using System.Globalization;
using ExcelDataReader;
using Indicators.Tables;
using Indicators.Tables.Excel;
using Indicators.TableSpeed;
using nietras.SeparatedValues;
using Sylvan.Data.Csv;

int csvRows = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
int xlsxRows = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 320_000;
int pairs = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 3;
System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

if (csvRows > 0)
{
    foreach (int series in new[] { 100, 10_000 })
    {
        byte[] table = Inputs.Table(csvRows, series);
        Console.WriteLine($"A long table, {csvRows} rows of {series} series, {table.Length >> 20} MB");
        Pairs("Sep, decimals", () => Cells(table), "rows to observations", () => new LongTable(new MemoryStream(table), "x.csv")
            .Read().Count(), pairs);
    }

    byte[] csv = Inputs.Csv(csvRows);
    Console.WriteLine($"CSV, {csvRows} rows, {csv.Length >> 20} MB");
    Pairs("tokenizer, decimals", () => Tokenizer(csv), "rows to observations", () => Streamed(csv), pairs);
    Pairs("tokenizer, decimals", () => Tokenizer(csv), "rows to a catalogue",
        () => ObservationCsv.Read(new MemoryStream(csv), "x.csv").Catalog.Observations.Count, pairs);
    Pairs("tokenizer, decimals", () => Tokenizer(csv), "rows to cells",
        () => WorkbookOpener.Text.Open(new MemoryStream(csv), "x.csv").Sheets[0].LastRow, pairs);
}

if (xlsxRows > 0)
{
    string path = Inputs.Xlsx(xlsxRows);
    Console.WriteLine($".xlsx, {xlsxRows} rows of 20 numbers, {new FileInfo(path).Length >> 20} MB");
    Pairs("ExcelDataReader, a pass", () => Library(path), "a sheet of cells", () => ExcelFiles.Open(path).Sheets[0].LastRow, pairs);
    Pairs("ExcelDataReader, a pass", () => Library(path), "cells one by one", () => ExcelFiles.ReadCells(path).Count(), pairs);
    File.Delete(path);
}

static int Cells(byte[] table)
{
    using SepReader rows = Sep.New(',').Reader(options => options with { Unescape = true }).From(new MemoryStream(table));
    decimal sum = 0;
    int count = 0;
    foreach (SepReader.Row row in rows)
    {
        sum += decimal.Parse(row[4].Span, NumberStyles.Float, CultureInfo.InvariantCulture);
        count += row[0].Span.Length > 0 && row[1].Span.Length > 0 && row[2].Span.Length > 0 && row[3].Span.Length > 0 ? 1 : 0;
    }

    return count;
}

static int Streamed(byte[] csv)
{
    using ObservationCsvReader rows = ObservationCsv.Stream(new MemoryStream(csv), "x.csv");
    return rows.Read().Count();
}

static int Tokenizer(byte[] csv)
{
    using CsvDataReader rows = CsvDataReader.Create(
        new StreamReader(new MemoryStream(csv)), new CsvDataReaderOptions { HasHeaders = true, Delimiter = ',' });
    decimal sum = 0;
    int count = 0;
    while (rows.Read())
    {
        sum += decimal.Parse(rows.GetFieldSpan(7)[..^2], NumberStyles.Float, CultureInfo.InvariantCulture);
        count++;
    }

    return count;
}

static int Library(string path)
{
    using FileStream file = File.OpenRead(path);
    using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(file);
    int count = 0;
    while (reader.Read())
    {
        for (int column = 0; column < reader.FieldCount; column++)
        {
            if (reader.GetValue(column) is not null && reader.GetNumberFormatString(column) is not null)
                count++;
        }
    }

    return count;
}

// One run of each that does not count: what is measured is the reading, not its translation to machine code. The time of the
// processor stands beside that of the clock: on a machine that does other things as well, the first can be trusted.
static void Pairs(string theirs, Func<int> them, string ours, Func<int> us, int pairs)
{
    them();
    us();
    var ratios = new List<double>();
    var processorRatios = new List<double>();
    for (int pair = 0; pair < pairs; pair++)
    {
        (double one, double oneProcessor, long oneBytes) = Timed(them);
        (double two, double twoProcessor, long twoBytes) = Timed(us);
        ratios.Add(two / one);
        processorRatios.Add(twoProcessor / oneProcessor);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {theirs} {one:0.00} s ({oneBytes >> 20} MB at most), {ours} {two:0.00} s ({twoBytes >> 20} MB at most): {two / one:0.00} "
                + $"times; of the processor {oneProcessor:0.00} s and {twoProcessor:0.00} s: {twoProcessor / oneProcessor:0.00} times"));
    }

    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{ours}: {Median(ratios):0.00} times {theirs} by the clock, {Median(processorRatios):0.00} by the processor "
            + $"(medians of {pairs})"));
}

static double Median(List<double> numbers)
{
    numbers.Sort();
    return numbers[numbers.Count / 2];
}

static (double Seconds, double ProcessorSeconds, long PeakBytes) Timed(Func<int> work)
{
    GC.Collect();
    GC.WaitForPendingFinalizers();
    GC.Collect();
    long start = GC.GetTotalMemory(true), peak = start;
    using var timer = new Timer(_ => peak = Math.Max(peak, GC.GetTotalMemory(false)), null, 20, 20);
    TimeSpan processor = Environment.CpuUsage.TotalTime;
    var watch = Stopwatch.StartNew();
    work();
    watch.Stop();
    return (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - processor).TotalSeconds, peak - start);
}
