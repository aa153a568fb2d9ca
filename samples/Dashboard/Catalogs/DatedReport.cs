using System.Collections.Frozen;
using Indicators.Reporting;

namespace Indicators.Samples.Dashboard;

/// <summary>The report of a catalogue on a day, with its targets by id.</summary>
internal sealed class DatedReport(Report report)
{
    private readonly FrozenDictionary<string, ReportTarget> _targets = report.Targets.ToFrozenDictionary(target => target.Target.Id);

    public Report Report => report;

    public ReportTarget? Find(string targetId) => _targets.GetValueOrDefault(targetId);
}
