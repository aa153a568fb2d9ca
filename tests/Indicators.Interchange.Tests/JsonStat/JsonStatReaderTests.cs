using System.Text;

namespace Indicators.Interchange.Tests;

/// <summary>JSON-stat as it is met: 2.0 datasets and collections, bundles of 1.x, and the ways producers write the same thing.</summary>
public sealed class JsonStatReaderTests
{
    private const string Axes = """
        "id": ["metric", "area", "year"], "size": [1, 2, 2],
        "dimension": {
          "metric": { "label": "indicator", "category": { "label": { "UNR": "unemployment rate" }, "unit": { "UNR": { "label": "%", "decimals": 1 } } } },
          "area": { "label": "area", "category": { "index": { "AT": 0, "DE": 1 }, "label": { "AT": "Austria", "DE": "Germany" } } },
          "year": { "label": "year", "category": { "index": ["2022", "2023"] } } }
        """;

    private const string Roles = """ "role": { "time": ["year"], "geo": ["area"], "metric": ["metric"] } """;

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("nan")]
    [InlineData("NA")]
    [InlineData("undefined")]
    public void A_word_that_is_no_JSON_costs_its_cell_only(string word)
    {
        ImportReport report = Read($$"""
            BOM{ "version": "2.0", "class": "dataset", "label": "NaN, \" Infinity", {{Axes}}, {{Roles}},
            "value": [4.8, {{word}}, 3.1, {{word}}] }
            """.Replace("BOM", "\uFEFF", StringComparison.Ordinal));
        Lines(report).Should().Equal("UNR AT 2022 4.8%", "UNR DE 2022 3.1%");
        Diagnostic[] told = [.. report.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error)];
        told.Select(one => $"{one.Id} {one.Arguments[0]}").Should().Equal($"IND6144 {word}", $"IND6144 {word}");
        told.Select(one => one.Location!.Line).Should().Equal(6, 6);
        told[0].Location!.Column.Should().Be(16);
        report.Diagnostics.Should().Contain(one => one.Id == "IND6119");
    }

    [Fact]
    public void A_file_with_such_a_word_that_is_torn_too_is_not_read()
    {
        ImportReport report = Read($$"""{ "class": "dataset", {{Axes}}, "value": [4.8, NaN, 3.1""");
        report.Catalog.Observations.Should().BeEmpty();
        report.Diagnostics.Select(one => one.Id).Should().Contain(["IND6144", "IND6201"]);
    }

    [Fact]
    public void A_dataset_of_2_0()
    {
        ImportReport report = Read($$"""{ "version": "2.0", "class": "dataset", "label": "Rates", "source": "An office", {{Axes}}, {{Roles}}, "value": [4.8, 5.1, 3.1, 3] }""");
        Lines(report).Should().Equal(
            "UNR AT 2022 4.8%", "UNR AT 2023 5.1%", "UNR DE 2022 3.1%", "UNR DE 2023 3.0%");
        report.Catalog.Indicators["UNR"].Name.En.Should().Be("unemployment rate");
        report.Catalog.Subjects["AT"].Name.En.Should().Be("Austria");
        report.Catalog.Sources[0].Publisher.Should().Be("An office");
        report.Diagnostics.Should().NotContain(one => one.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("""{ "0": 4.8, "3": 3.0 }""")]
    [InlineData("""[4.8, null, null, 3.0]""")]
    public void Values_as_an_object_or_an_array_and_null_is_no_value(string value)
    {
        ImportReport report = Read($$"""{ "version": "2.0", "class": "dataset", {{Axes}}, {{Roles}}, "value": {{value}} }""");
        Lines(report).Should().Equal("UNR AT 2022 4.8%", "UNR DE 2023 3.0%");
    }

    [Theory]
    [InlineData("\"p\"", "provisional provisional")]
    [InlineData("[\"p\"]", "provisional provisional")]
    [InlineData("[\"p\", null, null, \"\"]", "provisional final")]
    [InlineData("{ \"3\": \"e\" }", "final estimated")]
    public void Statuses_as_an_array_an_object_or_one_letter(string status, string expected)
    {
        ImportReport report = Read($$"""{ "version": "2.0", "class": "dataset", {{Axes}}, {{Roles}}, "value": [4.8, null, null, 3.0], "status": {{status}} }""");
        string.Join(' ', report.Catalog.Observations.Select(one => one.Status.ToString().ToLowerInvariant())).Should().Be(expected);
    }

    [Fact]
    public void A_status_with_a_legend_keeps_its_words()
    {
        ImportReport report = Read($$"""
            { "version": "2.0", "class": "dataset", {{Axes}}, {{Roles}}, "value": [4.8, null, null, 3.0], "status": { "0": "u" },
              "extension": { "status": { "label": { "u": "low reliability" } } } }
            """);
        report.Catalog.Observations[0].Note.Should().Contain("u").And.Contain("low reliability");
    }

    [Fact]
    public void A_bundle_of_1_x_with_sizes_as_strings()
    {
        ImportReport report = Read("""
            { "dataset": { "label": "Income", "value": [100, 200.50], "dimension": {
                "id": ["Statistic", "Year"], "size": ["1", "2"], "role": { "metric": ["Statistic"], "time": ["Year"] },
                "Statistic": { "category": { "index": { "INC": 0 }, "label": { "INC": "Income" }, "unit": { "INC": { "base": "Euro", "decimals": 0, "multiplier": 0 } } } },
                "Year": { "category": { "index": ["2019", "2020"] } } } } }
            """);
        Lines(report).Should().Equal("INC not-stated 2019 100欧元", "INC not-stated 2020 200.50欧元");
    }

    [Fact]
    public void A_bundle_names_its_datasets()
    {
        const string one = """ "value": [1], "dimension": { "id": ["time"], "size": [1], "role": { "time": ["time"] }, "time": { "category": { "label": { "2020": "2020" } } } } """;
        ImportReport report = Read($$"""{ "gdp": { {{one}} }, "jobs": { {{one}} } }""");
        Lines(report).Should().Equal("gdp not-stated 2020 1", "jobs not-stated 2020 1");
    }

    [Fact]
    public void A_collection_with_datasets_in_it_and_elsewhere()
    {
        ImportReport report = Read($$"""
            { "version": "2.0", "class": "collection", "link": { "item": [
                { "class": "dataset", "href": "https://example.org/a.json", "label": "Elsewhere" },
                { "version": "2.0", "class": "dataset", {{Axes}}, {{Roles}}, "value": { "0": 4.8 } } ] } }
            """);
        Lines(report).Should().Equal("UNR AT 2022 4.8%");
        report.Diagnostics.Should().ContainSingle(one => one.Id == "IND6209").Which.Arguments.Should().Equal("https://example.org/a.json");
    }

    [Fact]
    public void Numbers_keep_every_digit()
    {
        ImportReport report = Read("""
            { "class": "dataset", "id": ["time"], "size": [3], "dimension": { "time": { "category": { "index": ["2021", "2022", "2023"] } } },
              "value": [12345678901234.567, 8.60, 1.5e3] }
            """);
        report.Catalog.Observations.Select(one => one.Figure.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Should().Equal("12345678901234.567", "8.60", "1500");
    }

    [Theory]
    [InlineData("2024K1", "2024-Q1")]
    [InlineData("2024M03", "2024-03")]
    [InlineData("2024Q3", "2024-Q3")]
    [InlineData("2024-W07", "2024-02-12/P7D")]
    [InlineData("2020-01-01T00:00:00Z", "2020-01-01")]
    public void Periods_as_producers_write_them(string id, string expected)
    {
        ImportReport report = Read($$"""
            { "class": "dataset", "role": { "time": ["t"] }, "id": ["t"], "size": [1], "dimension": { "t": { "category": { "index": ["{{id}}"] } } }, "value": [1] }
            """);
        report.Catalog.Observations.Single().Period.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("{", "IND6201")]
    [InlineData("[1, Nope]", "IND6201")]
    [InlineData("[]", "IND6202")]
    [InlineData("""{ "class": "dataset" }""", "IND6203")]
    [InlineData("""{ "class": "invalid_class", "value": [1] }""", "IND6202")]
    [InlineData("""{ "error": [{ "status": 400, "label": "too much" }] }""", "IND6210")]
    [InlineData("""{ "class": "dataset", "id": ["a"], "size": [1, 2], "dimension": { "a": { "category": { "index": ["x"] } } }, "value": [1] }""", "IND6204")]
    [InlineData("""{ "class": "dataset", "id": ["a"], "size": [2], "dimension": { "a": { "category": { "index": ["x"] } } }, "value": [1, 2] }""", "IND6204")]
    [InlineData("""{ "class": "dataset", "id": ["a"], "size": [1], "dimension": { "a": { "category": { "index": ["x"] } } }, "value": [1, 2] }""", "IND6204")]
    [InlineData("""{ "class": "dataset", "id": ["a"], "size": [2], "dimension": { "a": { "category": { "index": ["x", "x"] } } }, "value": [1, 2] }""", "IND6205")]
    [InlineData("""{ "class": "dataset", "id": ["a", "b"], "size": [1, 1], "dimension": { "a": { "category": { "index": ["x"] } } }, "value": [1] }""", "IND6203")]
    [InlineData("""{ "class": "dataset", "id": ["a"], "size": [1], "dimension": { "a": { "category": { "index": { "x": 7 } } } }, "value": [1] }""", "IND6203")]
    [InlineData("""{ "class": "dataset", "id": "a", "size": [1], "dimension": { "a": { "category": { "index": ["x"] } } }, "value": [1] }""", "IND6203")]
    [InlineData("""{ "class": "dataset", "id": ["a"], "size": ["x1"], "dimension": { "a": { "category": { "index": ["x"] } } }, "value": [1] }""", "IND6203")]
    [InlineData("""{ "class": "dataset", "id": ["a"], "size": [1], "dimension": { "a": { "category": { "index": ["x"] } } }, "value": "many" }""", "IND6203")]
    public void What_is_no_dataset_is_said_with_its_place(string json, string id)
    {
        ImportReport report = Read(json);
        report.Catalog.Observations.Should().BeEmpty();
        Diagnostic first = report.Diagnostics.Should().Contain(one => one.Id == id).Which;
        first.Location!.Line.Should().BeGreaterThan(0);
    }

    [Theory]
    [InlineData("\"version\": 2.0", "IND6214")]
    [InlineData("\"updated\": \"invalid-date\"", "IND6214")]
    [InlineData("\"role\": { \"time\": [\"year\"], \"geo\": [\"year\"] }", "IND6212")]
    [InlineData("\"role\": { \"time\": [\"nothing\"] }", "IND6212")]
    [InlineData("\"status\": [\"a\", \"b\"]", "IND6208")]
    public void What_is_odd_beside_the_data_is_said_and_the_data_are_read(string property, string id)
    {
        ImportReport report = Read($$"""{ "class": "dataset", {{Axes}}, {{property}}, "value": [4.8, 5.1, 3.1, 3] }""");
        report.Catalog.Observations.Should().HaveCount(4);
        report.Diagnostics.Should().Contain(one => one.Id == id);
    }

    [Theory]
    [InlineData("\"2026-07-21T11:00:00+0200\"")]
    [InlineData("\"2013-04-19\"")]
    [InlineData("\"2012-06-26T06:00:00Z\"")]
    public void The_day_of_an_update_is_that_of_the_source(string updated)
    {
        ImportReport report = Read($$"""{ "class": "dataset", "updated": {{updated}}, {{Axes}}, {{Roles}}, "value": [4.8, 5.1, 3.1, 3] }""");
        report.Diagnostics.Should().NotContain(one => one.Id == "IND6214");
        report.Catalog.Sources.Single().Published.Should().NotBeNull();
    }

    [Fact]
    public void One_bad_value_leaves_the_others()
    {
        ImportReport report = Read("""
            { "class": "dataset", "id": ["time"], "size": [3], "dimension": { "time": { "category": { "index": ["2021", "2022", "2023"] } } },
              "value": { "0": 1, "1": "much",
                         "2": true, "9": 4 } }
            """);
        Lines(report).Should().ContainSingle();
        Diagnostic much = report.Diagnostics.First(one => one.Arguments.Contains("much"));
        much.Location!.Line.Should().Be(2);
        report.Diagnostics.Should().Contain(one => one.Id == "IND6206");
    }

    [Fact]
    public void A_cube_that_claims_more_cells_than_there_are_takes_no_memory()
    {
        ImportReport report = Read("""
            { "class": "dataset", "id": ["time"], "size": [2000000000], "dimension": { "time": { "category": { "index": ["2021"] } } }, "value": [1] }
            """);
        report.Diagnostics.Should().Contain(one => one.Id == "IND6204");
    }

    [Fact]
    public void Depth_is_bounded()
    {
        ImportReport report = Read(string.Concat(Enumerable.Repeat("[", 100_000)));
        report.Diagnostics.Should().ContainSingle(one => one.Id == "IND6201");
    }

    [Fact]
    public void Thousands_and_millions_of_a_currency()
    {
        ImportReport report = Read("""
            { "class": "dataset", "role": { "metric": ["m"], "time": ["t"] }, "id": ["m", "t"], "size": [3, 1],
              "dimension": { "m": { "category": { "index": ["a", "b", "c"],
                  "unit": { "a": { "label": "millions", "symbol": "US$", "position": "start" }, "b": { "label": "thousands of persons" }, "c": { "label": "widgets per shelf" } } } },
                "t": { "category": { "index": ["2020"] } } }, "value": [1.5, 2, 3] }
            """);
        Lines(report)[0].Should().Be("a not-stated 2020 1.5百万美元");
        Lines(report)[1].Should().Be("b not-stated 2020 2千人");
        report.Diagnostics.Should().Contain(one => one.Arguments.Contains("widgets per shelf"));
    }

    [Fact]
    public void A_sign_of_several_currencies_is_kept_and_said()
    {
        ImportReport report = Read("""
            { "class": "dataset", "role": { "metric": ["m"], "time": ["t"] }, "id": ["m", "t"], "size": [1, 1],
              "dimension": { "m": { "category": { "label": { "a": "exports" }, "unit": { "a": { "label": "millions", "symbol": "$" } } } },
                "t": { "category": { "index": ["2020"] } } }, "value": [1.5] }
            """);
        report.Diagnostics.Should().Contain(one => one.Id == "IND6115" && one.Arguments.Contains("$"));
        report.Catalog.Observations.Single().Figure.Unit.Scale.Should().Be(UnitScale.Million);
    }

    private static ImportReport Read(string json) => JsonStat.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "file.json");

    private static string[] Lines(ImportReport report) =>
        [.. report.Catalog.Observations.Select(one => $"{one.Series.IndicatorId} {one.Series.SubjectId} {one.Period} {one.Figure.Literal}")];
}
