using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsvHelper;
using CsvHelper.Configuration;
using FsCheck;
using FsCheck.Xunit;
using Indicators.Json;
using Indicators.Tests;

namespace Indicators.Interchange.Tests;

/// <summary>
/// SDMX-CSV beside a second implementation: a CSV library of others that knows nothing of ours, and here the columns as the standard
/// words them (SDMX-CSV field guide 2.1): STRUCTURE, STRUCTURE_ID, ACTION, then a column a component; an amount is
/// OBS_VALUE × 10^UNIT_MULT of UNIT_MEASURE.
/// </summary>
public sealed class SecondReaderTests
{
    /// <summary>Codes of units in what is written, and what one of it is.</summary>
    private static readonly Dictionary<string, Unit> Measures = new()
    {
        ["PS"] = StandardUnits.Person,
        ["CNY"] = StandardUnits.Yuan,
        ["PA"] = StandardUnits.Percent,
        ["PT"] = StandardUnits.Percent,
    };

    [Property(MaxTest = 200, Replay = "4049,8097")]
    public void Every_row_we_write_is_read_by_the_other_as_that_observation(DoNotSize<int> seed) =>
        _ = Check(RandomCatalogs.Make(seed.Item));

    [Fact]
    public void Every_row_of_the_record_of_Chongqing_is_read_by_the_other()
    {
        IndicatorCatalog catalog = CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog"));
        Check(catalog).Should().BeGreaterThan(catalog.Observations.Count / 3);
    }

    [Fact]
    public void What_the_other_writes_is_read_by_us_cell_for_cell()
    {
        string[] words = ["plain", "with, comma", "with \"quotes\"", "two\nlines", "重庆；“两江”", " blanks ", "=1+1", "'quote", "~", ""];
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            foreach (string name in new[] { "STRUCTURE", "STRUCTURE_ID", "ACTION", "FREQ", "REF_AREA", "INDICATOR", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT", "COMMENT_OBS" })
                csv.WriteField(name);
            csv.NextRecord();
            for (int i = 0; i < words.Length; i++)
            {
                foreach (string cell in new[] { "dataflow", "NBS:POP(1.0)", "I", "A", "CN", "POP", $"{2000 + i}", $"{140000 + i}.50", "PS", "4", words[i] })
                    csv.WriteField(cell);
                csv.NextRecord();
            }
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text.ToString());
        using var reader = new SdmxCsvReader(new MemoryStream(bytes), "other.csv");
        int row = 0;
        for (; reader.Read(); row++)
            reader[reader.Columns.Length - 1].Should().Be(words[row]);
        row.Should().Be(words.Length);
        ImportReport report = SdmxCsv.Read(new MemoryStream(bytes), "other.csv");
        report.Catalog.Observations.Should().HaveCount(words.Length);
        report.Catalog.Observations.Select(one => one.Figure.ToString()).Should().Equal(Enumerable.Range(0, words.Length).Select(i => $"{140000 + i}.50万人"));
    }

    /// <summary>How many amounts were held against each other; ours are told by the units of the list above.</summary>
    private static int Check(IndicatorCatalog catalog)
    {
        using var stream = new MemoryStream();
        SdmxCsv.Write(catalog, stream);
        List<IDictionary<string, string>> rows = ReadByTheOther(stream.ToArray());
        // A dimension that is switched off (~) makes a row one of attributes, such as a definition.
        List<IDictionary<string, string>> observed = [.. rows.Where(row => row["MEASURE_ROLE"] == "ACTUAL" && row["TIME_PERIOD"] != "~" && row["INDICATOR"] != "~")];
        int checkedAmounts = 0;
        var strangers = new List<string>();
        foreach (IDictionary<string, string> row in observed)
        {
            row["STRUCTURE"].Should().Be("dataflow");
            row["ACTION"].Should().BeOneOf("I", "A", "M", "R", "D");
            string indicator = Decoded(row["INDICATOR"]), subject = Decoded(row["REF_AREA"]);
            catalog.Indicators.Should().Contain(one => one.Id == indicator);
            catalog.Subjects.Should().Contain(one => one.Id == subject);
            if (row["OBS_VALUE"] is "" or "NaN" or "~" || !Measures.TryGetValue(row["UNIT_MEASURE"], out Unit? measure))
                continue;
            checkedAmounts++;
            Rational amount = Rational.Parse(row["OBS_VALUE"]) * Rational.FromDecimal(Power(int.Parse(row["UNIT_MULT"], CultureInfo.InvariantCulture)));
            if (!catalog.Observations.Any(one => one.Series.IndicatorId == indicator && one.Series.SubjectId == subject
                && one.Figure.Unit.Dimension == measure.Dimension && one.Figure.Quantity.RationalIn(measure) == amount))
                strangers.Add(string.Join(',', row.Values));
        }

        strangers.Should().BeEmpty();
        observed.Should().HaveCount(catalog.Observations.Count);
        return checkedAmounts;
    }

    /// <summary>Ids of ours have characters that those of SDMX may not have; they are written as $ and four digits.</summary>
    private static string Decoded(string id) =>
        Regex.Replace(id, @"\$([0-9A-F]{4})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    private static decimal Power(int exponent)
    {
        decimal power = 1m;
        for (; exponent > 0; exponent--)
            power *= 10m;
        return power;
    }

    private static List<IDictionary<string, string>> ReadByTheOther(byte[] utf8)
    {
        using var text = new StreamReader(new MemoryStream(utf8), new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { DetectDelimiter = false });
        csv.Read();
        csv.ReadHeader();
        var rows = new List<IDictionary<string, string>>();
        while (csv.Read())
            rows.Add(csv.HeaderRecord!.ToDictionary(name => name, name => csv.GetField(name)!));
        return rows;
    }
}
