namespace Indicators.Desk.Tests;

/// <summary>The first law: what the statement writer writes of a catalogue checks clean against it.</summary>
public sealed class CleanTextTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    [Fact]
    public void The_record_of_Chongqing_written_out_checks_clean() => Disagreeing(Catalogs.Chongqing).Should().BeEmpty();

    [Fact]
    public void The_national_plan_written_out_checks_clean() => Disagreeing(Catalogs.Plans).Should().BeEmpty();

    private static IReadOnlyList<string> Disagreeing(IndicatorCatalog catalog)
    {
        DraftCheck check = DraftChecker.For(catalog).Check(StatementWriter.For(catalog).WriteAll(), Day);
        check.Remarks.Should().NotBeEmpty();
        return [.. check.Remarks.Where(one => one.Verdict != DraftVerdict.Agrees).Select(one => $"{one.Literal} | {one.Sentence} | {one.ToText(Language.Chinese)}")];
    }
}
