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

    /// <summary>累计 of 累计完成300万吨: makes the name of a target one of a sum over its span.</summary>
    TotalWord,

    /// <summary>余额 of 贷款余额: an indicator that is taken at the end of a period.</summary>
    StockNoun,

    /// <summary>产量 of 钢材产量: an indicator that runs over a period.</summary>
    FlowNoun,

    /// <summary>能耗 of 单位产值能耗: an indicator whose fall is progress.</summary>
    LessIsBetter,

    /// <summary>力争 of 力争粮食产量: what stands before the name of an indicator and is no part of it.</summary>
    NameVerb,

    /// <summary>同比 of 工业增加值同比: what stands behind the name of an indicator and is no part of it.</summary>
    NameTail,

    /// <summary>居 of 税收居: what stands between the name and a place in an order.</summary>
    NameRankVerb,

    /// <summary>率 of 覆盖率: what a name ends with that is a share already.</summary>
    ShareNoun,

    /// <summary>增速 of 工业增加值增速: what makes the growth of something of its name.</summary>
    GrowthNounEnd,

    /// <summary>行动 of 三年行动: what a stretch of time before it is the name of.</summary>
    PlanNoun,

    /// <summary>日 of 24日: what makes a date of the number before it.</summary>
    DateUnit,

    /// <summary>天 of 五天: a stretch of time that may be of the calendar.</summary>
    StretchUnit,

    /// <summary>合 of 1美元合7.12元: behind the one unit that a rate is told for.</summary>
    ExchangeVerb,

    /// <summary>番 of 1.5番: what is counted with tenths, unlike books and houses.</summary>
    TenthCounter,

    /// <summary>元 of 单位：元3.2本项目…: units behind which the number of a section may stand.</summary>
    SectionLead,

    /// <summary>一半 of 占一半: a half that is told as a share.</summary>
    HalfWord,

    /// <summary>目标 of 二、目标: a heading whose section is of what is to come.</summary>
    AheadHeading,

    /// <summary>工作安排 as a line: ends a heading that is nothing else.</summary>
    PlanHeading,

    /// <summary>回顾 of 一、工作回顾: a heading whose section reports.</summary>
    PastHeading,

    /// <summary>去年同期 of 高于去年同期: the same stretch of the year before.</summary>
    SamePeriodBefore,

    /// <summary>去年 of 高于去年: the year before.</summary>
    YearBefore,

    /// <summary>前年同期 of 前年同期为48亿元: the same stretch of an earlier year.</summary>
    SamePeriodEarlier,

    /// <summary>五年 of 两年平均增长4.4%: over how many years is averaged.</summary>
    AveragedYears,

    /// <summary>水平 of 高于去年同期水平1.2个百分点: what may stand between a base and its difference.</summary>
    HeldAgainst,

    /// <summary>相比 of 2015年相比: behind a stretch of time that is a base.</summary>
    BaseTail,

    /// <summary>起 of 比起上年: what stands between the word of comparison and its base.</summary>
    EpithetJoint,

    /// <summary>比 before a stretch of time: compares, where 和 and 同 may only join.</summary>
    ComparingWord,

    /// <summary>相比 behind a stretch of time: says that the word before it compares.</summary>
    ComparingTail,

    /// <summary>由 of 由2015年的1216家: leads to where a change begins.</summary>
    StartWord,

    /// <summary>到 of 提高到2025年的25%: leads to where a change ends.</summary>
    EndWord,

    /// <summary>目 of 目前: what the words for now begin with.</summary>
    NowStart,

    /// <summary>占 of 占全年的53%: what stands before a whole of which a share is told.</summary>
    WholeVerbEnd,

    /// <summary>汇率 of 按2020年汇率: what is told in the prices of a year.</summary>
    PriceYear,

    /// <summary>名义 of 名义增长: says that a growth is in the prices of its time.</summary>
    NominalPrice,

    /// <summary>不变价 of 按不变价计算: says that a growth is without that of prices.</summary>
    RealPrice,

    /// <summary>可比价 of 按可比价格计算: says that a growth is on a comparable basis.</summary>
    ComparablePrice,

    /// <summary>和 of 10%和5%: joins the figures of a list.</summary>
    ListJoint,

    /// <summary>平均水平 of 高于全国平均水平2个百分点: what stands behind the name of what is compared with.</summary>
    ComparedTail,

    /// <summary>增长 of 增长5%: growth as statistics say it, which is on a year earlier.</summary>
    StatisticalGrowth,

    /// <summary>大 of 三大产业: a counter of parts.</summary>
    StructureUnit,

    /// <summary>个 of 18个产业集群: a counter that may count parts.</summary>
    PartUnit,

    /// <summary>上年同期 of 分别比上月末和上年同期低: a base that figures are dealt out to.</summary>
    DealtBase,

    /// <summary>有 of 增幅较大的城市有：: what the head before a list ends with.</summary>
    ListHeadEnd,

    /// <summary>规划 of 某市发布规划 2030年产值将达到: what says that a plan speaks.</summary>
    PlanDocument,

    /// <summary>位居 of 位居全省第二: stands before among whom a place is taken.</summary>
    PlaceVerb,

    /// <summary>全国 of 居全国第三: among whom a place is taken.</summary>
    RankWhole,

    /// <summary>排名 of 排名由389位升到255位: says that 位 counts places.</summary>
    OrderNoun,

    /// <summary>由 of 由389位升到255位: moves a place in an order.</summary>
    RankMove,

    /// <summary>下线 of 每30秒下线1台: what is done in the time a rate tells.</summary>
    MakingVerb,

    /// <summary>亩产 of 亩产820斤: says by itself how much of each.</summary>
    YieldWord,

    /// <summary>增速 of 物价涨幅: a name that ends so is of a growth.</summary>
    GrowthNameEnd,

    /// <summary>的增 of 5%的增幅: behind a percentage that is a growth.</summary>
    GrowthBehind,

    /// <summary>相当于 of 相当于2010年的3倍: leads to the figure that is meant as a whole.</summary>
    AsMuchAs,

    /// <summary>加快 of 加快0.5个百分点: speaks of growth and not of its level.</summary>
    SpeedWord,

    /// <summary>乡 of 农村: a character that makes a kind of place of the end of a name.</summary>
    KindOfPlace,

    /// <summary>目标 of 增长8%的目标: behind a figure that is aimed at.</summary>
    AimNoun,

    /// <summary>比 of 能耗比2020年降低: leads to the stretch of time that is a base.</summary>
    BaseLead,

    /// <summary>在校 of 在校生: begins with a joint and is a word.</summary>
    JointWord,

    /// <summary>高于 of 高于全市0.8个百分点: the words before a difference that are no name.</summary>
    MeasuredAgainst,

    /// <summary>人 of 每10万人口: a counter of people, behind which those may stand who are counted.</summary>
    PeopleUnit,

    /// <summary>秒 of 每30秒下线1台: a time in which one thing is made.</summary>
    RateTime,

    /// <summary>平 of 每平方公里: what measures begin with that are no words by their first two characters.</summary>
    MeasureStart,

    /// <summary>就 of 每10台中，就有3台: leads to the part of a whole.</summary>
    PartLead,

    /// <summary>第 of 第三四批: before what looks like a vague amount and is none.</summary>
    NoVagueBefore,

    /// <summary>的 of 10平台的: what may stand behind a noun that was counted.</summary>
    NounBehind,

    /// <summary>比 of 比“六五”期间: before a plan that is a base.</summary>
    BaseBeforePlan,

    /// <summary>到 of 到2027年: before a year that the account is not of.</summary>
    NoAccountBefore,

    /// <summary>位 of 第三位: makes a place of an ordinal.</summary>
    PlaceCounter,

    /// <summary>名 of 前三名: makes places of the first few.</summary>
    TopCounter,

    /// <summary>、 of 第一、第二、第三产业: joins ordinals.</summary>
    OrdinalJoint,

    /// <summary>位 of 第三、四位: behind a list of ordinals that is one of places.</summary>
    NoNameBehind,

    /// <summary>历史 of 历史上第三个高产年: says that an ordinal is a record.</summary>
    RecordLead,

    /// <summary>的 of 第二的: may stand behind a place in an order.</summary>
    PlaceEnd,

    /// <summary>届 of 第十二届: the counter of an ordinal that is a name.</summary>
    OrdinalCounter,

    /// <summary>产能 of 产能达2万: what is counted without a unit.</summary>
    ThingNoun,

    /// <summary>和 of 5和8万吨: joins numbers that share a unit.</summary>
    UnitJoint,

    /// <summary>农户 of 带动农户3000: what is counted by the household.</summary>
    HouseholdNoun,

    /// <summary>补助 of 给予最高800万元补助: says how far a rule goes.</summary>
    GrantWord,

    /// <summary>天数 of 优良天数286天: a duration that is the indicator.</summary>
    CountedTime,

    /// <summary>番 of 一番半: a unit that is told with a half more.</summary>
    HalvedUnit,

    /// <summary>天 of 三个半天: makes half of a stretch of time of 半.</summary>
    HalfTime,

    /// <summary>和 of 2021和2022年: joins years.</summary>
    YearJoint,

    /// <summary>连续 of 连续五年: before years that are no stretch of the calendar.</summary>
    NoYearsBefore,

    /// <summary>年累计 of 五年累计: makes the years of the plan of those before it.</summary>
    PlanYearsTail,

    /// <summary>年平均 of 五年平均: what the years before it brought.</summary>
    CountedYearsTail,

    /// <summary>上半年 of 24年上半年: the part of a year told by its last two digits.</summary>
    ShortYearPart,

    /// <summary>来 of 15年来: behind years that are counted, not named.</summary>
    NoShortYear,

    /// <summary>和 of 10%和5%: joins the items of a list in a clause.</summary>
    ClauseJoint,

    /// <summary>不过 of 不过25亩: a bound that figures alone are not written with.</summary>
    ProseAtMost,

    /// <summary>突破了 of 突破了300亿元: a bound that figures alone are not written with.</summary>
    ProseAbove,

    /// <summary>跌破 of 跌破20元: a bound that figures alone are not written with.</summary>
    ProseBelow,

    /// <summary>约 of 约占10%: a bound word that holds across the verb behind it.</summary>
    BoundAcrossVerb,

    /// <summary>规划 of “十四五”规划: makes a document of the name of a plan.</summary>
    PlanWord,

    /// <summary>期间 of 计划期间: makes years of the name of a plan.</summary>
    PlanTime,

    /// <summary>月末 after 6月末: the end of the month the account is of.</summary>
    BareMonthEnd,

    /// <summary>恢复到 of 恢复到2019年的95%: leads to a level of before.</summary>
    RestoredTo,

    /// <summary>同期 of 恢复到2019年同期: the level that is told behind a year.</summary>
    RestoredLevel,

    /// <summary>现在 of 现在全乡有: now, where another time was spoken of.</summary>
    NowWord,

    /// <summary>以上 of 亿元以上项目: makes of a figure what things are chosen by.</summary>
    ThresholdWord,

    /// <summary>人口 of 186万贫困人口: who is counted without a unit.</summary>
    PeopleBehind,

    /// <summary>首位 of 居全省首位: the first place.</summary>
    FirstPlace,

    /// <summary>五年 of 第一个五年计划五年的总和: the years of a plan, said again.</summary>
    YearsBehindPlan,

    /// <summary>未来 of 未来四年: the years behind the document.</summary>
    ComingYears,

    /// <summary>公司 of 某某公司: the end of the name of an enterprise.</summary>
    FirmEnd,

    /// <summary>今年 of 今年完成: a year told from the document.</summary>
    YearRight,
}
