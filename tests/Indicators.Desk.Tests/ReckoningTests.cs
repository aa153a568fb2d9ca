namespace Indicators.Desk.Tests;

/// <summary>Figures of a draft that cannot hold together, whatever the record says.</summary>
public sealed class ReckoningTests
{
    [Theory]
    [InlineData("2023年，全县水果产量800万吨；2024年，全县水果产量880万吨，同比增长25%。", nameof(DraftReason.GrowthAgainstLevels))]
    [InlineData("2023年，全县水果产量800万吨；2024年，全县水果产量880万吨，同比下降10%。", nameof(DraftReason.GrowthAgainstLevels))]
    [InlineData("2023年，全县水果产量812.4万吨；2024年，全县水果产量880.1万吨，比上年增加97.7万吨。", nameof(DraftReason.ChangeAgainstLevels))]
    [InlineData("2024年，全县水果产量占农产品总产量的比重为134%。", nameof(DraftReason.ShareBeyondWhole))]
    [InlineData("2024年，全县水果产量880万吨，其中柑橘980万吨。", nameof(DraftReason.PartBeyondWhole))]
    public void What_does_not_compute(string text, string reason)
    {
        DraftCheck check = DraftChecker.For(Catalogs.Chongqing).Check(text, new DateOnly(2025, 1, 20));
        check.Faults.Should().ContainSingle().Which.Should().Match<DraftRemark>(one => one.Verdict == DraftVerdict.DoesNotCompute && one.Reason.ToString() == reason);
    }

    [Theory]
    [InlineData("2023年，全县水果产量800万吨；2024年，全县水果产量880万吨，同比增长10%。")]
    [InlineData("2023年，全县水果产量812.4万吨；2024年，全县水果产量880.1万吨，比上年增加67.7万吨。")]
    [InlineData("2023年，全县水果产值800亿元；2024年，全县水果产值880亿元，按可比价格计算同比实际增长6%。")]
    [InlineData("2024年，全县水果产量占农产品总产量的比重为34%。")]
    [InlineData("2024年，全县水果产量880万吨，其中柑橘480万吨。")]
    [InlineData("2024年，全县水果总产量首次达到8.8万亿斤。")]
    public void What_does(string text) => DraftChecker.For(Catalogs.Chongqing).Check(text, new DateOnly(2025, 1, 20)).Faults.Should().BeEmpty();
}
