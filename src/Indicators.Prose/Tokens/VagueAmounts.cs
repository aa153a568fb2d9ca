using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// Amounts that only say about how many, as the bounds they are: 数百家 and 几十万吨 are above one hundred and above one
/// hundred thousand, 十几个 is a few more than ten, 三四十家 and 两三百人 are ranges.
/// </summary>
internal static class VagueAmounts
{
    /// <summary>二三百万平方公里: no vague amount is longer.</summary>
    private const int Longest = 24;

    /// <summary>数万亿元 is the largest told vaguely.</summary>
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>Reads one at a place.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="text">The text from there on.</param>
    /// <param name="units">The units it may use.</param>
    /// <param name="amount">What was read.</param>
    public static bool TryRead(LexiconTables lexicon, ReadOnlySpan<char> text, UnitSet units, out VagueAmount amount)
    {
        amount = default;
        text = text[..Math.Min(Longest, text.Length)];
        if (text.Length < 2)
            return false;
        if (lexicon[WordSet.Several].Has(text[0]))
            return IsPlace(text[1]) && TryReadSeveral(text, units, out amount);
        return text.Length > 2 && (TryReadPair(text, units, out amount) || TryReadOdd(text, units, out amount));
    }

    /// <summary>数百, 几十万: several of a place.</summary>
    private static bool TryReadSeveral(ReadOnlySpan<char> text, UnitSet units, out VagueAmount amount)
    {
        amount = default;
        if (!Figure.TryReadPrefix(text[1..], units, out Figure figure, out int consumed, out FigureParts parts) || figure.IsRange
            || IsUnread(figure))
            return false;
        amount = new VagueAmount(figure, Bound.Above, consumed + 1, parts.Unit.Start.Value + 1, WithoutBound(parts, consumed) + 1);
        return true;
    }

    /// <summary>三四十家, 七八个: one digit and the next, of the same place.</summary>
    private static bool TryReadPair(ReadOnlySpan<char> text, UnitSet units, out VagueAmount amount)
    {
        amount = default;
        int first = Numerals.DigitOf(text[0]);
        int second = Numerals.DigitOf(text[1]);
        if (first < 1 || second != first + 1 || Numerals.DigitOf(text[2]) >= 0)
            return false;
        if (!Figure.TryReadPrefix(text[1..], units, out Figure figure, out int consumed, out FigureParts parts) || figure.IsRange
            || IsUnread(figure) || figure.Bound is not (Bound.Exact or Bound.About))
            return false;
        decimal low = figure.Amount * first / second;
        if (low * second != figure.Amount * first)
            return false;
        amount = new VagueAmount(Figure.Between(new Quantity(low, figure.Unit), figure.Quantity), null, consumed + 1,
            parts.Unit.Start.Value + 1, WithoutBound(parts, consumed) + 1);
        return true;
    }

    /// <summary>十几个, 二十几万: a few more than the tens.</summary>
    private static bool TryReadOdd(ReadOnlySpan<char> text, UnitSet units, out VagueAmount amount)
    {
        amount = default;
        int odd = text.IndexOf(Hanzi.Odd);
        if (odd is < 1 or > 4 || !Numerals.IsPlace(text[odd - 1]) || !IsBelowGroup(text[..odd]))
            return false;
        Span<char> whole = stackalloc char[Longest];
        text[..odd].CopyTo(whole);
        text[(odd + 1)..].CopyTo(whole[odd..]);
        if (!Figure.TryReadPrefix(whole[..(text.Length - 1)], units, out Figure figure, out int consumed, out FigureParts parts)
            || figure.IsRange || IsUnread(figure) || consumed <= odd || figure.Bound != Bound.Exact)
            return false;
        amount = new VagueAmount(figure, Bound.AFewMoreThan, consumed + 1, parts.Unit.Start.Value + 1, WithoutBound(parts, consumed) + 1);
        return true;
    }

    /// <summary>A vague number without a unit counts nothing.</summary>
    private static bool IsUnread(Figure figure) =>
        figure.Amount is < 1m or > Largest || figure.Dimension == Dimension.Number && figure.Unit.Scale < UnitScale.TenThousand;

    private static int WithoutBound(in FigureParts parts, int consumed) => parts.BoundAfter.End.Value > parts.BoundAfter.Start.Value
        ? parts.BoundAfter.Start.Value
        : consumed;

    private static bool IsPlace(char c) => Numerals.IsPlace(c) || Numerals.IsGroup(c);

    /// <summary>二十, 三百: digits and places of a number below ten thousand.</summary>
    private static bool IsBelowGroup(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!Numerals.IsChineseDigit(c) && !Numerals.IsPlace(c))
                return false;
        }

        return true;
    }
}
