using System.Globalization;
using System.Text;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Prose;
using Indicators.Reporting;
using Indicators.Tables;
using Indicators.Validation;

namespace Indicators.Benchmarks;

/// <summary>The verbs of the library.</summary>
internal static class GrowingVerbs
{
    private const int Million = 1_000_000;

    private static readonly DateOnly AsOf = new(2023, 12, 31);

    private static readonly PolicyTextOptions Dated = PolicyTextOptions.Default.DatedOn(new DateOnly(2024, 10, 24));

    public static GrowingVerb[] All { get; } =
    [
        new("parse", "figure", Million, Parsing),
        new("convert", "quantity", Million, Converting),
        new("add", "quantity", Million, Adding),
        new("read-catalogue", "observation", Million, Reading),
        new("write-catalogue", "observation", Million, Writing),
        new("validate", "observation", Million, Validating),
        new("assess", "target", Million, Assessing),
        new("roll-up", "assessment", Million, RollingUp),
        new("read-prose", "claim", Million, ReadingProse),
        new("import-table", "row", Million, Importing),
        new("report", "target", 100_000, Reporting),
    ];

    private static Func<long> Parsing(int size)
    {
        string[] literals = [.. Enumerable.Range(0, size).Select(Literal)];
        return () => literals.Sum(literal => Figure.Parse(literal).Literal.Length);
    }

    private static Func<long> Converting(int size)
    {
        Quantity[] quantities = Quantities(size);
        Unit unit = StandardUnits.Yuan.HundredMillion;
        return () => quantities.Count(quantity => quantity.TryIn(unit, out _));
    }

    private static Func<long> Adding(int size)
    {
        Quantity[] quantities = Quantities(size);
        return () => (long)Quantity.Sum(quantities).Amount;
    }

    private static Func<long> Reading(int size)
    {
        string text = Encoding.UTF8.GetString(CatalogText.Of(size));
        return () => CatalogReader.Parse(text, "growth.json").Observations.Count;
    }

    private static Func<long> Writing(int size)
    {
        IndicatorCatalog catalog = CatalogReader.Parse(Encoding.UTF8.GetString(CatalogText.Of(size)), "growth.json");
        return () =>
        {
            CatalogWriter.Write(catalog, Stream.Null);
            return size;
        };
    }

    private static Func<long> Validating(int size)
    {
        IndicatorCatalog catalog = CatalogReader.Parse(Encoding.UTF8.GetString(CatalogText.Of(size)), "growth.json");
        return () => CatalogValidator.Standard.Validate(catalog).Findings.Length;
    }

    private static Func<long> Assessing(int size)
    {
        var calculator = new ProgressCalculator(TargetCatalog.Of(size));
        return () => calculator.AssessAll(AsOf).LongCount();
    }

    private static Func<long> RollingUp(int size)
    {
        ProgressAssessment[] assessments = [.. new ProgressCalculator(TargetCatalog.Of(size)).AssessAll(AsOf)];
        return () => ProgressTally.Merge(assessments.Select(assessment => ProgressTally.Of(assessment))).GetHashCode();
    }

    /// <summary>Sentences with a claim each.</summary>
    private static Func<long> ReadingProse(int size)
    {
        var text = new StringBuilder();
        for (int i = 0; i < size; i++)
            text.Append(CultureInfo.InvariantCulture, $"全区地区生产总值{1000 + (i % 900)}.4亿元，持续向好。\n");
        string whole = text.ToString();
        return () => PolicyTextReader.Read(whole, Dated).LongCount();
    }

    private static Func<long> Importing(int size)
    {
        var text = new StringBuilder("indicator,indicator_zh,indicator_unit,subject,subject_zh,period,transformation,value\n");
        for (int i = 0; i < size; i++)
            text.Append(CultureInfo.InvariantCulture,
                $"i{i / 31 % 400},指标{i / 31 % 400},亿元,s{i % 31},地区{i % 31},{1900 + (i / 12_400 % 120)},level,{i}.{i % 100:00}亿元\n");
        byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
        return () => ObservationCsv.Read(new MemoryStream(bytes), "growth.csv").Catalog.Observations.Count;
    }

    private static Func<long> Reporting(int size)
    {
        IndicatorCatalog catalog = TargetCatalog.Of(size);
        return () => HtmlReport.Write(Report.Of(catalog, AsOf), Language.Chinese).Length;
    }

    private static Quantity[] Quantities(int size) =>
        [.. Enumerable.Range(0, size)
            .Select(i => new Quantity(i + 0.25m, i % 2 == 0 ? StandardUnits.Yuan.TenThousand : StandardUnits.Yuan.HundredMillion))];

    private static string Literal(int i) => (i % 4) switch
    {
        0 => string.Create(CultureInfo.InvariantCulture, $"{i}亿元"),
        1 => string.Create(CultureInfo.InvariantCulture, $"超{i}.5万辆"),
        2 => string.Create(CultureInfo.InvariantCulture, $"{i % 1000}.{i % 10}%"),
        _ => string.Create(CultureInfo.InvariantCulture, $"约{i + 1}家"),
    };
}
