using System.Globalization;

namespace Indicators.Tests.Time;

public sealed class TimePeriodCultureTests
{
    public static TheoryData<string> Cultures => ["tr-TR", "zh-CN", "ar-SA", ""];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void No_culture_changes_what_is_written_or_read(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Odd(name);
        try
        {
            (-5).ToString(CultureInfo.CurrentCulture).Should().Be("N5", because: "the culture must be an odd one for this test to show anything");
            TimePeriod period = TimePeriod.Parse("2024年前三季度");
            period.ToString().Should().Be("2024-01-01/P9M");
            period.ToString("zh", CultureInfo.CurrentCulture).Should().Be("2024年前三季度");
            period.ToString("en", CultureInfo.CurrentCulture).Should().Be("January–September 2024");
            $"{TimePeriod.Day(new DateOnly(2024, 2, 27)):en}".Should().Be("27 February 2024");
            TimePeriod.Parse("2024q3", CultureInfo.CurrentCulture).Should().Be(TimePeriod.Quarter(2024, 3));
            TimePeriod.Parse("2024-s1", CultureInfo.CurrentCulture).Should().Be(TimePeriod.Half(2024, 1));
            TimePeriod.Year(2024).ShareElapsed(new DateOnly(2024, 9, 30)).ToString().Should().Be("9/12 months");
            FluentActions.Invoking(() => TimePeriod.Parse("2024-13")).Should().Throw<ParseException>().WithMessage("*position 5*");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>A culture whose numbers and dates look like no other, whatever data the machine has.</summary>
    private static CultureInfo Odd(string name)
    {
        CultureInfo culture = (CultureInfo)(Known(name) ?? CultureInfo.InvariantCulture).Clone();
        culture.NumberFormat.NegativeSign = "N";
        culture.NumberFormat.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
        culture.NumberFormat.DigitSubstitution = DigitShapes.NativeNational;
        culture.DateTimeFormat.DateSeparator = "!";
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 12).Select(i => $"month{i}"), ""];
        return culture;
    }

    // Where cultures other than the invariant one are switched off, asking for one by name fails.
    private static CultureInfo? Known(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
