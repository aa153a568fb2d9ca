using System.Collections.Immutable;

namespace Indicators.Validation;

/// <summary>The acceptances of a catalogue at work: which finding falls under which, and which are used by none.</summary>
internal sealed class Acceptances
{
    private readonly ILookup<string, AcceptedFinding> _byRule;
    private readonly HashSet<AcceptedFinding> _unused;
    private readonly IReadOnlyList<AcceptedFinding> _all;

    public Acceptances(IReadOnlyList<AcceptedFinding> all)
    {
        _all = all;
        _byRule = all.ToLookup(accepted => accepted.RuleId);
        _unused = [.. all];
    }

    /// <summary>Takes the accepted ones out of a list of findings.</summary>
    public ImmutableArray<AcceptedResult> TakeFrom(List<Finding> findings)
    {
        if (_all.Count == 0)
            return [];
        var taken = new List<AcceptedResult>();
        findings.RemoveAll(finding =>
        {
            if (AcceptanceOf(finding) is not { } acceptance)
                return false;
            taken.Add(new AcceptedResult(finding, acceptance));
            return true;
        });
        return [.. taken.OrderBy(result => result.Finding, FindingOrder.Instance)];
    }

    /// <summary>Those that no finding used although their rule ran, in order.</summary>
    public IEnumerable<AcceptedFinding> Unused(IEnumerable<ICatalogRule> rules)
    {
        var ran = rules.Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal);
        return _all.Where(accepted => _unused.Contains(accepted) && ran.Contains(accepted.RuleId));
    }

    private AcceptedFinding? AcceptanceOf(Finding finding)
    {
        AcceptedFinding? first = null;
        foreach (AcceptedFinding accepted in _byRule[finding.Id].Where(accepted => Covers(accepted, finding)))
        {
            first ??= accepted;
            _unused.Remove(accepted);
        }

        return first;
    }

    private static bool Covers(AcceptedFinding accepted, Finding finding) =>
        (accepted.IndicatorId is not { } indicator || finding.IndicatorId == indicator
            || finding.Figures.Any(figure => IndicatorOf(figure.Name).SequenceEqual(indicator)))
        && (accepted.SubjectId is not { } subject || finding.SubjectId == subject
            || finding.Figures.Any(figure => SubjectOf(figure.Name).SequenceEqual(subject)))
        && (accepted.Period is not { } period || finding.Period == period || finding.Figures.Any(figure => figure.Period == period))
        && (accepted.ItemId is not { } item || IsAbout(finding, item));

    private static bool IsAbout(Finding finding, string item) =>
        finding.ItemId == item || finding.IndicatorId == item || finding.SubjectId == item
        || finding.Figures.Any(figure => figure.Name == item) || finding.Diagnostic.Arguments.Contains(item);

    /// <summary>Of <c>indicator@subject transformation</c>, the indicator.</summary>
    private static ReadOnlySpan<char> IndicatorOf(string name)
    {
        int at = name.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? name : name.AsSpan(0, at);
    }

    /// <summary>Of <c>indicator@subject transformation</c>, the subject; nothing where there is none.</summary>
    private static ReadOnlySpan<char> SubjectOf(string name)
    {
        int at = name.IndexOf('@', StringComparison.Ordinal);
        if (at < 0)
            return default;
        ReadOnlySpan<char> rest = name.AsSpan(at + 1);
        int end = rest.IndexOf(' ');
        return end < 0 ? rest : rest[..end];
    }
}
