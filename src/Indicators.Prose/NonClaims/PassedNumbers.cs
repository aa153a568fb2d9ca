using Indicators.Prose.Grammar;
using Indicators.Prose.Typesetting;

namespace Indicators.Prose.NonClaims;

/// <summary>The numbers of a window that are no claims, with the reasons.</summary>
internal static class PassedNumbers
{
    public static void Collect(Sentence sentence, List<PassedNumber> passed)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            Token token = sentence[i];
            if (token.Kind == TokenKind.Figure && token.Figure.IsRejected)
                passed.Add(Of(sentence, StartOf(sentence.Span, token.Figure), token.Figure.NumberEnd, token.Figure.Reason));
            else if (token.Kind == TokenKind.Name && HasNumber(sentence.Span[token.Start..token.End]))
                passed.Add(Of(sentence, token.Start, token.End, PassedOver.Name));
        }
    }

    private static PassedNumber Of(Sentence sentence, int start, int end, PassedOver reason) =>
        new(sentence.Window.PlaceOf(start), sentence.Window.EndOf(end), sentence.Window.Written(start, end).ToString(), reason);

    /// <summary>数千亿元, 两三百个: what makes the number vague stands before it.</summary>
    private static int StartOf(ReadOnlySpan<char> text, FigureToken figure)
    {
        int start = figure.LiteralStart;
        while (figure.Reason == PassedOver.Vague && start > 0 && (text[start - 1] is '数' or '几' || Numerals.IsChineseDigit(text[start - 1])))
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
