namespace Indicators.Desk.Tests;

/// <summary>The words of the verdicts are a promise to files that hold them.</summary>
public sealed class DraftVerdictTests
{
    [Fact]
    public void A_verdict_nobody_gave_is_not_read() => default(DraftVerdict).Should().Be(DraftVerdict.NotRead);
}
