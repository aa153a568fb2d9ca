using System.Text.RegularExpressions;
using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.NonClaims;

/// <summary>
/// What a number that is no claim is, told by the shape of what it stands in: a document number, a telephone, an address. A row a shape,
/// the first that holds the number wins. Asked only where the numbers passed over are asked for.
/// </summary>
internal static class NumberKinds
{
    /// <summary>15分钟 of 15分钟生活圈: no date is as short.</summary>
    private const int LongestStretch = 6;

    /// <summary>Gives each number the kind of the first shape it stands in; what stands in none keeps its own.</summary>
    public static void Tell(LexiconTables lexicon, in TextWindow window, List<PassedNumber> passed)
    {
        if (passed.Count == 0)
            return;
        bool[] told = new bool[passed.Count];
        foreach (NumberShape shape in lexicon.NumberShapes)
        {
            foreach (ValueMatch match in shape.Shape.EnumerateMatches(window.Text.Span))
                Tell(lexicon, window.PlaceOf(match.Index), window.EndOf(match.Index + match.Length), shape.Kind, passed, told);
        }
    }

    private static void Tell(LexiconTables lexicon, long start, long end, PassedOver kind, List<PassedNumber> passed, bool[] told)
    {
        for (int i = 0; i < passed.Count; i++)
        {
            PassedNumber number = passed[i];
            if (told[i] || number.Start >= end || start >= number.End || !MayBe(lexicon, number, kind))
                continue;
            passed[i] = number with { Reason = kind };
            told[i] = true;
        }
    }

    /// <summary>
    /// A rate of exchange and a footnote are known; a date and a name are, but where a number of another kind stands in them.
    /// </summary>
    private static bool MayBe(LexiconTables lexicon, PassedNumber number, PassedOver kind) => number.Reason switch
    {
        PassedOver.ExchangeRate or PassedOver.Footnote => false,
        PassedOver.Vague => kind == PassedOver.ListMarker,
        PassedOver.Calendar => kind is PassedOver.DocumentNumber or PassedOver.Phone or PassedOver.Address or PassedOver.Code
            || (kind == PassedOver.Name && number.Literal.AsSpan().IndexOfAny(Hanzi.Month, Hanzi.Day) < 0
                && number.Literal.Length < LongestStretch),
        PassedOver.Name => (kind != PassedOver.Calendar || char.IsDigit(number.Literal[0]) || number.Literal is ['Q' or 'H', _]
            || lexicon[WordSet.CountedStretch].Has(number.Literal[^1])),
        PassedOver.BareUnit => kind != PassedOver.Name,
        PassedOver.Article => kind is PassedOver.ListMarker or PassedOver.Ordinal or PassedOver.Calendar,
        _ => true,
    };
}
