namespace Indicators.Interchange;

/// <summary>How a figure that runs from January on (累计) is written.</summary>
public enum YearToDateStyle
{
    /// <summary>As a range of time: 2024-01-01/P9M.</summary>
    Range = 0,

    /// <summary>As its last month, with YTD behind the transformation, for readers that know no ranges.</summary>
    LastMonth,
}
