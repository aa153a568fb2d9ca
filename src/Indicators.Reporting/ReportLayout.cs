using System.Collections.Immutable;

namespace Indicators.Reporting;

/// <summary>What an office wants of its report: columns, lights, what it is compared with. Immutable.</summary>
public sealed record ReportLayout
{
    /// <summary>All columns that a format shows, no lights, no comparison.</summary>
    public static ReportLayout Default { get; } = new();

    /// <summary>
    /// The columns of the table of completion (完成情况表), in this order; null: all, but in HTML without sources and remarks, which
    /// stand with each target there.
    /// </summary>
    public ImmutableArray<CompletionColumn>? Columns { get; init; }

    /// <summary>The office's lights; null: verdicts in words alone.</summary>
    public OfficeLights? Lights { get; init; }

    /// <summary>
    /// The last report, for what changed since; null: nothing is compared, and places of districts are compared with a year earlier.
    /// </summary>
    public Report? Previous { get; init; }

    /// <summary>
    /// Further pages after those of the report, in every format: a backward plan, a ledger of revisions. The report takes them as they
    /// are; none where nothing is said.
    /// </summary>
    public ImmutableArray<ReportPage> Pages { get; init; } = [];

    /// <summary>
    /// The category (类别) of a target; null: the tier its subject has in a framework, else the kind of its subject. A catalogue
    /// knows no themes of indicators.
    /// </summary>
    public Func<Target, LocalizedText?>? Category { get; init; }
}
