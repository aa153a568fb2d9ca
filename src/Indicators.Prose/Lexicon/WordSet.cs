namespace Indicators.Prose.Lexicon;

/// <summary>
/// The lists of words that are asked for at one place of the grammar. The section of each has its name in lower case with
/// dashes: <c>[compared-whole]</c>.
/// </summary>
internal enum WordSet
{
    /// <summary>超过 of 超过第一个五年计划的总和: what makes a stretch of time behind it a measure.</summary>
    MeasureVerb,

    /// <summary>完成 of 完成全年目标的58%: what leads to the part of a whole.</summary>
    PartVerb,

    /// <summary>预算 of 占2021年预算的23.5%: the whole a stretch of time only names.</summary>
    PlannedWhole,

    /// <summary>完成 of 完成了第一个五年计划: what is done with a plan.</summary>
    PlanVerb,

    /// <summary>时间 of 时间过半: of what half is gone, and no share is told.</summary>
    HalfGone,

    /// <summary>相比 of 与第六次普查相比: what ends a base.</summary>
    ComparedEnd,

    /// <summary>目标 of “十四五”时期目标: what a heading may say beside its period.</summary>
    HeadingNoun,

    /// <summary>其中 of 其中高新区完成12亿元: what stands before the name of whose figure it is.</summary>
    NameLead,

    /// <summary>高于 of 高于全市0.8个百分点: behind it stands what a figure is measured against.</summary>
    Measuring,

    /// <summary>来 of 五年来: what makes a stretch of time of the years before it.</summary>
    SpanEnd,

    /// <summary>过去 of 过去五年: what makes a stretch of time of the years behind it.</summary>
    SpanStart,

    /// <summary>提前 of 提前两年: what ends like such a word and makes none.</summary>
    NoSpanStart,

    /// <summary>不变价 of 1990年不变价: the prices whose year is told.</summary>
    PricesOfYear,

    /// <summary>春节 of 今年春节: a few days inside the year before it.</summary>
    Holiday,

    /// <summary>按可比价格计算 before a growth: what is part of neither its name nor its value.</summary>
    PriceRemark,

    /// <summary>持平 of 与2010年持平: the year behind which it stands tells how much, and not when.</summary>
    SameLevel,

    /// <summary>建成 of 建成15个公园: what is done with the things that are counted behind it.</summary>
    Doing,

    /// <summary>至少 of 至少建成15个公园: what may stand before it.</summary>
    BeforeDoing,

    /// <summary>至少 of 至少建成15个: bounds a figure across the verb, and begins no name.</summary>
    BoundOfVerb,

    /// <summary>比例 of 比例为3:2: what tells that numbers with a colon are a proportion, and no time of day or score.</summary>
    Proportion,

    /// <summary>序时进度 of 超序时进度13.8个百分点: the part of the time that is gone, against which completion is held.</summary>
    Pace,

    /// <summary>落后 of 落后于序时进度2个百分点: completion lies behind it.</summary>
    Behind,

    /// <summary>排名 of 排名全国5位: the word of an order, right behind which a place in it may stand.</summary>
    RankOrder,
}
