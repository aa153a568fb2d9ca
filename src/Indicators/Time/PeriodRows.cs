namespace Indicators;

/// <summary>
/// The words for stretches of time: a row a meaning, longest first where one begins another. The reader of prose is compiled with this
/// file, so that a word is added here and nowhere else.
/// </summary>
internal static class PeriodRows
{
    /// <summary>What the words begin with, each once: a quick no where none can stand. 月 and 年 begin 月末 and 年底, 全 begins 全年.</summary>
    public const string Firsts = "今本去上大前明后下这月目当截年全";

    /// <summary>How far the figures of a document reach.</summary>
    public const string SoFar = "截至目前 截止目前 截至当前 目前 当前";

    /// <summary>The same stretch a year before.</summary>
    public const string SameLastYear = "去年同期 上年同期";

    /// <summary>The same stretch two years before.</summary>
    public const string SameTwoYearsAgo = "前年同期";

    /// <summary>The year of the document.</summary>
    public const string ThisYear = "今年 本年";

    /// <summary>The year before it.</summary>
    public const string LastYear = "上一年 去年 上年";

    /// <summary>Two years before it.</summary>
    public const string TwoYearsAgo = "前年";

    /// <summary>Three years before it.</summary>
    public const string ThreeYearsAgo = "大前年";

    /// <summary>The year after it.</summary>
    public const string NextYear = "明年";

    /// <summary>Two years after it.</summary>
    public const string InTwoYears = "后年";

    /// <summary>The month of the document.</summary>
    public const string ThisMonth = "本月 这个月";

    /// <summary>The month before it.</summary>
    public const string LastMonth = "上个月 上月";

    /// <summary>The month after it.</summary>
    public const string NextMonth = "下个月 下月";

    /// <summary>The last day of the month of the document.</summary>
    public const string MonthEnd = "月末 月底";

    /// <summary>The quarter of the document.</summary>
    public const string ThisQuarter = "本季度 这个季度";

    /// <summary>The quarter before it.</summary>
    public const string LastQuarter = "上个季度 上季度";

    /// <summary>The quarter after it.</summary>
    public const string NextQuarter = "下个季度 下季度";

    /// <summary>January to June.</summary>
    public const string FirstHalf = "上半年";

    /// <summary>July to December.</summary>
    public const string SecondHalf = "下半年";

    /// <summary>All of a year.</summary>
    public const string WholeYear = "全年";

    /// <summary>The last day of a year.</summary>
    public const string YearEnd = "年底 年末";
}
