using System.Globalization;

namespace Indicators.Interchange;

/// <summary>Numbers as text, the same under every culture.</summary>
internal static class InvariantText
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
