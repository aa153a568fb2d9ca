namespace Indicators.Reporting;

/// <summary>In which way a target changed between two reports, the gravest first.</summary>
public enum ReportChangeKind
{
    /// <summary>Its verdict is worse.</summary>
    Worse = 0,

    /// <summary>It was judged and is no longer.</summary>
    JudgedNoLonger,

    /// <summary>Its verdict is better.</summary>
    Better,

    /// <summary>It could not be judged and now is.</summary>
    JudgedNow,

    /// <summary>Its goal or its due date is another.</summary>
    GoalMoved,

    /// <summary>A later target has taken its place.</summary>
    Superseded,

    /// <summary>It is new.</summary>
    New,

    /// <summary>It is no longer in the catalogue.</summary>
    Dropped,

    /// <summary>Only its value is a newer one.</summary>
    NewValue,
}
