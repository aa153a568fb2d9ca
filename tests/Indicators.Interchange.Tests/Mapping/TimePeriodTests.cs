using System.Text;

namespace Indicators.Interchange.Tests;

/// <summary>TIME_PERIOD by the standard, and the ways others write it.</summary>
public sealed class TimePeriodTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024-A1", "2024")]
    [InlineData("2024-S2", "2024-S2")]
    [InlineData("2024-T2", "2024-05-01/P4M")]
    [InlineData("2024-Q3", "2024-Q3")]
    [InlineData("2024-M09", "2024-09")]
    [InlineData("2024-09", "2024-09")]
    [InlineData("2024-W01", "2024-01-01/P7D")]
    [InlineData("2024-W53", null)]
    [InlineData("2020-W53", "2020-12-28/P7D")]
    [InlineData("2024-D010", "2024-01-10")]
    [InlineData("2024-D020", "2024-01-20")]
    [InlineData("2024-D366", "2024-12-31")]
    [InlineData("2023-D366", null)]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2024-01-01/P9M", "2024-01-01/P9M")]
    [InlineData("2024-01-01/P1Y", "2024")]
    [InlineData("2024-01-31T00:00:00", "2024-01-31")]
    [InlineData("2024-01-31T00:00:00Z", "2024-01-31")]
    [InlineData("2024-01-31T00:00:00+08:00", "2024-01-31")]
    [InlineData("2024-01-31Z", "2024-01-31")]
    [InlineData("2024-01-31+08:00", "2024-01-31")]
    [InlineData("2024-Q3Z", "2024-Q3")]
    [InlineData("2020Q3", "2020-Q3")]
    [InlineData("2020M1", "2020-01")]
    [InlineData("2020S1", "2020-S1")]
    [InlineData("2020A1", "2020")]
    [InlineData("202409", "2024-09")]
    [InlineData("20240912", "2024-09-12")]
    [InlineData("2024-13", null)]
    [InlineData("2024-Q5", null)]
    [InlineData("yesterday", null)]
    public void Every_form_is_read(string text, string? period)
    {
        ImportReport report = Read($"STRUCTURE,STRUCTURE_ID,REF_AREA,TIME_PERIOD,OBS_VALUE\ndataflow,X:F,CN,{text},1\n");
        report.Catalog.Observations.Select(one => one.Period?.ToString()).Should().Equal(period is null ? [] : [period]);
        report.Diagnostics.Any(one => one.Id == "IND6113").Should().Be(period is null);
    }

    [Theory]
    [InlineData("2024-A1", "2024-07-01/P1Y")]
    [InlineData("2024-Q1", "2024-Q3")]
    [InlineData("2024-M03", "2024-09")]
    [InlineData("2024-S2", "2025-S1")]
    [InlineData("2024-W01", "2024-07-01/P7D")]
    [InlineData("2024-D032", "2024-08-01")]
    [InlineData("2024-03", "2024-03")]
    public void Parts_of_a_reporting_year_begin_with_it(string text, string period)
    {
        ImportReport report = Read($"STRUCTURE,STRUCTURE_ID,REF_AREA,TIME_PERIOD,OBS_VALUE,REPORTING_YEAR_START_DAY\ndataflow,X:F,CN,{text},1,--07-01\n");
        report.Catalog.Observations.Should().ContainSingle().Which.Period.Should().Be(TimePeriod.Parse(period));
    }

    private static ImportReport Read(string text) => SdmxCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a.csv");
}
