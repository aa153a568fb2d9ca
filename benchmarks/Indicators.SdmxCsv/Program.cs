using System.Globalization;
using System.Text;
using Indicators;
using Indicators.Interchange;
using Indicators.SdmxCsvRun;
using nietras.SeparatedValues;

int count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
int pairs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
byte[] file = Rows.Make(count);
IndicatorCatalog catalog = SdmxCsv.Read(new MemoryStream(file), "rows.csv").Catalog;
Console.WriteLine($"{count} rows, {file.Length / 1e6:0.0} MB, {catalog.AllSeries.Count} series, pairs {pairs}");

Compare("read", () => Plain(file), () => Observations(file));
Compare("write", () => WritePlain(catalog), () => WriteCatalog(catalog));

void Compare(string what, Func<object?> plain, Func<object?> ours)
{
    plain();
    ours();
    var times = new List<double>();
    Measured first = default;
    Measured second = default;
    for (int i = 0; i < pairs; i++)
    {
        first = Measured.Of(plain);
        second = Measured.Of(ours);
        times.Add(second.Seconds / first.Seconds);
        Console.WriteLine($"  {what}: plain {first.Seconds:0.000} s, ours {second.Seconds:0.000} s");
    }

    times.Sort();
    Console.WriteLine($"{what}: time × {times[times.Count / 2]:0.00} ({times[0]:0.00}–{times[^1]:0.00}), "
        + $"allocated {first.Allocated / 1e6:0} → {second.Allocated / 1e6:0} MB (× {(double)second.Allocated / first.Allocated:0.00}), "
        + $"kept {first.Kept / 1e6:0} → {second.Kept / 1e6:0} MB (× {second.Kept / (double)Math.Max(1, first.Kept):0.00})");
}

// The library alone: every cell a string, the value a decimal.
static object Plain(byte[] file)
{
    var rows = new List<(string[] Cells, decimal Value)>();
    using SepReader reader = Sep.New(',').Reader(options => options with { HasHeader = true, CultureInfo = CultureInfo.InvariantCulture }).From(new MemoryStream(file));
    foreach (SepReader.Row row in reader)
    {
        var cells = new string[row.ColCount];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = row[i].ToString();
        rows.Add((cells, row[7].Parse<decimal>()));
    }

    return rows;
}

static object Observations(byte[] file)
{
    var observations = new List<Observation>();
    observations.AddRange(SdmxCsv.StreamObservations(new MemoryStream(file), "rows.csv"));
    return observations;
}

// The same cells with the library's own writer.
static object? WritePlain(IndicatorCatalog catalog)
{
    using var stream = new CountingStream();
    using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16);
    using SepWriter csv = Sep.New(',').Writer(options => options with { CultureInfo = CultureInfo.InvariantCulture, Escape = true }).To(writer);
    foreach (Observation one in catalog.Observations)
    {
        using SepWriter.Row row = csv.NewRow();
        row["STRUCTURE"].Set("dataflow");
        row["STRUCTURE_ID"].Set("INDICATORS:CATALOG(1.0)");
        row["ACTION"].Set("M");
        row["FREQ"].Set("M");
        row["REF_AREA"].Set(one.Series.SubjectId);
        row["INDICATOR"].Set(one.Series.IndicatorId);
        row["TRANSFORMATION"].Set("N");
        row["MEASURE_ROLE"].Set("ACTUAL");
        row["STATEMENT"].Set("1");
        row["TIME_PERIOD"].Set(one.Period!.Value.ToString());
        row["OBS_VALUE"].Format(one.Figure.Amount);
        row["UNIT_MEASURE"].Set("CNY");
        row["UNIT_MULT"].Set("8");
        row["DECIMALS"].Set("2");
        row["OBS_STATUS"].Set(one.Status == ObservationStatus.Provisional ? "P" : "A");
        row["SOURCE"].Set(one.SourceId);
        row["DEFINITION"].Set("");
    }

    return null;
}

static object? WriteCatalog(IndicatorCatalog catalog)
{
    using var stream = new CountingStream();
    SdmxCsv.Write(catalog, stream);
    return null;
}
