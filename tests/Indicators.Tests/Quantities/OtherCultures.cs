using System.Globalization;

namespace Indicators.Tests.Quantities;

/// <summary>
/// Cultures that write numbers and days otherwise. The library runs in invariant mode, so that they are made here: a copy of the
/// invariant culture with the separators, signs, digits and forms of days of the real one.
/// </summary>
internal static class OtherCultures
{
    public static TheoryData<string> Names => ["tr-TR", "zh-CN", "ar-SA", "de-DE"];

    /// <summary>Does something under a culture, on this thread and on those it starts.</summary>
    public static void Under(string name, Action action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Make(name);
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    public static CultureInfo Make(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        NumberFormatInfo numbers = culture.NumberFormat;
        (culture.DateTimeFormat.ShortDatePattern, culture.DateTimeFormat.DateSeparator) = ("d.M.yy", ".");
        switch (name)
        {
            case "tr-TR" or "de-DE":
                (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = (",", ".");
                (numbers.PercentDecimalSeparator, numbers.PercentGroupSeparator) = (",", ".");
                numbers.NegativeSign = name == "de-DE" ? "−" : "-";
                break;
            case "ar-SA":
                (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = ("٫", "٬");
                numbers.NegativeSign = "؜-";
                numbers.NativeDigits = ["٠", "١", "٢", "٣", "٤", "٥", "٦", "٧", "٨", "٩"];
                numbers.DigitSubstitution = DigitShapes.NativeNational;
                break;
            default:
                numbers.NegativeSign = "负";
                break;
        }

        culture.TextInfo.ListSeparator = ";";
        return culture;
    }
}
