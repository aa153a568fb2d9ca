using Indicators.Prose.Documents;

namespace Indicators.Desk.Tests;

/// <summary>What is missing in a draft is said, and nothing is guessed in its place.</summary>
public sealed class BadDraftTests
{
    private static readonly DateOnly Day = new(2025, 1, 20);
    private static readonly DraftChecker Checker = DraftChecker.For(Catalogs.Chongqing);

    [Fact]
    public void Without_a_date_this_year_is_not_guessed()
    {
        DraftCheck check = Checker.Check("今年，全市汽车产量260万辆。");
        check.Remarks.Should().ContainSingle().Which.Should().Match<DraftRemark>(one => one.Verdict == DraftVerdict.NotRead && one.Reason == DraftReason.NoDate);
        check.Diagnostics.Should().Contain(one => one.Id == "IND6501");
    }

    [Fact]
    public void With_a_date_this_year_is_that_of_the_date() =>
        Checker.Check("今年，全市汽车产量260万辆。", new DateOnly(2024, 12, 31)).Faults.Should().ContainSingle().Which.Suggestion.Should().Be("254万辆");

    [Fact]
    public void Another_places_figures_are_said_to_be_so()
    {
        DraftCheck check = Checker.Check("2024年，成都市地区生产总值23511.3亿元。", Day);
        check.Remarks.Should().ContainSingle().Which.Should().Match<DraftRemark>(one => one.Verdict == DraftVerdict.NotInTheRecord && one.Reason == DraftReason.UnknownSubject);
        check.Diagnostics.Should().Contain(one => one.Id == "IND6504");
    }

    [Fact]
    public void A_year_the_catalogue_does_not_have_is_said()
    {
        DraftCheck check = Checker.Check("1998年，重庆市地区生产总值1429.3亿元。", Day);
        check.Faults.Should().BeEmpty();
        check.Diagnostics.Should().Contain(one => one.Id == "IND6505").Which.ToText(Language.English).Should().Contain("1998");
    }

    [Fact]
    public void The_own_place_is_guessed_and_the_guess_is_said()
    {
        DraftCheck check = Checker.Check("万州区情况\n2024年前三季度，全区规模以上工业总产值526.42亿元。", Day);
        check.Remarks.Should().ContainSingle().Which.Verdict.Should().Be(DraftVerdict.Agrees);
        check.Diagnostics.Should().Contain(one => one.Id == "IND6502").Which.ToText(Language.Chinese).Should().Contain("万州区");
    }

    [Fact]
    public void A_stated_place_is_no_guess()
    {
        DraftCheck check = DraftChecker.For(Catalogs.Chongqing, new DraftCheckOptions { Subject = "万州区" })
            .Check("2024年前三季度，全区规模以上工业总产值526.42亿元。", Day);
        check.Remarks.Should().ContainSingle().Which.Subject!.Id.Should().Be("wanzhou");
        check.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void A_place_that_cannot_be_told_is_said()
    {
        DraftCheck check = Checker.Check("2024年，全州规模以上工业总产值526.42亿元。", Day);
        check.Faults.Should().BeEmpty();
        check.Diagnostics.Should().Contain(one => one.Id == "IND6503");
    }

    [Fact]
    public void A_subject_the_catalogue_does_not_have_is_refused()
    {
        Action make = () => DraftChecker.For(Catalogs.Chongqing, new DraftCheckOptions { Subject = "成都市" });
        make.Should().Throw<ArgumentException>().WithMessage("*成都市*");
    }

    [Fact]
    public void An_empty_catalogue_is_said_to_be_empty() =>
        DraftChecker.For(IndicatorCatalog.Empty).Check("2024年，重庆市汽车产量254万辆。", Day).Diagnostics.Should().Contain(one => one.Id == "IND6506");

    [Fact]
    public async Task A_document_that_cannot_be_read_has_no_remarks_and_the_reason()
    {
        TextDocument scan = await TextDocument.ReadAsync(new MemoryStream([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4]), "scan.pdf");
        DraftCheck check = Checker.Check(scan, Day);
        check.IsReadable.Should().BeFalse();
        check.Remarks.Should().BeEmpty();
        check.Diagnostics.Should().NotBeEmpty();
    }

    [Fact]
    public void A_figure_without_a_period_agrees_with_the_one_it_fits_and_is_otherwise_not_judged()
    {
        Checker.Check("重庆市汽车产量254万辆。", Day).Remarks.Should().ContainSingle().Which.Verdict.Should().Be(DraftVerdict.Agrees);
        Checker.Check("重庆市汽车产量261万辆。", Day).Remarks.Should().ContainSingle().Which
            .Should().Match<DraftRemark>(one => one.Verdict == DraftVerdict.NotRead && one.Reason == DraftReason.NoPeriod);
    }
}
