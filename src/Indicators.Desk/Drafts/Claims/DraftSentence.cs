using Indicators.Desk.Drafts.Names;
using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Claims;

/// <summary>A sentence of a draft, with the names of the catalogue in it.</summary>
internal sealed class DraftSentence
{
    public DraftSentence(string text, int start, int end, CatalogNames names)
    {
        (Start, End) = (start, end);
        Folded = FoldedText.Of(text.AsSpan(start, end - start));
        Indicators = names.Indicators.In(Folded);
        Subjects = [.. names.Subjects.In(Folded)
            .Where(subject => !Indicators.Any(one => one.Start <= subject.Start && subject.End <= one.End))];
    }

    public int Start { get; }

    public int End { get; }

    public FoldedText Folded { get; }

    /// <summary>Indicators named, in order; places are counted from the start of the sentence.</summary>
    public IReadOnlyList<Mention> Indicators { get; }

    /// <summary>Subjects named outside the names of indicators, in order.</summary>
    public IReadOnlyList<Mention> Subjects { get; }

    /// <summary>The last indicator named before a place of the text; null where there is none.</summary>
    public Mention? IndicatorBefore(long place) => LastBefore(Indicators, place);

    /// <summary>True for a number that is part of a name: 50万元以上车型销量, 16个高新区.</summary>
    public bool IsInName(long start, long end) =>
        Indicators.Concat(Subjects).Any(name => Start + name.Start <= start && end <= Start + name.End);

    private Mention? LastBefore(IReadOnlyList<Mention> mentions, long place)
    {
        for (int i = mentions.Count - 1; i >= 0; i--)
        {
            if (Start + mentions[i].End <= place)
                return mentions[i];
        }

        return null;
    }
}
