using System.Collections.Immutable;
using Indicators.Validation;

namespace Indicators.Reporting;

/// <summary>Findings by what they concern: a target itself, or the indicator of a subject.</summary>
internal sealed class ConcernedFindings
{
    private readonly ILookup<string, Finding> _byItem;
    private readonly ILookup<(string Indicator, string Subject), Finding> _bySeries;

    public ConcernedFindings(ImmutableArray<Finding> findings)
    {
        _byItem = findings.Where(finding => finding.ItemId is not null).ToLookup(finding => finding.ItemId!);
        _bySeries = findings
            .Where(finding => finding is { ItemId: null, IndicatorId: not null, SubjectId: not null })
            .ToLookup(finding => (finding.IndicatorId!, finding.SubjectId!));
    }

    public ImmutableArray<Finding> Of(Target target) =>
        [.. _byItem[target.Id].Concat(_bySeries[(target.Series.IndicatorId, target.Series.SubjectId)])];
}
