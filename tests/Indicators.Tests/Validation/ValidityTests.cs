using Indicators.Validation;
using NodaTime;

namespace Indicators.Tests.Validation;

public sealed class ValidityTests
{
    private static readonly Subject Zone = new("zone", SubjectKind.Region, new LocalizedText("开发区"))
    {
        ValidFrom = new LocalDate(2020, 12, 31),
        ValidTo = new LocalDate(2022, 1, 1),
    };

    [Theory]
    [InlineData(2019, false)]
    [InlineData(2020, true)]
    [InlineData(2021, true)]
    [InlineData(2022, true)]
    [InlineData(2023, false)]
    public void A_subject_meets_a_period_of_which_it_has_one_day(int year, bool meets) =>
        Validity.Meets(Zone, TimePeriod.Year(year)).Should().Be(meets);
}
