using System.Globalization;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>The digits of a number without point and sign, and how two rows of digits lie to each other.</summary>
internal static class Digits
{
    /// <summary>So many digits tell a number from others: one of fewer stands in many places of a record by chance.</summary>
    public const int Telling = 3;

    /// <summary>How many digits tell a number from others: without zeros at either end.</summary>
    public static int Of(Figure figure) => TextOf(figure.Amount).Trim('0').Length;

    /// <summary>The digits as written.</summary>
    public static string TextOf(decimal amount) =>
        Math.Abs(amount).ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('0');

    /// <summary>2351 for 2531.</summary>
    public static bool AreTransposed(string stated, string published)
    {
        if (stated.Length != published.Length)
            return false;
        int first = FirstDifference(stated, published);
        return first + 1 < stated.Length && stated[first] == published[first + 1] && stated[first + 1] == published[first]
            && string.CompareOrdinal(stated, first + 2, published, first + 2, stated.Length) == 0;
    }

    /// <summary>253 for 2531.</summary>
    public static bool IsOneFewer(string stated, string published)
    {
        if (stated.Length != published.Length - 1)
            return false;
        int first = FirstDifference(stated, published);
        return string.CompareOrdinal(stated, first, published, first + 1, published.Length) == 0;
    }

    /// <summary>2581 for 2531.</summary>
    public static bool IsOneOther(string stated, string published)
    {
        if (stated.Length != published.Length)
            return false;
        int first = FirstDifference(stated, published);
        return first < stated.Length && string.CompareOrdinal(stated, first + 1, published, first + 1, stated.Length) == 0;
    }

    private static int FirstDifference(string one, string other)
    {
        int length = Math.Min(one.Length, other.Length);
        for (int i = 0; i < length; i++)
        {
            if (one[i] != other[i])
                return i;
        }

        return length;
    }
}
