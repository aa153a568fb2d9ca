using System.Collections.Immutable;
using System.Text;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>What reading finds and what rules find, in one report.</summary>
public class FoundBesideTests
{
    private const string Catalog = """
        { "formatVersion": 1,
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [ { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" } ],
          "targets": [ { "id": "t1", "indicator": "firms", "subject": "city", "due": "2025", "goal": "10家", "source": "nowhere" },
                       { "id": "t2", "indicator": "firms", "subject": "city", "due": "2027", "goal": "12家" } ] }
        """;

    [Fact]
    public void A_report_lists_both_in_order_of_their_places()
    {
        ValidationReport report = Report();
        report.Findings.Select(finding => $"{finding.Id} {finding.Location!.Line}").Should().Equal("IND0202 4", "TEST1 5");
        report.IsClean.Should().BeFalse();
    }

    [Fact]
    public void What_a_rule_says_of_an_entry_with_an_error_is_left_out() =>
        Report().Findings.Should().NotContain(finding => finding.Id == "TEST1" && finding.Location!.Line == 4, "its source was cut off in reading");

    [Fact]
    public void What_a_rule_misses_is_left_out_where_entries_were_left_out()
    {
        const string Parts = """
            { "formatVersion": 1,
              "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } }, { "id": "east", "kind": "region", "name": { "zh": "东区" } },
                            { "id": "west", "kind": "region", "name": { "zh": "西区" } }, { "id": "north", "kind": "region", "name": { "zh": "北区" } } ],
              "indicators": [ { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" } ],
              "targets": [ { "id": "all", "indicator": "firms", "subject": "city", "due": "2027", "goal": "153家" },
                           { "id": "e", "indicator": "firms", "subject": "east", "due": "2027", "goal": "51家", "parent": "all" },
                           { "id": "w", "indicator": "firms", "subject": "west", "due": "2027", "goal": "51家", "parent": "all" },
                           { "id": "n", "indicator": "firms", "subject": "north", "due": "2027", "goal": "51家", "parent": "all" } ] }
            """;
        Ids(Parts).Should().BeEmpty();
        Ids(Parts.Replace("\"north\", \"due\"", "\"nowhere\", \"due\"", StringComparison.Ordinal)).Should().Equal("IND0202");
        Ids(Parts.Replace("\"51家\", \"parent\": \"all\" } ]", "\"21家\", \"parent\": \"all\" } ]", StringComparison.Ordinal)).Should().Equal("IND4008");
    }

    private static IEnumerable<string> Ids(string json) => Report(json, CatalogValidator.Standard).Findings.Select(finding => finding.Id);

    private static ValidationReport Report() => Report(Catalog, new CatalogValidator(new EveryTargetHasASource()));

    private static ValidationReport Report(string json, CatalogValidator validator)
    {
        IndicatorCatalog catalog = CatalogReader.ReadSound([new CatalogFile("a.json", Encoding.UTF8.GetBytes(json))], out ImmutableArray<Diagnostic> found);
        return validator.Validate(catalog, found);
    }

    private sealed class EveryTargetHasASource : ICatalogRule
    {
        public DiagnosticDescriptor Descriptor { get; } = new("TEST1", DiagnosticSeverity.Warning, new LocalizedText("{0}没有来源。", "{0} has no source."));

        public void Check(RuleContext context)
        {
            foreach (Target target in context.Catalog.Targets.Where(target => target.SourceId is null))
                context.Report(new Finding(new Diagnostic(Descriptor, target.Location, target.Id)));
        }
    }
}
