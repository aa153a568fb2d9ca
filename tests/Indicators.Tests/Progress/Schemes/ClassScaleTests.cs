using Indicators.Progress;

namespace Indicators.Tests.Progress.Schemes;

public class ClassScaleTests
{
    private static readonly ProgressClass High = new("high", "高", "high", ProgressStatus.AheadOfSchedule);
    private static readonly ProgressClass Middle = new("middle", "中", "middle", ProgressStatus.OnSchedule);
    private static readonly ProgressClass Low = new("low", "低", "low", ProgressStatus.BehindSchedule);
    private static readonly ClassScale Scale = new(Low, new(High, 2m, IsExclusive: true), new(Middle, 1m));

    [Theory]
    [InlineData("2.1", "high")]
    [InlineData("2", "middle")]
    [InlineData("1", "middle")]
    [InlineData("0.9999999999999999999999999999", "low")]
    public void A_number_on_a_cut_falls_on_the_stated_side(string number, string expected) =>
        Scale.ClassOf(SchemeCases.D(number)).Id.Should().Be(expected);

    [Fact]
    public void A_range_has_every_class_between_its_ends()
    {
        Scale.Between(0m, 3m).Should().Equal(High, Middle, Low);
        Scale.Between(1m, 2m).Should().Equal(Middle);
        Scale.Between(null, 1m).Should().Equal(Middle, Low);
        Scale.Between(1.5m, null).Should().Equal(High, Middle);
        Scale.Between(default).Should().Equal(High, Middle, Low);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        FluentActions.Invoking(() => new ClassScale(Low, new(High, 1m), new(Middle, 1m))).Should().Throw<ArgumentException>().WithMessage("*position 1*");
        FluentActions.Invoking(() => new ClassScale(Low)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Scale.Between(2m, 1m)).Should().Throw<ArgumentException>();
    }
}
