namespace Indicators.Prose.Lexicon;

/// <summary>
/// The characters that are the grammar itself. Each has one meaning that no other character has and that a rule is built on, so that
/// a row would only hide it; wherever one of several may stand, there is a list of the lexicon.
/// </summary>
internal static class Hanzi
{
    /// <summary>The particle between what is told of a noun and the noun: 2020年的30%.</summary>
    public const char Of = '的';

    /// <summary>Opens what a rate is for each of: 每千人.</summary>
    public const char Each = '每';

    /// <summary>Makes an ordinal of a number: 第三.</summary>
    public const char Ordinal = '第';

    /// <summary>Ends a year, in words as in digits: 2024年.</summary>
    public const char Year = '年';

    /// <summary>Ends a month: 6月.</summary>
    public const char Month = '月';

    /// <summary>Ends a day of the calendar: 6月30日.</summary>
    public const char Day = '日';

    /// <summary>The general counter, with which longer units begin: 个百分点, 个月.</summary>
    public const char Item = '个';

    /// <summary>A tenth, and the end of verbs such as 建成: 三成, 建成几十个.</summary>
    public const char Tenth = '成';

    /// <summary>A half, before or behind a number: 半年, 一番半.</summary>
    public const char Half = '半';

    /// <summary>Closes an amount of money: 500元整.</summary>
    public const char Whole = '整';

    /// <summary>A doubling: 翻两番.</summary>
    public const char Doubling = '番';

    /// <summary>Ends the name of a rate: 失业率.</summary>
    public const char Rate = '率';

    /// <summary>Makes a size class of an amount: 百亿级.</summary>
    public const char Class = '级';

    /// <summary>The verb of shares, whose whole ends with 的: 占全国的三成.</summary>
    public const char Share = '占';

    /// <summary>More, as a verb or behind a unit: 多3亿元, 3亿多元.</summary>
    public const char More = '多';

    /// <summary>How many, in place of the last digit: 十几个.</summary>
    public const char Odd = '几';

    /// <summary>The number that names of plans end with: 十四五.</summary>
    public const char PlanNumber = '五';

    /// <summary>The minus that is said: 负2.1%.</summary>
    public const char Negative = '负';

    /// <summary>The point that is said: 三点五.</summary>
    public const char Point = '点';

    /// <summary>Begins the mark of a footnote: （注1）.</summary>
    public const char Note = '注';

    /// <summary>Before years that are counted once more: 2021和2022年这两年.</summary>
    public const char This = '这';

    /// <summary>Before a base: 比2021年增长; and the end of names of ratios: 收入比.</summary>
    public const char Than = '比';

    /// <summary>多了三成: the particle of what is done.</summary>
    public const char Done = '了';
}
