using System.Reflection;
using Indicators.Desk;
using Indicators.Interchange;
using Indicators.Prose;
using Indicators.Prose.Documents;
using Indicators.Tables;
using Indicators.Tables.Excel;

namespace Indicators.Tests.Architecture;

/// <summary>Inside a floor every arrow points down too.</summary>
public sealed class RoomTests
{
    private static readonly Assembly Library = typeof(Quantity).Assembly;
    private static readonly Assembly Tables = typeof(Workbook).Assembly;
    private static readonly Assembly Workbooks = typeof(ExcelFiles).Assembly;
    private static readonly Assembly Exchange = typeof(SdmxCsv).Assembly;
    private static readonly Assembly Reader = typeof(PolicyTextReader).Assembly;
    private static readonly Assembly Documents = typeof(TextDocument).Assembly;
    private static readonly Assembly Office = typeof(DraftVerdict).Assembly;

    private static readonly RoomPlan[] Plans =
    [
        new(Library, "Foundation", ["RealNumbers"]),
        new(Library, "Derivation", ["Reconciliation"]),
        new(Library, "Derivation/Reconciliation", ["Shapes"], ["Finders", "Suspects"]),
        new(Library, "Progress", ["Methods", "Codes"], ["Options", "Wording"], ["Inputs"], ["Measures"], ["Verdicts"], ["Schemes", "Sentences"], ["Results"], ["Assessors", "Explanation", "RollUp"]),
        new(Library, "Validation", ["Rules"], ["Sarif"]),
        new(Library, "Json", ["Values"], ["Parsing"], ["Writing"]),
        new(Workbooks, "", ["Formats"], ["Packages"], ["Old", "Pages", "Writing", "Xlsb", "Xlsx"]),
        new(Tables, "", ["Sheets"], ["Opening"], ["Labels", "Writing"], ["Figures"], ["Blocks"], ["Mapping"], ["Statements"], ["Plans", "Checks", "Nbs"], ["Assembly"], ["Streaming"]),
        new(Exchange, "", ["Mapping"], ["Rows"], ["Catalogs"], ["EurostatTsv", "Iati", "JsonStat", "OpenSdg", "SdmxCsv", "SdmxJson", "SdmxMl"], ["Structures"]),
        new(Reader, "", ["Lexicon"], ["Tokens"], ["Typesetting"], ["NonClaims", "Windows"], ["Periods"], ["Statements"], ["Drafting"]),
        new(Documents, "", ["Composing", "Opening"], ["Html", "Pdf", "Plain", "Word"]),
        new(Office, "", ["Numbers"], ["Drafts", "Plans", "Revisions", "DerivedSeries", "Comparison"]),
        new(Office, "Drafts", ["Names"], ["Record"], ["Claims", "Remarks", "Statements"], ["Verdicts"], ["Writing"], ["Word"]),
        new(Office, "Drafts/Verdicts", ["Sums"]),
    ];

    [Fact]
    public void Every_folder_inside_a_floor_has_its_place()
    {
        foreach (RoomPlan plan in Plans)
            plan.FoldersOfSources().Should().BeEquivalentTo(plan.Rooms, "the folders under '{0}' are in the plan, and no others", plan.Floor);
    }

    [Fact]
    public void No_arrow_inside_a_floor_goes_up_or_sideways() => Plans.SelectMany(plan => plan.Broken()).Should().BeEmpty();

    [Fact]
    public void A_plan_upside_down_finds_what_is_then_above() =>
        new RoomPlan(Library, "Progress", ["Assessors"], ["RollUp"], ["Schemes"], ["Methods"]).Broken()
            .Should().Contain(["Assessors/RankAssessor uses Methods/Achievement", "Schemes/SchemeFrame uses Methods/Achievement"]);

    [Fact]
    public void A_door_is_as_high_as_what_is_behind_it() =>
        new RoomPlan(Library, "Validation", ["Sarif"], ["Rules"]).Broken().Should().Equal("Sarif/SarifResults uses SarifOptions", "Sarif/SarifRules uses SarifOptions");
}
