namespace Indicators.Desk.Drafts.Claims;

/// <summary>Indicators that a figure may be of.</summary>
/// <param name="Ids">Their ids: one name may be borne by several.</param>
/// <param name="By">How they are named.</param>
internal sealed record IndicatorCandidate(IReadOnlyList<string> Ids, NamedBy By);
