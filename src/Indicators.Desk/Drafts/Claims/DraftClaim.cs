using Indicators.Prose;

namespace Indicators.Desk.Drafts.Claims;

/// <summary>A figure of a draft with what it may be about, the surest first.</summary>
/// <param name="Claim">What was read.</param>
/// <param name="Sentence">Where it stands.</param>
/// <param name="Indicators">The indicators its words may mean.</param>
/// <param name="Subjects">The subjects it may be of, a group at a time.</param>
internal sealed record DraftClaim(
    PolicyClaim Claim, DraftSentence Sentence, IReadOnlyList<IndicatorCandidate> Indicators, IReadOnlyList<IReadOnlyList<string>> Subjects)
{
    /// <summary>True where the draft names a subject that the catalogue does not have.</summary>
    public bool IsOfUnknownSubject { get; init; }
}
