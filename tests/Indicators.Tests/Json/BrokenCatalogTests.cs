using System.Collections.Immutable;
using Indicators.Json;

namespace Indicators.Tests.Json;

public class BrokenCatalogTests
{
    private static readonly string Broken = RepositoryFiles.TestData("broken");

    [Fact]
    public void Ten_faults_in_two_files_give_ten_located_diagnostics_in_one_pass()
    {
        bool read = CatalogReader.TryRead(Broken, out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics);

        read.Should().BeFalse();
        catalog.Should().BeNull();
        diagnostics.Select(found => $"{found.Location!.File} {CatalogText.Described(found)}").Should().Equal(
            "definitions.json IND0011 $.sources[0].titel 4:21",
            "definitions.json IND0013 $.subjects[1] 9:5",
            "definitions.json IND0201 $.subjects[2].id 10:13",
            "definitions.json IND0210 $.subjects[3].validTo 11:120",
            "definitions.json IND0032 $.indicators[0].unit 14:57",
            "statements.json IND0030 $.observations[0].value 4:76",
            "statements.json IND0031 $.observations[1].period 5:64",
            "statements.json IND0204 $.observations[3].value 7:75",
            "statements.json IND0202 $.observations[4].indicator 8:20",
            "statements.json IND0042 $.targets[0].goal 11:87");
    }

    [Fact]
    public void What_is_sound_is_given_when_asked_for()
    {
        IndicatorCatalog catalog = CatalogReader.ReadSound(Broken, out ImmutableArray<Diagnostic> diagnostics);

        diagnostics.Should().HaveCount(10);
        catalog.Sources.Select(source => source.Id).Should().Equal("daily");
        catalog.Subjects.Select(subject => subject.Id).Should().Equal("city");
        catalog.Indicators.Select(indicator => indicator.Id).Should().Equal("firms");
        catalog.Observations.Should().BeEmpty();
        catalog.Targets.Should().BeEmpty();
    }

    [Fact]
    public void Reading_strictly_throws_with_all_of_them() =>
        FluentActions.Invoking(() => CatalogReader.Read(Broken)).Should().Throw<CatalogException>().Which.Diagnostics.Should().HaveCount(10);

    [Fact]
    public void An_unsound_entry_is_reported_but_not_everything_that_names_it()
    {
        ImmutableArray<Diagnostic> errors = CatalogText.Errors("""
            { "formatVersion": 1,
              "subjects": [ { "id": "city", "kind": "town", "name": { "zh": "示例市" } } ],
              "indicators": [ { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" } ],
              "observations": [ { "indicator": "firms", "subject": "city", "period": "2023", "value": "1家" } ] }
            """);

        errors.Select(CatalogText.Described).Should().Equal("IND0015 $.subjects[0].kind 2:41");
    }

    [Fact]
    public void A_file_that_is_not_JSON_is_given_up_and_the_others_are_still_checked()
    {
        bool read = CatalogReader.TryRead(
            [
                new CatalogFile("a.json", "{ \"formatVersion\": 1, \"subjects\": [ { \"id\": \"city\" ] }"u8.ToArray()),
                new CatalogFile("b.json", "{ \"formatVersion\": 1, \"indicators\": [ 1 ], \"observations\": [ { \"indicator\": \"x\", \"subject\": \"city\", \"period\": \"2023\", \"value\": \"1家\" } ] }"u8.ToArray()),
            ],
            out _,
            out ImmutableArray<Diagnostic> diagnostics);

        read.Should().BeFalse();
        diagnostics.Select(found => $"{found.Location!.File} {CatalogText.Described(found)}").Should().Equal(
            "a.json IND0004 $.subjects[0].id 1:52",
            "b.json IND0014 $.indicators[0] 1:39");
    }
}
