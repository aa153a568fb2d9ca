using Indicators.Desk.Drafts.Record;
using Indicators.Prose;

namespace Indicators.Desk.Drafts.Claims;

/// <summary>Reads the figures of a draft and finds what each may be about.</summary>
internal sealed class DraftClaims(string text, CatalogNames names, DraftPlace place)
{
    private readonly SentenceCutter _sentences = new(text, names);
    private readonly IndicatorFinder _indicators = new(names);
    private readonly SubjectFinder _subjects = new(names, place);

    /// <summary>Claims with what they may be about, and numbers that could not be read, in the order of the text.</summary>
    public IEnumerable<(DraftClaim? Claim, PassedNumber? Unread, DraftSentence Sentence)> Read(PolicyTextOptions options)
    {
        foreach (TextNumber number in PolicyTextReader.ReadAll(text, options))
        {
            DraftSentence sentence = _sentences.At((int)number.Start);
            if (sentence.IsInName(number.Start, number.End))
                continue;
            if (number.Claim is { } claim)
                yield return (Matched(claim, sentence), null, sentence);
            else if (number.IsNotRead)
                yield return (null, number.Passed, sentence);
        }
    }

    private DraftClaim Matched(PolicyClaim claim, DraftSentence sentence)
    {
        (IReadOnlyList<IReadOnlyList<string>> subjects, bool isUnknown) = _subjects.Of(claim, sentence);
        return new DraftClaim(claim, sentence, _indicators.Of(claim, sentence), subjects) { IsOfUnknownSubject = isUnknown };
    }
}
