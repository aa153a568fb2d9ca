using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Indicators.Json;

namespace Indicators.Benchmarks;

/// <summary>
/// A catalogue file read, built and written, beside the same fields as plain strings through a source-generated
/// serializer, and beside a bare walk over the tokens.
/// </summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CatalogBenchmarks
{
    private CatalogFile[] _files = [];
    private byte[] _utf8 = [];
    private byte[] _lines = [];
    private IndicatorCatalog _catalog = IndicatorCatalog.Empty;
    private IndicatorCatalogBuilder _builder = new();
    private PlainCatalog _plain = new();

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Observations { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _utf8 = CatalogText.Of(Observations);
        _lines = CatalogText.Lines(Observations);
        _files = [new CatalogFile("catalog.json", _utf8)];
        _catalog = CatalogReader.Read(_files);
        _builder = _catalog.ToBuilder();
        _plain = PlainRead();
    }

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("read")]
    public PlainCatalog PlainRead() => JsonSerializer.Deserialize(_utf8, PlainCatalogContext.Default.PlainCatalog)!;

    [Benchmark]
    [BenchmarkCategory("read")]
    public int BareRead()
    {
        var json = new Utf8JsonReader(_utf8);
        int tokens = 0;
        while (json.Read())
            tokens++;
        return tokens;
    }

    [Benchmark]
    [BenchmarkCategory("read")]
    public IndicatorCatalog CatalogRead() => CatalogReader.Read(_files);

    [Benchmark]
    [BenchmarkCategory("read")]
    public int LinesRead()
    {
        using var stream = new MemoryStream(_lines, writable: false);
        return CatalogReader.StreamObservations(stream, "all.observations.jsonl").Count();
    }

    /// <summary>The least that finds the figures of a series again.</summary>
    [Benchmark(Baseline = true)]
    [BenchmarkCategory("build")]
    public int PlainBuild() => _catalog.Observations.ToLookup(observation => observation.Series).Count;

    [Benchmark]
    [BenchmarkCategory("build")]
    public IndicatorCatalog Build() => _builder.Build();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("write")]
    public void PlainWrite() => JsonSerializer.Serialize(Stream.Null, _plain, PlainCatalogContext.Default.PlainCatalog);

    [Benchmark]
    [BenchmarkCategory("write")]
    public void CatalogWrite() => CatalogWriter.Write(_catalog, Stream.Null);
}
