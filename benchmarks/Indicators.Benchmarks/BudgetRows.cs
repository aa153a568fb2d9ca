using System.Globalization;
using System.Text;
using System.Text.Json;
using Indicators.Json;

namespace Indicators.Benchmarks;

/// <summary>The budgets there are. Inputs differ from call to call, so that nothing is worked out once for all.</summary>
internal static class BudgetRows
{
    private const int Last = 15;
    private const int Entries = 2_000;

    private static readonly decimal[] Numbers = [.. Enumerable.Range(0, Last + 1).Select(i => 6200.5m + (i * 3))];

    private static readonly decimal[] Others = [.. Enumerable.Range(0, Last + 1).Select(i => 5000.25m + (i * 7))];

    private static readonly Quantity[] HundredMillions = Of(Numbers, StandardUnits.Yuan.HundredMillion);

    private static readonly Quantity[] MoreHundredMillions = Of(Others, StandardUnits.Yuan.HundredMillion);

    private static readonly Quantity[] TenThousands = Of(Others, StandardUnits.Yuan.TenThousand);

    private static readonly Quantity[] Mus = Of([.. Numbers.Select(number => decimal.Truncate(number) * 15)], StandardUnits.Mu);

    private static readonly Quantity[] Hectares = Of(Others, StandardUnits.Hectare);

    private static readonly string[] Plain =
        ["6200亿元", "36.1%", "8.60万家", "超50万辆", "1200多家", "5500万人以上", "0.55吨标准煤/万元", "约30万吨"];

    private static readonly string[] Digits = ["6200", "36.1", "8.60", "50", "1200", "5500", "0.55", "30"];

    private static readonly Utf8Catalog Canonical = new();

    public static Budget[] All { get; } =
    [
        Of("6200.5亿元 in 万元", "decimal ×", 2, Multiplied, n => Converted(n, HundredMillions, StandardUnits.Yuan.TenThousand)),
        Of("5000.25万元 in 亿元", "decimal ×", 2, Multiplied, n => Converted(n, TenThousands, StandardUnits.Yuan.HundredMillion)),
        Of("亩 in 公顷", "decimal ×", 2, Multiplied, n => Converted(n, Mus, StandardUnits.Hectare)),
        Of("公顷 in 亩", "decimal ×", 2, Multiplied, n => Converted(n, Hectares, StandardUnits.Mu)),
        Of("亿元 + 亿元", "decimal +", 3, Added, n => Sums(n, HundredMillions, MoreHundredMillions)),
        Of("亿元 + 万元", "decimal +", 3, Added, n => Sums(n, HundredMillions, TenThousands)),
        Of("亩 + 公顷", "decimal +", null, Added, n => Sums(n, Mus, Hectares)),
        Of("亿元 against 亿元", "decimal comparison", 2, Compared, n => Orders(n, HundredMillions, MoreHundredMillions)),
        Of("亿元 against 万元", "decimal comparison", 2, Compared, n => Orders(n, HundredMillions, TenThousands)),
        Of("亩 against 公顷", "decimal comparison", 2, Compared, n => Orders(n, Mus, Hectares)),
        Of("reading eight forms", "decimal.Parse of their digits", 2.5, n => Parsed(n, Digits), n => Read(n, Plain)),
        .. Plain.Select((literal, at) =>
            Of("reading " + literal, "decimal.Parse of its digits", 2.5, n => Parsed(n, [Digits[at]]), n => Read(n, [literal]))),
        Of("reading 三万亿元", "3万亿元", 2, n => Read(n, ["3万亿元"]), n => Read(n, ["三万亿元"])),
        Of("reading 百分之三十六点一", "36.1%", 2, n => Read(n, ["36.1%"]), n => Read(n, ["百分之三十六点一"])),
        Of("reading 3%—5%", "3%", 2, n => Read(n, ["3%"]), n => Read(n, ["3%—5%"])),
        Of("reading CNY 620 billion", "6200亿元", 2, n => Read(n, ["6200亿元"]), n => Read(n, ["CNY 620 billion"])),
        Of("reading 12.7 thousand enterprises", "1.27万家", 2, n => Read(n, ["1.27万家"]), n => Read(n, ["12.7 thousand enterprises"])),
        Of("writing a catalogue", "source-generated POCO", 1, n => Canonical.WrittenPlain(n), n => Canonical.Written(n)),
        Of("reading a catalogue", "source-generated POCO", 0.7,
            n => Canonical.ReadPlain(n, Canonical.Utf8), n => Canonical.Read(n, Canonical.File)),
        Of("reading one in another form", "source-generated POCO", 0.7,
            n => Canonical.ReadPlain(n, Canonical.Other), n => Canonical.Read(n, Canonical.OtherFile)),
    ];

    private static Budget Of(string name, string beside, double? most, Func<int, long> bare, Func<int, long> work) =>
        new(name, beside, most, bare, work);

    private static Quantity[] Of(decimal[] numbers, Unit unit) => [.. numbers.Select(number => new Quantity(number, unit))];

    private static long Multiplied(int times)
    {
        long scales = 0;
        for (int i = 0; i < times; i++)
            scales += (Numbers[i & Last] * 10000m).Scale;
        return scales;
    }

    private static long Added(int times)
    {
        long scales = 0;
        for (int i = 0; i < times; i++)
            scales += (Numbers[i & Last] + Others[i & Last]).Scale;
        return scales;
    }

    private static long Compared(int times)
    {
        long orders = 0;
        for (int i = 0; i < times; i++)
            orders += Numbers[i & Last].CompareTo(Others[i & Last]);
        return orders;
    }

    private static long Converted(int times, Quantity[] quantities, Unit unit)
    {
        long scales = 0;
        for (int i = 0; i < times; i++)
            scales += quantities[i & Last].In(unit).Amount.Scale;
        return scales;
    }

    private static long Sums(int times, Quantity[] left, Quantity[] right)
    {
        long scales = 0;
        for (int i = 0; i < times; i++)
            scales += (left[i & Last] + right[i & Last]).Amount.Scale;
        return scales;
    }

    private static long Orders(int times, Quantity[] left, Quantity[] right)
    {
        long orders = 0;
        for (int i = 0; i < times; i++)
            orders += left[i & Last].CompareTo(right[i & Last]);
        return orders;
    }

    private static long Parsed(int times, string[] digits)
    {
        long scales = 0;
        for (int i = 0; i < times; i++)
            scales += decimal.Parse(digits[i & (digits.Length - 1)], CultureInfo.InvariantCulture).Scale;
        return scales;
    }

    private static long Read(int times, string[] literals)
    {
        long scales = 0;
        for (int i = 0; i < times; i++)
            scales += Figure.Parse(literals[i & (literals.Length - 1)]).Quantity.Amount.Scale;
        return scales;
    }

    /// <summary>A catalogue in its canonical form, with white space left out, and as plain strings.</summary>
    private sealed class Utf8Catalog
    {
        private static readonly JsonSerializerOptions Unescaped =
            new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        private readonly IndicatorCatalog _catalog;
        private readonly PlainCatalog _plain;

        public Utf8Catalog()
        {
            Utf8 = CatalogText.Of(Entries);
            using JsonDocument document = JsonDocument.Parse(Utf8);
            Other = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(document.RootElement, Unescaped));
            File = new CatalogFile("catalog.json", Utf8);
            OtherFile = new CatalogFile("catalog.json", Other);
            _catalog = CatalogReader.Read([File]);
            _plain = JsonSerializer.Deserialize(Utf8, PlainCatalogContext.Default.PlainCatalog)!;
        }

        public byte[] Utf8 { get; }

        public byte[] Other { get; }

        public CatalogFile File { get; }

        public CatalogFile OtherFile { get; }

        public long WrittenPlain(int times)
        {
            for (int i = 0; i < times; i++)
                JsonSerializer.Serialize(Stream.Null, _plain, PlainCatalogContext.Default.PlainCatalog);
            return times;
        }

        public long Written(int times)
        {
            for (int i = 0; i < times; i++)
                CatalogWriter.Write(_catalog, Stream.Null);
            return times;
        }

        public long ReadPlain(int times, byte[] utf8)
        {
            long count = 0;
            for (int i = 0; i < times; i++)
                count += JsonSerializer.Deserialize(utf8, PlainCatalogContext.Default.PlainCatalog)!.Observations.Count;
            return count;
        }

        public long Read(int times, CatalogFile file)
        {
            long count = 0;
            for (int i = 0; i < times; i++)
                count += CatalogReader.Read([file]).Observations.Count;
            return count;
        }
    }
}
