using System.Reflection;
using Indicators.Interchange;
using Indicators.Prose;
using Indicators.Tables;
using Indicators.Tables.Excel;

namespace Indicators.Tests.Architecture;

/// <summary>Inside a floor every arrow points down too, but for those that are named here with what will take them away.</summary>
public sealed class RoomTests
{
    private static readonly Assembly Library = typeof(Quantity).Assembly;
    private static readonly Assembly Tables = typeof(Workbook).Assembly;
    private static readonly Assembly Workbooks = typeof(ExcelFiles).Assembly;
    private static readonly Assembly Exchange = typeof(SdmxCsv).Assembly;
    private static readonly Assembly Reader = typeof(PolicyTextReader).Assembly;

    private static readonly RoomPlan[] Plans =
    [
        new(Library, "Derivation", ["Reconciliation"]),
        new(Library, "Derivation/Reconciliation", ["Equations"], ["Sources", "Hints"]),
        new(Library, "Progress", ["Methods"], ["Schemes"], ["Assessors", "RollUp"]),
        new(Library, "Validation", ["Rules"], ["Sarif"]),
        new(Library, "Json", ["Parsing", "Writing"]),
        new(Workbooks, "", ["Formats"], ["Packages"], ["Old", "Pages", "Writing", "Xlsb", "Xlsx"]),
        new(Tables, "", ["Sheets"], ["Opening"], ["Labels", "Writing"], ["Figures"], ["Blocks"], ["Mapping"], ["Statements"], ["Plans", "Checks", "Nbs"], ["Assembly"]),
        new(Exchange, "", ["Mapping"], ["Rows"], ["Catalogs"], ["EurostatTsv", "Iati", "JsonStat", "OpenSdg", "SdmxCsv", "SdmxJson", "SdmxMl"], ["Structures"]),
        new(Reader, "", ["Lexicon"], ["Grammar"], ["Typesetting"], ["NonClaims", "Windows"], ["Context"], ["Recognisers"], ["Drafting"]),
    ];

    /// <summary>What is known to be broken, and what takes it away.</summary>
    private static readonly Dictionary<string, string> Known = new()
    {
        ["Assessors/AssignedAssessor uses ProgressCalculator"] = "the calculator as one line: what is assigned is judged by the target it is linked to",
        ["Assessors/GoalAssessor uses ProgressCalculator"] = "the calculator as one line: a row is judged by its yearly targets inside it",
        ["Assessors/YearlyAssessor uses ProgressCalculator"] = "the calculator as one line: a row is judged by its yearly targets inside it",
    };

    [Fact]
    public void Every_folder_inside_a_floor_has_its_place()
    {
        foreach (RoomPlan plan in Plans)
            plan.FoldersOfSources().Should().BeEquivalentTo(plan.Rooms, "the folders under '{0}' are in the plan, and no others", plan.Floor);
    }

    [Fact]
    public void No_arrow_inside_a_floor_goes_up_or_sideways_that_is_not_known() =>
        Plans.SelectMany(plan => plan.Broken()).Should().BeEquivalentTo(Known.Keys, "an arrow that is mended leaves the list, and none is added");

    [Fact]
    public void A_plan_upside_down_finds_what_is_then_above() =>
        new RoomPlan(Library, "Progress", ["Assessors"], ["RollUp"], ["Schemes"], ["Methods"]).Broken()
            .Should().Contain(["Assessors/SchemeInputs uses Schemes/SchemeInput", "Schemes/SchemeFrame uses Methods/Achievement"]);

    [Fact]
    public void A_door_is_as_high_as_what_is_behind_it() =>
        new RoomPlan(Library, "Validation", ["Sarif"], ["Rules"]).Broken().Should().Equal("Sarif/SarifResults uses SarifOptions", "Sarif/SarifRules uses SarifOptions");
}
