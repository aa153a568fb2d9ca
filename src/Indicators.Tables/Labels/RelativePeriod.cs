namespace Indicators.Tables.Labels;

/// <summary>A period that a head names by the title's: the month itself, the year up to it, the same a year before.</summary>
internal enum RelativePeriod
{
    /// <summary>The head names its period itself, or none.</summary>
    None,

    /// <summary>本月, 当月, 本季: the title's last month or quarter.</summary>
    InPeriod,

    /// <summary>1-本月, 本月止累计: from January to the title's month.</summary>
    ToDate,

    /// <summary>上年同期, 去年同月: the same a year before.</summary>
    YearBefore,

    /// <summary>上年同月: the month itself a year before.</summary>
    MonthYearBefore,

    /// <summary>去年累计, 上年1-本月: the year up to the month, a year before.</summary>
    ToDateYearBefore,

    /// <summary>上月: the month before.</summary>
    Previous,

    /// <summary>本年, 全年: the title's year.</summary>
    Year,

    /// <summary>上年, 上年全年: the year before the title's.</summary>
    YearEarlier,
}
