namespace Indicators.Prose.Lexicon;

/// <summary>
/// The lists of words that are asked for at one place of the grammar, each with a word of it and where it stands. The section of each has
/// its name in lower case with dashes: <c>[compared-whole]</c>.
/// </summary>
internal enum WordSet
{
    MeasureVerb, // 超过 of 超过第一个五年计划的总和: what makes a stretch of time behind it a measure.
    PartVerb, // 完成 of 完成全年目标的58%: what leads to the part of a whole.
    PlannedWhole, // 预算 of 占2021年预算的23.5%: the whole a stretch of time only names.
    PlanVerb, // 完成 of 完成了第一个五年计划: what is done with a plan.
    HalfGone, // 时间 of 时间过半: of what half is gone, and no share is told.
    ComparedEnd, // 相比 of 与第六次普查相比: what ends a base.
    HeadingNoun, // 目标 of “十四五”时期目标: what a heading may say beside its period.
    NameLead, // 其中 of 其中高新区完成12亿元: what stands before the name of whose figure it is.
    Measuring, // 高于 of 高于全市0.8个百分点: behind it stands what a figure is measured against.
    SpanEnd, // 来 of 五年来: what makes a stretch of time of the years before it.
    SpanStart, // 过去 of 过去五年: what makes a stretch of time of the years behind it.
    NoSpanStart, // 提前 of 提前两年: what ends like such a word and makes none.
    PricesOfYear, // 不变价 of 1990年不变价: the prices whose year is told.
    Holiday, // 春节 of 今年春节: a few days inside the year before it.
    PriceRemark, // 按可比价格计算 before a growth: what is part of neither its name nor its value.
    SameLevel, // 持平 of 与2010年持平: the year behind which it stands tells how much, and not when.
    Doing, // 建成 of 建成15个公园: what is done with the things that are counted behind it.
    BeforeDoing, // 至少 of 至少建成15个公园: what may stand before it.
    Proportion, // 比例 of 比例为3:2: what tells that numbers with a colon are a proportion, and no time of day or score.
    Pace, // 序时进度 of 超序时进度13.8个百分点: the part of the time that is gone, against which completion is held.
    Behind, // 落后 of 落后于序时进度2个百分点: completion lies behind it.
    RankOrder, // 排名 of 排名全国5位: the word of an order, right behind which a place in it may stand.
    TotalWord, // 累计 of 累计完成300万吨: makes the name of a target one of a sum over its span.
    StockNoun, // 余额 of 贷款余额: an indicator that is taken at the end of a period.
    FlowNoun, // 产量 of 钢材产量: an indicator that runs over a period.
    LessIsBetter, // 能耗 of 单位产值能耗: an indicator whose fall is progress.
    NameVerb, // 力争 of 力争粮食产量: what stands before the name of an indicator and is no part of it.
    NameTail, // 同比 of 工业增加值同比: what stands behind the name of an indicator and is no part of it.
    NameRankVerb, // 居 of 税收居: what stands between the name and a place in an order.
    ShareNoun, // 率 of 覆盖率: what a name ends with that is a share already.
    GrowthNounEnd, // 增速 of 工业增加值增速: what makes the growth of something of its name.
    PlanNoun, // 行动 of 三年行动: what a stretch of time before it is the name of.
    DateUnit, // 日 of 24日: what makes a date of the number before it.
    StretchUnit, // 天 of 五天: a stretch of time that may be of the calendar.
    ExchangeVerb, // 合 of 1美元合7.12元: behind the one unit that a rate is told for.
    TenthCounter, // 番 of 1.5番: what is counted with tenths, unlike books and houses.
    SectionLead, // 元 of 单位：元3.2本项目…: units behind which the number of a section may stand.
    HalfWord, // 一半 of 占一半: a half that is told as a share.
    AheadHeading, // 目标 of 二、目标: a heading whose section is of what is to come.
    PlanHeading, // 工作安排 as a line: ends a heading that is nothing else.
    PastHeading, // 回顾 of 一、工作回顾: a heading whose section reports.
    SamePeriodBefore, // 去年同期 of 高于去年同期: the same stretch of the year before.
    YearBefore, // 去年 of 高于去年: the year before.
    SamePeriodEarlier, // 前年同期 of 前年同期为48亿元: the same stretch of an earlier year.
    AveragedYears, // 五年 of 两年平均增长4.4%: over how many years is averaged.
    HeldAgainst, // 水平 of 高于去年同期水平1.2个百分点: what may stand between a base and its difference.
    BaseTail, // 相比 of 2015年相比: behind a stretch of time that is a base.
    EpithetJoint, // 起 of 比起上年: what stands between the word of comparison and its base.
    ComparingWord, // 比 before a stretch of time: compares, where 和 and 同 may only join.
    ComparingTail, // 相比 behind a stretch of time: says that the word before it compares.
    StartWord, // 由 of 由2015年的1216家: leads to where a change begins.
    EndWord, // 到 of 提高到2025年的25%: leads to where a change ends.
    NowStart, // 目 of 目前: what the words for now begin with.
    WholeVerbEnd, // 占 of 占全年的53%: what stands before a whole of which a share is told.
    PriceYear, // 汇率 of 按2020年汇率: what is told in the prices of a year.
    NominalPrice, // 名义 of 名义增长: says that a growth is in the prices of its time.
    RealPrice, // 不变价 of 按不变价计算: says that a growth is without that of prices.
    ComparablePrice, // 可比价 of 按可比价格计算: says that a growth is on a comparable basis.
    ListJoint, // 和 of 10%和5%: joins the figures of a list.
    ComparedTail, // 平均水平 of 高于全国平均水平2个百分点: what stands behind the name of what is compared with.
    StatisticalGrowth, // 增长 of 增长5%: growth as statistics say it, which is on a year earlier.
    StructureUnit, // 大 of 三大产业: a counter of parts.
    PartUnit, // 个 of 18个产业集群: a counter that may count parts.
    DealtBase, // 上年同期 of 分别比上月末和上年同期低: a base that figures are dealt out to.
    ListHeadEnd, // 有 of 增幅较大的城市有：: what the head before a list ends with.
    PlanDocument, // 规划 of 某市发布规划 2030年产值将达到: what says that a plan speaks.
    PlaceVerb, // 位居 of 位居全省第二: stands before among whom a place is taken.
    RankWhole, // 全国 of 居全国第三: among whom a place is taken.
    OrderNoun, // 排名 of 排名由389位升到255位: says that 位 counts places.
    RankMove, // 由 of 由389位升到255位: moves a place in an order.
    MakingVerb, // 下线 of 每30秒下线1台: what is done in the time a rate tells.
    YieldWord, // 亩产 of 亩产820斤: says by itself how much of each.
    GrowthNameEnd, // 增速 of 物价涨幅: a name that ends so is of a growth.
    GrowthBehind, // 的增 of 5%的增幅: behind a percentage that is a growth.
    AsMuchAs, // 相当于 of 相当于2010年的3倍: leads to the figure that is meant as a whole.
    SpeedWord, // 加快 of 加快0.5个百分点: speaks of growth and not of its level.
    KindOfPlace, // 乡 of 农村: a character that makes a kind of place of the end of a name.
    AimNoun, // 目标 of 增长8%的目标: behind a figure that is aimed at.
    BaseLead, // 比 of 能耗比2020年降低: leads to the stretch of time that is a base.
    JointWord, // 在校 of 在校生: begins with a joint and is a word.
    MeasuredAgainst, // 高于 of 高于全市0.8个百分点: the words before a difference that are no name.
    PeopleUnit, // 人 of 每10万人口: a counter of people, behind which those may stand who are counted.
    RateTime, // 秒 of 每30秒下线1台: a time in which one thing is made.
    MeasureStart, // 平 of 每平方公里: what measures begin with that are no words by their first two characters.
    PartLead, // 就 of 每10台中，就有3台: leads to the part of a whole.
    NoVagueBefore, // 第 of 第三四批: before what looks like a vague amount and is none.
    NounBehind, // 的 of 10平台的: what may stand behind a noun that was counted.
    BaseBeforePlan, // 比 of 比“六五”期间: before a plan that is a base.
    NoAccountBefore, // 到 of 到2027年: before a year that the account is not of.
    PlaceCounter, // 位 of 第三位: makes a place of an ordinal.
    TopCounter, // 名 of 前三名: makes places of the first few.
    OrdinalJoint, // 、 of 第一、第二、第三产业: joins ordinals.
    NoNameBehind, // 位 of 第三、四位: behind a list of ordinals that is one of places.
    RecordLead, // 历史 of 历史上第三个高产年: says that an ordinal is a record.
    PlaceEnd, // 的 of 第二的: may stand behind a place in an order.
    OrdinalCounter, // 届 of 第十二届: the counter of an ordinal that is a name.
    ThingNoun, // 产能 of 产能达2万: what is counted without a unit.
    UnitJoint, // 和 of 5和8万吨: joins numbers that share a unit.
    HouseholdNoun, // 农户 of 带动农户3000: what is counted by the household.
    GrantWord, // 补助 of 给予最高800万元补助: says how far a rule goes.
    CountedTime, // 天数 of 优良天数286天: a duration that is the indicator.
    HalvedUnit, // 番 of 一番半: a unit that is told with a half more.
    HalfTime, // 天 of 三个半天: makes half of a stretch of time of 半.
    YearJoint, // 和 of 2021和2022年: joins years.
    NoYearsBefore, // 连续 of 连续五年: before years that are no stretch of the calendar.
    PlanYearsTail, // 年累计 of 五年累计: makes the years of the plan of those before it.
    CountedYearsTail, // 年平均 of 五年平均: what the years before it brought.
    ShortYearPart, // 上半年 of 24年上半年: the part of a year told by its last two digits.
    NoShortYear, // 来 of 15年来: behind years that are counted, not named.
    ClauseJoint, // 和 of 10%和5%: joins the items of a list in a clause.
    PlanWord, // 规划 of “十四五”规划: makes a document of the name of a plan.
    PlanTime, // 期间 of 计划期间: makes years of the name of a plan.
    BareMonthEnd, // 月末 after 6月末: the end of the month the account is of.
    RestoredTo, // 恢复到 of 恢复到2019年的95%: leads to a level of before.
    RestoredLevel, // 同期 of 恢复到2019年同期: the level that is told behind a year.
    NowWord, // 现在 of 现在全乡有: now, where another time was spoken of.
    ThresholdWord, // 以上 of 亿元以上项目: makes of a figure what things are chosen by.
    PeopleBehind, // 人口 of 186万贫困人口: who is counted without a unit.
    FirstPlace, // 首位 of 居全省首位: the first place.
    YearsBehindPlan, // 五年 of 第一个五年计划五年的总和: the years of a plan, said again.
    ComingYears, // 未来 of 未来四年: the years behind the document.
    FirmEnd, // 公司 of 某某公司: the end of the name of an enterprise.
    YearRight, // 今年 of 今年完成: a year told from the document.
    PeriodStart, // 今年 of 今年以来: what a stretch of time begins with, by its first two characters.
    PeriodLead, // 前 of 前三季度: leads to the number of a stretch of time.
    PeriodUnitStart, // 年 of 24年: what may stand behind the first number of a stretch of time.
    BehindBareYear, // 上 of 2024上半年: behind a year that has no 年 of its own.
    Several, // 数 of 数百家: several of a place.
    DateEnd, // 月 of 3月-5月: behind which a dash is no minus.
    AimTold, // 目标 of 翻番目标: the noun of which a figure may be told.
    WordedEnd, // 后 of 扭亏为盈后: may stand behind a word that says a figure and ends its phrase.
    FewMore, // 余 of 百余亿元: a few more than the number.
    BetweenEnd, // 之间 of 5%到6%之间: ends a range.
    MoreTail, // 出 of 多出32%: makes a verb of 多.
    SameYear, // 这一年 of 这一年完成: the year that was named last.
    DecadeEnd, // 代 of 80年代: makes a name of the years before it.
    WholeYear, // 全年 of 去年全年: all of a year.
    LastYear, // 上年 of 上年同期: the year before the account.
    ThisOrLast, // 今 of 今年: begins a year of an account.
    SamePeriod, // 同期 of 去年同期: the same stretch of another year.
    ToldFromDocument, // 今 of 今年: told from the document, whatever year was named before.
    ToldBack, // 年末 of 年末贷款余额: in the first months of a year, that of the year before.
    BackTwo, // 上上 of 上上月: two back.
    BackOne, // 上一 of 上一季度: one back.
    QuarterWord, // 季度 of 上一季度: a quarter.
    MonthEnd, // 月 of 2024.1-4月: what months end with.
    Recent, // 近 of 近三年: the years before the document.
    NoRecentBehind, // 级 of 十年级: behind what only looks like the years before the document.
    RecentTail, // 来 of 近三年来: goes with the years before the document.
    PlanOrdinal, // 个五年 of 第一个五年计划: makes a plan of the ordinal.
    PastYears, // 过去 of 过去五年: years that are over.
    YearsPast, // 年来 of 五年来: years that are over.
    YearsTail, // 年内 of 五年内: goes with the years.
    CenturyEnd, // 末 of 本世纪末: its last year.
    Decade, // 年代 of 八十年代: the ten years.
    ThisCentury, // 本世纪 of 本世纪末: that of the document.
    LastCentury, // 上世纪 of 上世纪80年代: the one before that of the document.
    NamedCentury, // 20世纪 of 20世纪90年代: the years from 1900 on.
    YuanTold, // 人民币 of 1.2亿人民币: the unit is 元, and not 人.
    LeadsTo, // 到 of 到2027年: leads to an end.
    HalfOf, // 月 of 两个半月: what 半 may be the half of behind 个.
    PlaceUnit, // 位 of 位列全市3位: counts places where an order is told.
    SurePlaceUnit, // 位 of 列3位: counts places whatever stands before it.
    NoRankBefore, // 安 of 安排3名: makes another word of the character of an order.
    TopLead, // 前 of 前十: the first few.
    LastLead, // 后 of 后五位: the last few.
    LoosePlaceCounter, // 大 of 第二大: a place only where an order is told.
    NoFirstPlace, // 度 of 首位度: makes a measure of the first place.
    AsLimit, // 为界 of 以500米为界: the figure only parts two kinds.
    ChosenHave, // 的有 of 100斤以上的有45个县: behind what things are chosen by.
    ThresholdJoint, // 和 of 50万元以上和: joins, and names nothing that is chosen.
    TableGrowth, // 增长 of 增长（%）: the head of a column of growth.
    TableShare, // 比重 of 比重（%）: the head of a column of shares.
    TablePrevious, // 环比 of 环比（%）: a column of growth on the period before.
    TableCaption, // 单位 of 单位：万元: the caption that tells the units of a table.
    TableOpener, // 年 of 2024年 over a column: may begin a table.
    UnitListJoint, // 、 of 单位：亿元、%: joins the units of a caption.
    TablePart, // 其中： of 其中：工业: stands before the name of a part in a table.
    TableOther, // 资料来源 of 资料来源：某局: stands between two tables.
    TableShareEnd, // 率 of 城镇化率: ends the name of a row of shares.
    TablePeriodEnd, // 度 of 一季度: ends the head of a column that is no value.
    PeriodEnd, // 度 of 高于一季度: ends a stretch of time behind a word of comparison.
    Peak, // 最高 of 最高达到86.5万千瓦: tells the peak, and no limit.
    Attained, // 达 of 最高达到86.5万千瓦: says that it was reached.
    HeldAt, // 控制在 of 控制在410万人: what is aimed at is not to be passed.
    CompletionEnd, // 后 of 达产后: some day, when the works are done.
    ComparedJoint, // 和 of 高于全国和全省: joins the names of what is compared with.
    SameLevelLead, // 与 of 与2019年持平: leads to the level that is the same.
    YearStart, // 初 of 比年初: from the end of the year before.
    CountNounEnd, // 的 of 18个产业集群的产值: ends the noun that is counted.
    StructureVerb, // 作 of 三大产业作支撑: goes on with the sentence behind the parts of a structure.
    LowerWord, // 低 of 低于去年30亿元: less than what it is measured against.
    IndexShareEnd, // 比 of 性别比105.2: an index that is a relation of two parts.
    AmountVerb, // 增加 of 增加岗位300个: may have a name between it and the count.
    AndWord, // 和 of 5家和3家: joins two counts.
    GradeName, // 国家级 of 国家级产业集群: a grade that is part of the name.
    PairJoint, // 和 of 第二和第三产业: joins the last two names of a list.
    PairEdge, // 的 of 的工业: at the edges of a name in a list, and none of it.
    NameOpening, // 在 of 在全市: before a name, and none of it.
    NameParticle, // 达 of 产值达: behind a name, and none of it.
    NameAdverb, // 只 of 只完成计划的80%: an adverb before a word of completion.
    PlanWill, // 将 of 规划提出将达到: a plan says what will be.
    PlanAsks, // 规定， of 计划规定，: what follows is what the plan asked for.
    PlanOpening, // 主要目标 of 主要目标是: opens what a plan has asked for.
    AimIs, // 是 of 总目标是：: leads from the aim to what it is.
    ActualWord, // 实际 of 实际增长5.3%: what came of an aim.
    CompletedWord, // 完成 of 完成62%: how much was done.
    CompletionRate, // 完成率 of 完成率达到97.2%: tells a completion.
    CompletionTail, // 为 of 完成进度为58%: between a noun of completion and its figure.
    LeadVerb, // 超 of 超序时进度13.8个百分点: before the pace that completion is held against.
    MoneyFlow, // 支出 of 占预算支出的81.3%: a share of what was spent.
    RankMeasure, // 增速 of 居全国增速第一: what is ranked.
    RateName, // 工 of 单产提升工程: makes a name of a word of rates.
    MeanEnd, // 均 of 年均1270万人: ends a word of so many in each year.
    PartHas, // 有 of 就有3台: leads to the part.
    RateJoint, // 和 of 6.0张和2.53人: joins what is so much for each.
    IndexLevel, // 数 of 指数为98%: ends the name of an index that is told in percent.
    NoIndexLevel, // 系数 of 利用系数为85%: a share, and no index.
    GrowthRate, // 增长率 of 自然增长率: a rate that is no share.
    AsMuch, // 相当于 of 相当于上年的2倍: relates, and does not grow.
    FallBehind, // 的降 of 3%的降幅: behind a percentage that fell.
    Purity, // 纯度 of 纯度99.9%: describes a thing.
    NetWord, // 净 of 净增3万人: the change, after what went.
    NoPlaceBehind, // 生产 of 国内生产总值: behind what begins like a place.
    NoNameInside, // 年 of 全年投资县: no name of a place has it.
    PlaceTaken, // 居 of 增速居全省第一: before among whom a place is taken.
    Dateline, // 电 of 2月27日电: what a dateline has behind its day.
    HeadingEvent, // 举 of 2024年举办大会: tells of an event, and heads no section.
    HeadingTail, // 是 of 主要目标是：: ends a heading that leads to a list.
    CaptionLead, // 表 of 表1: begins the caption of a table.
    Breakdown, // 其中 of 其中，制造业增长5%: goes on with what the sentence before was about.
    BreakdownBy, // 分 of 分产业看，: begins a breakdown.
    BreakdownSeen, // 看 of 分产业看，: ends the head of a breakdown.
    YearBeforeLast, // 前年 of 前年同期: two years back.
    NoPlanName, // 期 of 规划期: behind a plan whose years are meant.
    PeriodClose, // 末 of 年末: the end of a stretch of time.
    QuarterMark, // 季 of 三季度末: a quarter.
    HalfYearMark, // 半年 of 上半年末: half a year.
    NowLead, // 今 of 上升到今年的70%: what has been reached, and no aim.
    StillToCome, // 未 of 未来五年: begins what is to come.
    PassedMark, // 了 of 超过了: stands between a verb and its stretch of time.
    SinceLead, // 从 of 从1956年开始: leads to since when.
    SinceBegun, // 开始 of 从1956年开始: since when.
    SinceRisen, // 起 of 自2020年起: since when.
    StartPoint, // 起点 of 从2020年起点: a point, and no beginning.
    FromLead, // 由 of 由2019年的水平: leads to where it came from.
    EqualMark, // = of 2015年=100: the base year of an index.
    AverageWord, // 平均 of 两年平均: over the years before it.
    NoNearNumber, // 一 of 相当于2010年一年: a numeral that begins no figure of the period.
    PlannedEnd, // 数 of 预算数: behind the whole a stretch of time names.
    PlanNameEnd, // 划 of 五年计划: what the name of a plan ends with.
    ThisYear, // 今年 of 今年新开工120个: so far, in the account of part of it.
    PricedBy, // 按 of 按2020年汇率: leads to whose prices or rates are meant.
    OfPeriodLead, // 比 of 比2020年的30%: leads to the figure of an earlier year.
    MultipleVerb, // 是 of 是2017年的2.6倍: says how many times a former year it is.
    BoundOfMultiple, // 近 of 是2017年的近3倍: a bound before how many times.
    AgeBound, // 以 of 3岁以下婴幼儿: an age that tells who is meant.
    HalfGoneVerb, // 过 of 时间过半: says that half of it is gone.
    SpanVerb, // 了 of 三年完成了: parts a stretch of time from the noun of a plan.
    Anniversary, // 周年 of 成立十周年: counts years of the calendar.
    TableMark, // 表 of 表2: a number behind it counts tables.
    AnnexMark, // 附 of 附表2: stands before the word for a table.
    MeanMark, // 均 of 平均每户3.2人: says that a number with a point is a mean.
    DoublingVerb, // 翻 of 翻一番: makes a doubling of 番.
    VagueBefore, // 成 of 成百家: makes the scale behind it vague.
    LetterScaleCounter, // 元 of 3w元: behind a letter that stands for 万.
    NumberedPart, // 件 of 附件1: the number behind it does not go on in the next line.
    ChapterWord, // 章 of 第四章: begins a line of its own.
    TimeOfDay, // 时 of 5时30分: the number behind it tells minutes.
    WholeInside, // 中 of 每10台汽车中: ends the whole of which a part is told.
    DraftShare, // 占比 of 工业占比: says by itself that it is a share.
    DraftAddition, // 新增 of 新增就业: says by itself that it counts what came.
    EachSaid, // 均 of 人均收入: says by itself for each of what it is.
    GrowthIs, // 为 of 同比为5.2%: between the word of comparison and its growth.
    AfterHoliday, // 的 of 今年的春节: between a year and its holiday.
    OverScale, // 上 of 上百家: more than the scale behind it.
    NoOverScale, // 以上 of 以上百家: ends with such a word and binds what stands before it.
    NameBreak, // 的 of 某市的某某集团: no name of an organisation begins before it.
    CountedStretch, // 天 of 五天: ends a name that is only so much time.
    GrantRule, // 一次性奖励 of 一次性奖励50万元: what a rule gives to each.
    KeptEnd, // 高中 of 普通高中: ends with what else is a particle.
    AgeNoun, // 劳动力 of 16—24岁劳动力: who is meant by an age.
    NoNameAfter, // 大关 of 突破2000元大关: a level that was passed, and no name.
    ListTwin, // 东 of 东、中、西部投资分别: a word of a list that takes what the last of it goes on with.
    TwinPart, // 部 of 东、中、西部: goes with a direction.
    ListLead, // 对 of 对东盟、欧盟分别出口: before the first name of a list, and meant before all.
    DealtNoun, // 出口 of 对东盟、欧盟分别出口12亿元、9亿元: the noun of what is dealt out, behind its word.
    NameTrailer, // 连续 of 粮食产量连续15年: stands at the end of a name and is none of it.
    BareName, // 强度 of 研发经费256亿元，强度达2.45%: names nothing without what was named before.
    BareLead, // 人均 of 发放救助金2.3亿元，人均706元: the same, before the name.
    WholeAmount, // 总量 of 能源消费总量2300万吨，强度下降3.2%: what a name has where the amount is meant, and not its strength.
    Treasury, // 中央财政 of 中央财政安排补助667亿元: who gives, which is no name of what is given.
    GivingVerb, // 安排 of 中央财政安排补助667亿元: what a treasury does with it.
    NoNameEnd, // 市场 of 市场主体: begins with the end of a name and is a word.
    BigCity, // 都市 of 主城都市区: a kind of place that a name may have before its end.
    RoundTheClock, // 自助 of 24小时自助办税厅: behind hours that are no figure: open all day.
    RankGap, // 的差距 of 与第一位的差距: behind a place that another holds.
    AheadNoun, // 计划 of 今年计划开工: speaks of what is to come where it stands alone, and not in a name.
    GrantBehind, // 给予 of 按增量的10%给予补助: behind a percentage that a rule sets.
    RelationEnd, // 之 of 与国内生产总值之比: the end of what something is held against.
    AgoEnd, // 前 of 较十年前增加: ends a base that is told by how long ago it was.
    ShortChange, // 年增 of 年增8.0%: a change only right before its figure.
    TradeBalance, // 出超 of 出超为196.3亿美元: no bound stands in it.
    EnglishLead, // the of the economy: before the name of an English sentence, and none of it.
    EnglishLink, // of of 56.7 percent of GDP: leads from a figure to something else than its name.
    ValueBefore, // down from of down from 5.4 percent: leads to the value before.
    CountedOrganisation, // 家数 of 登记公司家数: organisations that are counted, and not told of.
    BeginsWithNumber, // 数字化 of 高新区数字化车间: 数 that counts nothing.
    NewInside, // 城镇 of 城镇新增就业: makes one name of what stands around 新增.
    EnglishNoAdjective, // of of 12 percent of jobs: stands in no noun that is counted.
    EnglishNoNameEnd, // and of were registered and 240,000 people: ends words that name nothing.
    EnglishNew, // new of 120,000 new jobs: counts what came.
    Season, // 榨季 of 2024/25榨季: a year that ends in the next of the calendar.
    WithinTime, // 内 of 三年内: how long something takes.
    YearTold, // 年度 of 2024-2025年度: may be said of both years.
    ChangeAdverb, // 稳步 of 覆盖率稳步提高: between a name and its verb.
    PlanTitle, // 行动方案 of the title of a plan: its sections are of what is to come.
    PlanNotice, // 》的通知 of 关于印发《行动方案》的通知: the title of the plan stands before it.
    PlanNews, // 发布 of 某市发布行动计划: the headline of a report on a plan.
    TurnOfQuality, // 改善 of 亏损面改善2.3个百分点: whether the figure rose depends on what it is of.
}
