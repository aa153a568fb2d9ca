using Indicators.Progress;

namespace Indicators.Interchange.Tests;

/// <summary>The data folder of an Open SDG site becomes a catalogue whose targets can be assessed at once.</summary>
public sealed class OpenSdgReaderTests
{
    private const string Poverty = """
        Year,Geography,Units,Value
        2015,,Percentage (%),14.5
        2016,,Percentage (%),13.0
        2022,,Percentage (%),9.9
        2015,Ontario,Percentage (%),15.10
        2022,Ontario,Percentage (%),
        """;

    private const string Config = """
        indicator_name: global_indicators.1-2-1-title
        indicator_number: 1.2.1
        auto_progress_calculation: true
        national_geographical_coverage: Canada
        computation_units: Percentage (%)
        source_organisation_1: Statistics Office
        source_url_1: https://example.org/table
        source_url_text_1: Table 11
        progress_calculation_options:
        - direction: negative
          target: 7.25
          target_year: 2030
        graph_target_lines:
        - value: 7.25
        """;

    private static readonly (string, string)[] Site =
    [
        ("data/indicator_1-2-1.csv", Poverty),
        ("indicator-config/1-2-1.yml", Config),
        ("translations/en/global_indicators.yml", "1-2-1-title: Proportion below the line"),
        ("translations/fr/global_indicators.yml", "1-2-1-title: Proportion sous le seuil"),
    ];

    [Fact]
    public void A_table_with_its_metadata()
    {
        using var site = new SiteFolder(Site);
        ImportReport report = site.Read();
        Lines(report).Should().Equal("1-2-1 Canada 2015 14.5%", "1-2-1 Canada 2016 13.0%", "1-2-1 Canada 2022 9.9%", "1-2-1 Ontario 2015 15.10%");
        Indicator indicator = report.Catalog.Indicators["1-2-1"];
        indicator.Name.In(Language.English).Should().Be("Proportion below the line");
        indicator.Name.In(Language.Of("fr")).Should().Be("Proportion sous le seuil");
        indicator.Direction.Should().Be(Direction.Decrease);
        report.Catalog.Subjects["Ontario"].ParentId.Should().Be("Canada");
        report.Catalog.Sources.Should().ContainSingle().Which.Title.Should().Be("Table 11");
        report.Catalog.Observations[0].SourceId.Should().Be(report.Catalog.Sources[0].Id);
        report.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6119", "one cell has no value, and that is all there is to say");
    }

    [Fact]
    public void Its_target_is_assessable_at_once()
    {
        using var site = new SiteFolder(Site);
        IndicatorCatalog catalog = site.Read().Catalog;
        Target target = catalog.Targets.Should().ContainSingle().Which;
        target.Due.Should().Be(TimePeriod.Year(2030));
        target.Baseline!.Period.Should().Be(TimePeriod.Year(2015));
        var calculator = new ProgressCalculator(catalog);
        SchemeResult result = calculator.Classify(calculator.Assess(target, new DateOnly(2023, 12, 31)), ProgressSchemes.StatCan)!;
        // (9.9/14.5)^(1/7) against (7.25/14.5)^(1/15): 5.3 % a year where 4.5 % are asked for.
        result.Classes.Single().Id.Should().Be("substantial");
    }

    [Fact]
    public void Every_disaggregation_is_a_subject_and_a_blank_is_the_total()
    {
        using var site = new SiteFolder(
            ("data/indicator_3-3-3.csv", "Year,data.Sex,Age,Value\n2010,,,1.51\n2010,Male,,2.09\n2010,Male,15-24,3\n"),
            ("meta/3-3-3.md", "---\nindicator_name: Rate\nnational_geographical_coverage: Here\ncomputation_units: Number\n---\nbody: [not yaml\n"),
            ("translations/zh/data.yml", "Male: 男性\nSex: 性别\n"));
        ImportReport report = site.Read();
        report.Catalog.Observations.Select(one => one.Series.SubjectId).Should().Equal("Here", "Here/Sex:Male", "Here/Sex:Male/Age:15-24");
        report.Catalog.Subjects["Here/Sex:Male"].Name.Zh.Should().Be("男性");
        report.Catalog.Subjects["Here/Sex:Male"].Kind.Should().Be(SubjectKind.Group);
    }

    [Fact]
    public void A_direction_that_is_not_stated_is_taken_as_the_program_takes_it_and_said()
    {
        using var site = new SiteFolder(
            ("data/indicator_3-3-3.csv", "Year,Value\n2015,1.55\n2019,1.82\n"),
            ("indicator-config/3-3-3.yml", "auto_progress_calculation: true\nprogress_calculation_options:\n  - target: 1\n"));
        ImportReport report = site.Read();
        report.Catalog.Indicators["3-3-3"].Direction.Should().Be(Direction.Decrease);
        report.Diagnostics.Should().Contain(one => one.Id == "IND6247");
        using var answered = new SiteFolder(("data/indicator_3-3-3.csv", "Year,Value\n2015,1.55\n"), ("indicator-config/3-3-3.yml", "auto_progress_calculation: true\n"));
        ImportReport second = answered.Read(new ImportOptions { Answers = new Dictionary<string, string> { ["direction:3-3-3"] = "increase", ["subject"] = "Here" } });
        second.Catalog.Indicators["3-3-3"].Direction.Should().Be(Direction.Increase);
        second.Catalog.Observations[0].Series.SubjectId.Should().Be("Here");
        second.Diagnostics.Should().NotContain(one => one.Id == "IND6247" || one.Id == "IND6122");
    }

    [Fact]
    public void Series_and_units_of_one_file_are_indicators_of_their_own()
    {
        using var site = new SiteFolder(
            ("data/indicator_8-8-1.csv", "Year,Series,Unit measure,Sex,Value\n2015,Fatal,Number,,10\n2016,Fatal,per thousand,,0.5\n2015,Lost,Number,,700\n2015,Fatal,Number,Male,9\n"),
            ("indicator-config/8-8-1.yml", """
                auto_progress_calculation: true
                progress_calculation_options:
                - series: Lost
                  direction: negative
                  target: 500
                - group:
                  - series: Fatal
                    unit: Number
                    direction: negative
                    target: 3
                    disaggregation:
                    - field: Sex
                      value: Male
                  - series: Fatal
                    direction: negative
                    target: 3
                - series: Nothing
                  target: 1
                """));
        ImportReport report = site.Read();
        report.Catalog.Indicators.Select(one => one.Id).Should().Equal("8-8-1.Fatal.Number", "8-8-1.Fatal.per+20thousand", "8-8-1.Lost");
        report.Catalog.Targets.Select(one => $"{one.Series.IndicatorId} {one.Series.SubjectId}").Should().Equal("8-8-1.Lost area", "8-8-1.Fatal.Number area/Sex:Male");
        report.Diagnostics.Select(one => one.Id).Should().Contain(["IND6248", "IND6249", "IND6259"]);
    }

    [Fact]
    public void What_is_scored_stands_apart_from_what_is_shown()
    {
        using var site = new SiteFolder(
            ("data/indicator_1-1-1.csv", "Year,Value,Progress\n2015,10,90\n2020,12,88\n"),
            ("indicator-config/1-1-1.yml", "auto_progress_calculation: true\nprogress_calculation_options:\n- {direction: positive, target: 95, limit: 100}\n"));
        ImportReport report = site.Read();
        report.Catalog.Targets.Single().Series.IndicatorId.Should().Be("1-1-1.progress");
        report.Diagnostics.Should().Contain(one => one.Id == "IND6254", "a limit has no place in a catalogue");
        report.Catalog.Targets.Single().Note.Should().Contain("100");
    }

    [Fact]
    public void A_drawn_line_that_is_no_target_is_said()
    {
        using var site = new SiteFolder(
            ("data/indicator_1-1-1.csv", "Year,Value\n2015,10\n2020,12\n"),
            ("indicator-config/1-1-1.yml", "progress_calculation_options:\n- {direction: positive, target: 95}\ngraph_target_lines:\n- {value: 90, label: 2025 target}\n"));
        ImportReport report = site.Read();
        report.Diagnostics.Should().Contain(one => one.Id == "IND6253");
        report.Catalog.Targets.Should().ContainSingle();
        using var alone = new SiteFolder(
            ("data/indicator_1-1-1.csv", "Year,Value\n2015,10\n2020,12\n"), ("indicator-config/1-1-1.yml", "graph_target_lines:\n- {value: 90, label: 2025 target}\n"));
        alone.Read().Catalog.Targets.Single().Due.Should().Be(TimePeriod.Year(2025));
    }

    [Fact]
    public void A_target_of_zero_stays_zero()
    {
        using var site = new SiteFolder(
            ("data/indicator_3-3-3.csv", "Year,Value\n2015,1.55\n2019,1.82\n"),
            ("indicator-config/3-3-3.yml", "progress_calculation_options:\n  - direction: negative\n    target: 0\n"));
        ((LevelGoal)site.Read().Catalog.Targets.Single().Goal).Figure.Amount.Should().Be(0m);
    }

    [Theory]
    [InlineData("Year,Value\n2015,1\n2016,much\n2017,3\n", "IND6244", 3, 2)]
    [InlineData("Year,Value\n2015,1\nsoon,2\n2017,3\n", "IND6245", 3, 2)]
    [InlineData("Year,Value\n2015,1\n2016,2,3\n2017,3\n", "IND6243", 3, 2)]
    [InlineData("Year,Value\n2015,1\n2015,2\n2017,3\n", "IND6258", 3, 2)]
    [InlineData("Year,Amount\n2015,1\n", "IND6242", 1, 0)]
    [InlineData(" Year,Value\n2015,1\n", "IND6256", 1, 1)]
    [InlineData("Year,Value\n2015/16,1\n", "IND6257", 2, 1)]
    public void A_bad_row_is_said_with_its_place_and_the_others_stand(string csv, string id, int line, int kept)
    {
        using var site = new SiteFolder(("data/indicator_1-1-1.csv", csv));
        ImportReport report = site.Read();
        report.Catalog.Observations.Should().HaveCount(kept);
        Diagnostic found = report.Diagnostics.Should().ContainSingle(one => one.Id == id).Which;
        found.Location!.File.Should().Be("data/indicator_1-1-1.csv");
        found.Location.Line.Should().Be(line);
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: *nothing\n")]
    [InlineData("a:\n\t- b\n")]
    public void Metadata_that_are_no_YAML_leave_the_data(string yaml)
    {
        using var site = new SiteFolder(("data/indicator_1-1-1.csv", "Year,Value\n2015,1\n"), ("meta/1-1-1.yml", yaml));
        ImportReport report = site.Read();
        report.Catalog.Observations.Should().ContainSingle();
        report.Diagnostics.Should().Contain(one => one.Id == "IND6246" && one.Location!.File == "meta/1-1-1.yml" && one.Location.Line > 0);
    }

    [Fact]
    public void Depth_and_repetition_of_YAML_are_bounded()
    {
        string deep = "a: " + string.Concat(Enumerable.Repeat("[", 5000)) + string.Concat(Enumerable.Repeat("]", 5000)) + "\n";
        string laughs = "a: &a [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"b{i}: &b{i} [*{(i == 1 ? "a" : $"b{i - 1}")}, *{(i == 1 ? "a" : $"b{i - 1}")}]\n"));
        foreach (string yaml in (string[])[deep, laughs])
        {
            using var site = new SiteFolder(("data/indicator_1-1-1.csv", "Year,Value\n2015,1\n"), ("meta/1-1-1.yml", yaml));
            site.Read().Catalog.Observations.Should().ContainSingle();
        }
    }

    [Fact]
    public void One_table_is_read_with_the_metadata_beside_it()
    {
        using var site = new SiteFolder(Site);
        OpenSdg.ReadFolder(Path.Combine(site.Path, "data", "indicator_1-2-1.csv")).Catalog.Targets.Should().ContainSingle();
    }

    [Fact]
    public void A_status_of_a_break_breaks_the_series_and_no_value_is_no_zero()
    {
        using var site = new SiteFolder(("data/indicator_1-1-1.csv", "Year,Observation status,Unit multiplier,Value\n2015,,Thousands,10\n2016,B,Thousands,12.50\n2017,E,,NaN\n2018,,,..\n2019,U,,0\n"));
        ImportReport report = site.Read();
        report.Catalog.Indicators.Single().Breaks.Select(one => one.At.Year).Should().Equal(2016);
        report.Catalog.Observations.Select(one => one.Figure.Amount).Should().Equal(10000m, 12500m, 0m);
        report.Catalog.Observations[1].Figure.Resolution.Amount.Should().Be(10m, "12.50 thousands are told to ten");
        report.Catalog.Observations[2].Note.Should().Contain("U");
        report.Diagnostics.Single(one => one.Id == "IND6119").Arguments.Should().Equal("2");
        report.Diagnostics.Should().ContainSingle(one => one.Id == "IND6260");
    }

    [Fact]
    public void A_folder_without_data_is_said()
    {
        using var site = new SiteFolder(("meta/1-1-1.yml", "a: b\n"));
        site.Read().Diagnostics.Should().ContainSingle(one => one.Id == "IND6241");
    }

    private static string[] Lines(ImportReport report) =>
        [.. report.Catalog.Observations.Select(one => $"{one.Series.IndicatorId} {one.Series.SubjectId} {one.Period} {one.Figure.Literal}")];
}
