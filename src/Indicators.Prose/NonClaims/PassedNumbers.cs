using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;
using Indicators.Prose.Typesetting;

namespace Indicators.Prose.NonClaims;

/// <summary>The numbers of a window that are no claims, with the reasons.</summary>
internal static class PassedNumbers
{
    public static void Collect(Sentence sentence, List<PolicyClaim> claims, List<PassedNumber> passed)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            ref readonly Token token = ref sentence[i];
            if (token.Kind == TokenKind.Figure && token.Figure.IsRejected)
                passed.Add(Of(sentence, StartOf(sentence.Lexicon, sentence.Span, token.Figure), token.Figure.NumberEnd,
                    ReasonOf(token.Figure)));
            else if (token.Kind == TokenKind.Period && HasNumber(sentence.Span[token.Start..token.End]))
                passed.Add(Of(sentence, token.Start, token.End, PassedOver.Calendar));
            else if (token.Kind is TokenKind.Name or TokenKind.Word && HasNumber(sentence.Span[token.Start..token.End]))
                passed.Add(Of(sentence, token.Start, token.End, PassedOver.Name));
        }

        passed.RemoveAll(number => claims.Exists(claim => claim.Start < number.End && number.Start < claim.End));
    }

    /// <summary>三 of 三元里: a numeral without a unit is part of a word, where digits may have lost theirs.</summary>
    private static PassedOver ReasonOf(FigureToken figure) =>
        figure.Reason == PassedOver.BareNumber && !figure.IsDigits ? PassedOver.Name : figure.Reason;

    /// <summary>Digits that are in no claim and in no number passed over: nothing is dropped without a word.</summary>
    public static void AddRest(in TextWindow window, List<PolicyClaim> claims, List<PassedNumber> passed)
    {
        ReadOnlySpan<char> raw = window.Raw.Span;
        for (int i = 0; i < raw.Length; i++)
        {
            if (!Digits.IsDigit(raw[i]))
                continue;
            int start = i;
            while (i < raw.Length
                && (Digits.IsDigit(raw[i]) || (i + 1 < raw.Length && raw[i] is '.' or ',' or '．' && Digits.IsDigit(raw[i + 1]))))
                i++;
            (long place, long end) = (window.Offset + start, window.Offset + i);
            bool isKnown = claims.Exists(claim => claim.Start < end && place < claim.End)
                || passed.Exists(number => number.Start < end && place < number.End);
            if (!isKnown)
                passed.Add(new PassedNumber(place, end, raw[start..i].ToString(),
                    IsCut(window, start) ? PassedOver.Footnote : PassedOver.Unread));
        }
    }

    /// <summary>True for what a page has laid into the text and is not read: the 1 of 公报[1].</summary>
    private static bool IsCut(in TextWindow window, int place) =>
        window.Origins is { } origins && Array.BinarySearch(origins, 0, window.Text.Length, place) < 0;

    private static PassedNumber Of(Sentence sentence, int start, int end, PassedOver reason) =>
        new(sentence.Window.PlaceOf(start), sentence.Window.EndOf(end), sentence.Window.Written(start, end).ToString(), reason);

    /// <summary>数千亿元, 两三百个: what makes the number vague stands before it.</summary>
    private static int StartOf(LexiconTables lexicon, ReadOnlySpan<char> text, FigureToken figure)
    {
        int start = figure.LiteralStart;
        while (figure.Reason == PassedOver.Vague && start > 0
            && (lexicon[WordSet.Several].Has(text[start - 1]) || Numerals.IsChineseDigit(text[start - 1])))
            start--;
        return start;
    }

    private static bool HasNumber(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (Digits.IsDigit(c) || Digits.IsNumeral(c))
                return true;
        }

        return false;
    }
}
