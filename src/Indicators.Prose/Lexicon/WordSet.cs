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

    /// <summary>至少 of 至少建成15个: bounds a figure across the verb, and begins no name.</summary>
    BoundOfVerb,
}
