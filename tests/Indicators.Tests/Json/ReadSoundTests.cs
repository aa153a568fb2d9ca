using System.Collections.Immutable;
using System.Text;
using Indicators.Json;

namespace Indicators.Tests.Json;

/// <summary>What was reported at an entry is not kept, and what is kept can be written and read again.</summary>
public class ReadSoundTests
{
    private const string Sound = """
        "sources": [ { "id": "s", "title": "Report", "publisher": "Bureau" } ],
        "subjects": [ { "id": "a", "kind": "region", "name": { "zh": "甲" } }, { "id": "b", "kind": "region", "name": { "zh": "乙" } } ],
        "indicators": [ { "id": "i", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" } ]
        """;

    /// <summary>A section with one faulty entry, the second of it, and the id of its error.</summary>
    public static TheoryData<string, string> Faulty => new()
    {
        { "IND0211", Framework("""{ "id": "c", "name": { "zh": "甲" }, "count": 1 }, { "id": "c", "name": { "zh": "乙" }, "count": 2 }""", "12", "") },
        { "IND0202", Framework("""{ "id": "c", "name": { "zh": "甲" }, "count": 1 }""", "1", """, "subject": "nobody" """) },
        { "IND0202", Framework("""{ "id": "c", "name": { "zh": "甲" }, "count": 1 }""", "1", """, "members": [ { "tier": "d", "confidence": "recalled" } ]""") },
        { "IND0208", Framework("""{ "id": "c", "name": { "zh": "甲" }, "count": 1 }""", "1", """, "members": [ { "tier": "c", "subject": "a", "confidence": "confirmed" } ]""") },
        { "IND0209", Framework("""{ "id": "c", "name": { "zh": "甲" }, "count": 1 }""", "1", """, "members": [ { "tier": "c", "subject": "a", "confidence": "recalled", "source": "s" } ]""") },
        { "IND0203", Framework("""{ "id": "c", "name": { "zh": "甲" }, "count": 2 }""", "2", """, "members": [ { "tier": "c", "subject": "a", "parent": "b", "confidence": "recalled" }, { "tier": "c", "subject": "b", "parent": "a", "confidence": "recalled" } ]""") },
        { "IND0202", """ "observations": [ { "indicator": "i", "subject": "a", "period": "2022", "value": "5家" }, { "indicator": "i", "subject": "a", "period": "2023", "value": "6家", "source": "nobody" } ]""" },
        { "IND0204", """ "observations": [ { "indicator": "i", "subject": "a", "period": "2022", "value": "5家" }, { "indicator": "i", "subject": "a", "period": "2023", "value": "6辆" } ]""" },
        { "IND0205", Target("\"6家\"", """, "alsoStated": [ "6辆" ]""") },
        { "IND0205", Target("\"6家\"", """, "baseline": { "period": "2020", "value": "6辆" }""") },
        { "IND0205", Target("\"6家\"", """, "path": [ { "period": "2024", "value": "6辆" } ]""") },
        { "IND0202", Target("\"6家\"", """, "parent": "nobody" """) },
        { "IND0202", Target("\"6家\"", """, "supersedes": { "target": "nobody", "on": "2024-01-01" }""") },
        { "IND0202", Target("\"6家\"", """, "source": "nobody" """) },
        { "IND0202", Target("\"6家\"", """, "measuredBy": { "indicator": "nobody" }""") },
        { "IND0202", Target("""{ "relativeTo": { "indicator": "i", "subject": "nobody" }, "relation": "above" }""", "") },
        { "IND0215", """ "accepted": [ { "rule": "IND3001", "item": "i", "reason": { "zh": "照录" } }, { "rule": "IND3001", "reason": { "zh": "照录" } } ]""" },
        { "IND0202", """ "accepted": [ { "rule": "IND3001", "item": "i", "reason": { "zh": "照录" } }, { "rule": "IND3001", "item": "i", "source": "nobody", "reason": { "zh": "照录" } } ]""" },
        { "IND0202", """ "compositions": [ { "id": "k", "kind": "partial", "whole": { "indicator": "i", "subject": "a" }, "parts": [ { "subject": "b" } ] }, { "id": "l", "kind": "partial", "whole": { "indicator": "i", "subject": "a" }, "parts": [ { "subject": "b" } ], "source": "nobody" } ]""" },
        { "IND0214", """ "compositions": [ { "id": "k", "kind": "partial", "whole": { "indicator": "i", "subject": "a" }, "parts": [ { "subject": "b" } ] }, { "id": "l", "kind": "partial", "whole": { "indicator": "i", "subject": "a" }, "parts": [ { "subject": "b" }, { "subject": "b" } ] } ]""" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void The_entry_that_is_reported_is_left_out_and_the_one_before_it_kept(string id, string section)
    {
        IndicatorCatalog kept = Read($"{{ \"formatVersion\": 1, {Sound}, {section} }}", out ImmutableArray<Diagnostic> found);
        found.Should().ContainSingle().Which.Id.Should().Be(id);
        found[0].Location!.Path.Should().MatchRegex(@"^\$\.[a-z]+\[1\]");
        int entries = kept.Observations.Count + kept.Targets.Count + kept.Frameworks.Count + kept.Compositions.Count + kept.Accepted.Count;
        entries.Should().Be(1);
        CanBeReadAgain(kept);
    }

    [Theory]
    [InlineData("IND0210", """{ "id": "c", "kind": "region", "name": { "zh": "丙" }, "validFrom": "2020-01-02", "validTo": "2020-01-01" }""")]
    [InlineData("IND0202", """{ "id": "c", "kind": "region", "name": { "zh": "丙" }, "parent": "nobody" }""")]
    [InlineData("IND0202", """{ "id": "c", "kind": "region", "name": { "zh": "丙" }, "successors": [ "a", "nobody" ] }""")]
    [InlineData("IND0203", """{ "id": "c", "kind": "region", "name": { "zh": "丙" }, "parent": "c" }""")]
    [InlineData("IND0015", """{ "id": "c", "kind": "land", "name": { "zh": "丙" } }""")]
    public void What_cannot_stand_without_it_goes_with_it_and_is_not_reported(string id, string faulty)
    {
        IndicatorCatalog kept = Read(
            $$"""
            { "formatVersion": 1,
              "subjects": [ { "id": "a", "kind": "region", "name": { "zh": "甲" }, "parent": "c" }, {{faulty}} ],
              "indicators": [ { "id": "i", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" } ],
              "observations": [ { "indicator": "i", "subject": "c", "period": "2023", "value": "5家" }, { "indicator": "i", "subject": "a", "period": "2023", "value": "6家" } ],
              "targets": [ { "id": "t", "indicator": "i", "subject": "c", "due": "2025", "goal": "7家" }, { "id": "u", "indicator": "i", "subject": "a", "due": "2025", "goal": "7家", "parent": "t" } ] }
            """,
            out ImmutableArray<Diagnostic> found);
        found.Select(diagnostic => diagnostic.Id).Should().Equal(id);
        kept.Subjects.Select(subject => subject.Id).Should().Equal("a");
        kept.Subjects["a"].ParentId.Should().BeNull("the link goes with what it names");
        kept.Observations.Should().ContainSingle().Which.Series.SubjectId.Should().Be("a");
        kept.Targets.Should().ContainSingle().Which.ParentId.Should().BeNull();
        kept.AllSeries.Should().ContainSingle("no series is kept that nothing is about");
        CanBeReadAgain(kept);
    }

    [Fact]
    public void A_source_with_an_error_takes_the_links_to_it_along_and_no_observation()
    {
        IndicatorCatalog kept = Read(
            """
            { "formatVersion": 1,
              "sources": [ { "id": "s", "title": "Report", "publisher": "Bureau", "publishd": "2024" } ],
              "subjects": [ { "id": "a", "kind": "region", "name": { "zh": "甲" } } ],
              "indicators": [ { "id": "i", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" } ],
              "observations": [ { "indicator": "i", "subject": "a", "period": "2023", "value": "5家", "source": "s" } ] }
            """,
            out ImmutableArray<Diagnostic> found);
        found.Should().ContainSingle().Which.Id.Should().Be("IND0011");
        kept.Observations.Should().ContainSingle().Which.SourceId.Should().BeNull();
        CanBeReadAgain(kept);
    }

    [Fact]
    public void The_order_files_are_given_in_decides_nothing()
    {
        CatalogFile one = File("a.json", """{ "formatVersion": 1, "sources": [ { "id": "s", "title": "One", "publisher": "Bureau" } ] }""");
        CatalogFile two = File("b.json", """{ "formatVersion": 1, "sources": [ { "id": "s", "title": "Two", "publisher": "Bureau" } ] }""");
        IndicatorCatalog kept = CatalogReader.ReadSound([one, two], out ImmutableArray<Diagnostic> found);
        IndicatorCatalog other = CatalogReader.ReadSound([two, one], out ImmutableArray<Diagnostic> others);
        kept.Sources["s"].Title.Should().Be("One");
        other.HasSameContent(kept).Should().BeTrue();
        others.Should().Equal(found);
    }

    [Fact]
    public void Of_two_units_of_one_code_that_is_kept_which_is_written_like_no_other()
    {
        const string Two = """
            { "formatVersion": 1, "units": [
              { "code": "own", "symbol": "担", "dimension": "area", "factor": "1" },
              { "code": "own", "symbol": "箩", "dimension": "area", "factor": "1" } ] }
            """;
        IndicatorCatalog kept = Read(Two, out ImmutableArray<Diagnostic> found);
        found.Should().ContainSingle().Which.Id.Should().Be("IND0216");
        CatalogWriter.ToJson(kept).Should().Contain("箩").And.NotContain("担");
        CanBeReadAgain(kept);
    }

    private static string Framework(string tiers, string code, string rest) =>
        $$""" "frameworks": [ { "id": "f", "code": "1", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ { "id": "c", "name": { "zh": "甲" }, "count": 1 } ] }, { "id": "g", "code": "{{code}}", "name": { "zh": "体系" }, "asOf": "2023", "tiers": [ {{tiers}} ]{{rest}} } ]""";

    private static string Target(string goal, string rest) =>
        $$""" "targets": [ { "id": "t", "indicator": "i", "subject": "a", "due": "2025", "goal": "5家" }, { "id": "u", "indicator": "i", "subject": "a", "due": "2025", "goal": {{goal}}{{rest}} } ]""";

    private static IndicatorCatalog Read(string json, out ImmutableArray<Diagnostic> found) => CatalogReader.ReadSound([File("c.json", json)], out found);

    private static CatalogFile File(string name, string json) => new(name, Encoding.UTF8.GetBytes(json));

    private static void CanBeReadAgain(IndicatorCatalog kept)
    {
        string written = CatalogWriter.ToJson(kept);
        IndicatorCatalog again = CatalogReader.Parse(written);
        again.HasSameContent(kept).Should().BeTrue();
        CatalogWriter.ToJson(again).Should().Be(written);
    }
}
