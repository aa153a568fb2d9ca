namespace Indicators.Prose.Tests;

/// <summary>A test a phenomenon: how figures are written beside the plain number with its unit.</summary>
public sealed class MoreIsReadTests
{
    [Theory]
    [InlineData("单位：万元\n工业投资 12345.6 8.2%\n房地产投资 3456 -3.5%\n", "12345.6万元 工业投资; 8.2% 工业投资 yoy; 3456万元 房地产投资; -3.5% 房地产投资 yoy")]
    [InlineData("地区生产总值（亿元） 3014.8 6.1%", "3014.8亿元 地区生产总值; 6.1% 地区生产总值 yoy")]
    [InlineData("表3 主要指标（单位：亿元、%）\n地区生产总值 3014.8 6.1\n固定资产投资 1205 -3.5", "3014.8亿元 地区生产总值; 6.1% 地区生产总值 yoy; 1205亿元 固定资产投资; -3.5% 固定资产投资 yoy")]
    [InlineData("单位：万元\n指标 | 本期 | 同比增长（%）\n主营业务收入 | 1,203.4 | 5.2\n", "1203.4万元 主营业务收入; 5.2% 主营业务收入 yoy")]
    [InlineData("指标\t2023年\t2024年\n粮食产量（万吨）\t120.5\t132.6\n棉花产量（万吨）\t—\t8.2\n", "120.5万吨 粮食产量 2023; 132.6万吨 粮食产量 2024; 8.2万吨 棉花产量 2024")]
    [InlineData("单位：人\n甲县 120\n会议讨论了工作。\n乙县 130\n", "120人 甲县")]
    [InlineData("主办单位：临江市\n甲县 120\n", "")]
    [InlineData("单位：万元\n表2 人口\n甲县 120\n", "")]
    public void A_caption_a_head_or_a_label_gives_the_numbers_of_a_row_their_unit(string text, string expected) =>
        string.Join("; ", Reading.Of(text).Select(claim => FormattableString.Invariant($"{claim.Value}{Scaled(claim)} {claim.Indicator} {Beside(claim)}").TrimEnd()))
            .Should().Be(expected);

    [Theory]
    [InlineData("毛利率提升2.3pct。", "2.3 pct")]
    [InlineData("净利率提高0.6pp，占比提高1.2 pcts。", "0.6 pp; 1.2 pcts")]
    [InlineData("利率下降25BP，收窄10bps。", "25 BP; 10 bps")]
    public void Points_are_written_in_letters(string text, string expected) =>
        string.Join("; ", Reading.Of(text).Select(claim => FormattableString.Invariant($"{claim.Value} {claim.Unit}"))).Should().Be(expected);

    [Theory]
    [InlineData("用户数达5w+。", 5, UnitScale.TenThousand, Bound.AtLeast)]
    [InlineData("粉丝突破10W+。", 10, UnitScale.TenThousand, Bound.Above)]
    [InlineData("曝光量100万+。", 100, UnitScale.TenThousand, Bound.AtLeast)]
    [InlineData("引进500+家企业。", 500, UnitScale.One, Bound.AtLeast)]
    [InlineData("引进500＋家企业。", 500, UnitScale.One, Bound.AtLeast)]
    [InlineData("惠及100万+人。", 100, UnitScale.TenThousand, Bound.AtLeast)]
    [InlineData("发放补贴3w元。", 3, UnitScale.TenThousand, Bound.Exact)]
    public void A_letter_may_be_a_scale_and_a_plus_a_bound(string text, int value, UnitScale scale, Bound bound)
    {
        PolicyClaim claim = Reading.Only(text);
        (claim.Value, claim.Scale, claim.Bound).Should().Be(((decimal)value, scale, bound));
    }

    [Theory]
    [InlineData("支持30W快充。", "30W")]
    [InlineData("灯泡功率5W。", "5W")]
    public void A_watt_stays_a_watt(string text, string literal) => Reading.Only(text).Literal.Should().Be(literal);

    [Theory]
    [InlineData("带动数百家企业。", "数百家", 100, null, Bound.Above)]
    [InlineData("建成几十个项目。", "几十个", 10, null, Bound.Above)]
    [InlineData("十几家企业参加。", "十几家", 10, null, Bound.AFewMoreThan)]
    [InlineData("两三百人参加。", "两三百人", 200, 300, Bound.Exact)]
    [InlineData("百余家企业落户。", "百余家", 100, null, Bound.AFewMoreThan)]
    [InlineData("三四十家企业落户。", "三四十家", 30, 40, Bound.Exact)]
    public void Vague_amounts_are_bounds(string text, string literal, int value, int? high, Bound bound)
    {
        PolicyClaim claim = Reading.Only(text);
        (claim.Literal, claim.ScaledValue, claim.ScaledHigh, claim.Bound).Should().Be((literal, (decimal?)value, (decimal?)high, bound));
    }

    [Theory]
    [InlineData("总投资1亿零300万元。", 103_000_000)]
    [InlineData("补贴1万五千元。", 15_000)]
    [InlineData("支出3亿五千万元。", 350_000_000)]
    [InlineData("支出2亿零五百万元。", 205_000_000)]
    public void Digits_and_numerals_make_one_number(string text, long value) => Reading.Only(text).ScaledValue.Should().Be(value);

    [Theory]
    [InlineData("三次产业结构为6.1:40.2:53.7。", "6.1:40.2:53.7", "6.1 40.2 53.7", "6.1")]
    [InlineData("城乡居民收入比为2.31∶1。", "2.31∶1", "2.31 1", "2.31")]
    [InlineData("三次产业结构调整为12.9：44.0：43.1。", "12.9：44.0：43.1", "12.9 44.0 43.1", "12.9")]
    [InlineData("财政资金与社会资本的比例为3:2。", "3:2", "3 2", "1.5")]
    [InlineData("按1：2.5的比例配套。", "1：2.5", "1 2.5", "0.4")]
    public void A_proportion_is_one_claim(string text, string literal, string parts, string value)
    {
        PolicyClaim claim = Reading.Only(text);
        claim.Literal.Should().Be(literal);
        string.Join(' ', claim.Parts.Select(part => FormattableString.Invariant($"{part}"))).Should().Be(parts);
        FormattableString.Invariant($"{claim.Value}").Should().Be(value);
        (claim.Figure is null).Should().Be(parts is not [.., ' ', '1']);
    }

    [Theory]
    [InlineData("会议14:30开始。")]
    [InlineData("主队3:1获胜。")]
    public void A_time_and_a_score_are_none(string text) => Reading.Of(text).Should().BeEmpty();

    [Theory]
    [InlineData("2024年，总产值翻番。", "翻番", 2)]
    [InlineData("2024年，收入翻倍。", "翻倍", 2)]
    [InlineData("2024年，利润翻了番。", "翻了番", 2)]
    [InlineData("2024年，产值翻两番。", "两番", 4)]
    [InlineData("到2027年，科技型企业实现“双倍增”。", "双倍增", 2)]
    public void Doublings_are_read_without_a_number(string text, string literal, int times)
    {
        PolicyClaim claim = Reading.Only(text);
        claim.Literal.Should().EndWith(literal);
        (claim.Kind, claim.Value, claim.Unit).Should().Be((ClaimKind.Growth, (decimal)times, "倍"));
        claim.Statement.Kind.Should().Be(StatementKind.Multiple);
    }

    [Fact]
    public void One_and_a_half_doublings_stay_as_they_are_written() =>
        Reading.Only("总产值翻一番半。").Should().Match<PolicyClaim>(claim => claim.Value == 1.5m && claim.Unit == "番");

    [Theory]
    [InlineData("固定资产投资完成年度目标的97.2%。", "completion", "97.2", "固定资产投资")]
    [InlineData("完成投资412.5亿元，完成年度计划的57.2%。", "completion", "57.2", "投资")]
    [InlineData("新开工项目完成率达到92%。", "completion", "92", "新开工项目")]
    [InlineData("税收收入为年度预算的46.2%。", "completion", "46.2", "税收收入")]
    [InlineData("投资超序时进度13.8个百分点。", "lead", "13.8", "投资")]
    [InlineData("投资比时间进度快2.5个百分点。", "lead", "2.5", "投资")]
    [InlineData("投资落后序时进度3.8个百分点。", "lead", "-3.8", "投资")]
    public void Published_progress_is_read_as_such(string text, string transformation, string amount, string name)
    {
        PolicyClaim claim = Reading.Of(text)[^1];
        claim.Statement.TransformationCode.Should().Be(transformation);
        FormattableString.Invariant($"{claim.Statement.Figure!.Value.Amount}").Should().Be(amount);
        claim.Indicator.Should().EndWith(name);
    }

    [Theory]
    [InlineData("甲园区、乙园区、丙园区分别完成年度目标的62.5%、71%和58.3%。", "completion", "甲园区|乙园区|丙园区")]
    [InlineData("税收收入、非税收入分别为年度预算的46.2%和51.7%。", "completion", "税收收入|非税收入")]
    [InlineData("工业投资、民间投资分别占全年任务的58.3%、61.4%左右。", "completion", "工业投资|民间投资")]
    [InlineData("甲区、乙区完成率分别达到92%、88.5%。", "completion", "甲区完成率|乙区完成率")]
    [InlineData("甲项目、乙项目、丙项目投资分别超序时进度3.2、1.5和0.8个百分点。", "lead", "甲项目投资|乙项目投资|丙项目投资")]
    [InlineData("工业投资、民间投资分别落后序时进度2.2个百分点、4.1个百分点。", "lead", "工业投资|民间投资")]
    public void Every_item_that_is_dealt_out_has_its_progress(string text, string transformation, string names)
    {
        PolicyClaim[] claims = [.. Reading.Of(text)];
        claims.Select(claim => claim.Statement.TransformationCode).Should().AllBe(transformation).And.HaveCount(names.Split('|').Length);
        claims.Select(claim => claim.Indicator).Should().Equal(names.Split('|'));
        claims.Select(claim => claim.Statement.IsFall).Distinct().Should().ContainSingle("what the verb says holds for every item");
    }

    [Fact]
    public void What_follows_a_dealt_out_progress_is_read_by_its_own_words()
    {
        PolicyClaim[] claims = [.. Reading.Of("甲区、乙区分别完成年度目标的62.5%、71%，同比分别增长5.1%、6.3%。")];
        claims.Select(claim => claim.Statement.TransformationCode).Should().Equal("completion", "completion", "growth-year", "growth-year");
    }

    [Theory]
    [InlineData("2023年，全区甲企业、乙企业分别达到428家、1265家，比上年净增62家、183家。", "甲企业|乙企业|甲企业|乙企业")]
    [InlineData("2023年，社会消费品零售总额增长4.9%，分别快于全国、全省0.3个和0.6个百分点。", "社会消费品零售总额|社会消费品零售总额|社会消费品零售总额")]
    [InlineData("到2025年，产值百亿级企业达到15家以上。", "产值百亿级企业")]
    [InlineData("发明专利拥有量21.5件，是全市平均水平的1.8倍。", "发明专利拥有量|发明专利拥有量")]
    [InlineData("技术合同成交额增长5%，首次突破百亿元大关。", "技术合同成交额|技术合同成交额")]
    [InlineData("粮食总产量达到478亿斤，连续12年稳定在450亿斤以上。", "粮食总产量|粮食总产量|粮食总产量")]
    [InlineData("普通高中达到48所，绿电占比由三成提升到四成。", "普通高中|绿电占比|绿电占比")]
    [InlineData("完成高标准农田建设任务的60%以上。", "高标准农田建设")]
    [InlineData("7月份，城镇16—24岁劳动力失业率为17.8%。", "城镇16—24岁劳动力失业率")]
    [InlineData("全市建制村通畅率100%。", "建制村通畅率")]
    public void A_figure_has_the_name_that_a_reader_gives_it(string text, string names) =>
        Reading.Of(text).Where(claim => !claim.Literal.EndsWith('级') && !claim.Literal.EndsWith("百亿", StringComparison.Ordinal)).Select(claim => claim.Indicator).Should().Equal(names.Split('|'));

    [Fact]
    public void What_a_rule_gives_to_each_is_no_figure_of_an_account() =>
        Reading.Only("对新认定的企业，一次性奖励50万元。").Kind.Should().Be(ClaimKind.Other);

    [Theory]
    [InlineData("到2030年，地区生产总值突破1.2万亿元，研发投入年均增长8%以上。", "growth-average[period=2025]")]
    [InlineData("到2030年，单位产值能耗累计降低17%以上。", "growth-since[period=2025]")]
    public void An_aim_at_the_end_of_a_plan_is_measured_from_its_beginning(string text, string transformation) =>
        Reading.Of(text, new PolicyTextOptions())[^1].Statement.TransformationCode.Should().Be(transformation);

    [Theory]
    [InlineData("2024年上半年，产值下降2.3%，降幅比一季度收窄1.9个百分点。", "1.9")]
    [InlineData("2024年上半年，产值下降2.3%，降幅比一季度扩大1.9个百分点。", "-1.9")]
    [InlineData("2024年上半年，产值增长2.3%，增幅比一季度回落1.9个百分点。", "-1.9")]
    [InlineData("2024年上半年，产值增长2.3%，涨幅比一季度扩大1.9个百分点。", "1.9")]
    public void A_fall_that_narrows_is_growth_that_is_higher(string text, string amount)
    {
        PolicyClaim claim = Reading.Of(text)[^1];
        claim.Statement.TransformationCode.Should().Be("difference[of=growth-year;period=2024-Q1]");
        FormattableString.Invariant($"{claim.Statement.Figure!.Value.Amount}").Should().Be(amount);
        claim.Indicator.Should().Be("产值");
    }

    [Fact]
    public void The_place_behind_a_difference_of_growth_is_that_of_the_growth() =>
        Reading.Of("2024年上半年，工业增加值增长7.2%，增速高于全市1.1个百分点，居全市第2位。")[^1].Statement.TransformationCode.Should().Be("rank[of=growth-year;universe=全市]");

    [Fact]
    public void What_is_expected_to_come_is_an_addition() =>
        Reading.Only("预计全年可新增粮食产能3.5亿斤。").Should().Match<PolicyClaim>(claim => claim.Statement.Kind == StatementKind.Addition && claim.Modality == ClaimModality.Forecast);

    [Theory]
    [InlineData("2024年，规上工业利润扭亏为盈。", "扭亏为盈", Bound.Above, "元", ClaimKind.Level)]
    [InlineData("2024年，公司由盈转亏。", "由盈转亏", Bound.Below, "元", ClaimKind.Level)]
    [InlineData("工业增加值与去年同期持平。", "持平", Bound.Exact, "%", ClaimKind.Growth)]
    [InlineData("进口与上年基本持平。", "基本持平", Bound.About, "%", ClaimKind.Growth)]
    [InlineData("用电量由负转正。", "由负转正", Bound.Above, "%", ClaimKind.Growth)]
    [InlineData("化肥使用量实现零增长。", "零增长", Bound.Exact, "%", ClaimKind.Growth)]
    public void Words_may_say_a_value(string text, string literal, Bound bound, string unit, ClaimKind kind)
    {
        PolicyClaim claim = Reading.Only(text);
        (claim.Literal, claim.Value, claim.Bound, claim.Unit, claim.Kind).Should().Be((literal, 0m, bound, unit, kind));
    }

    [Theory]
    [InlineData("9月，出口同比增长5%，环比持平。", "previous")]
    [InlineData("2024年，出口与去年持平。", "yoy")]
    [InlineData("2024年，出口与2019年持平。", "since:2019")]
    public void What_is_the_same_is_held_against_what_the_words_say(string text, string comparison) =>
        Reading.Of(text)[^1].Comparison.ToString().Should().Be(comparison);

    [Theory]
    [InlineData("实施居民收入翻番计划。")]
    [InlineData("推进扭亏为盈攻坚行动。")]
    [InlineData("企业盈亏持平线下移。")]
    public void In_a_name_they_say_none(string text) => Reading.Of(text).Should().BeEmpty();

    [Theory]
    [InlineData("总量排名全国5位。", 5)]
    [InlineData("增速位列全市3位。", 3)]
    [InlineData("增速排名5。", 5)]
    [InlineData("总量居全省二位。", 2)]
    [InlineData("总量居全省第一。", 1)]
    [InlineData("产量仅次于广东。", 2)]
    [InlineData("连续三年位居全国销量冠军。", 1)]
    public void A_place_needs_no_ordinal(string text, int place)
    {
        PolicyClaim claim = Reading.Of(text)[^1];
        (claim.Kind, claim.Value).Should().Be((ClaimKind.Rank, (decimal)place));
    }

    [Fact]
    public void People_are_no_places() => Reading.Only("全市安排3名干部。").Kind.Should().NotBe(ClaimKind.Rank);

    [Theory]
    [InlineData("每斤3元5角6分。", "3.56")]
    [InlineData("合计12元5角整。", "12.5")]
    [InlineData("金额贰拾万元整。", "200000")]
    public void Money_is_told_in_steps(string text, string value) =>
        FormattableString.Invariant($"{Reading.Only(text).ScaledValue:0.##}").Should().Be(value);

    [Theory]
    [InlineData("投資260億元。", "260億元", "26000000000")]
    [InlineData("就業5萬人。", "5萬人", "50000")]
    [InlineData("兩百家廠商。", "兩百家", "200")]
    [InlineData("面積約35公頃。", "35公頃", "35")]
    [InlineData("提高0.6個百分點。", "0.6個百分點", "0.6")]
    [InlineData("簽約38項。", "38項", "38")]
    [InlineData("貨櫃120萬標箱。", "120萬標箱", "1200000")]
    [InlineData("產值1.2兆元。", "1.2兆元", "1200000000000")]
    [InlineData("裝機1.2兆瓦。", "1.2兆瓦", "1.2")]
    [InlineData("共有三萬戶。", "三萬戶", "30000")]
    public void Traditional_characters_are_read(string text, string literal, string value)
    {
        PolicyClaim claim = Reading.Only(text);
        claim.Literal.Should().Be(literal);
        FormattableString.Invariant($"{claim.ScaledValue:0.##}").Should().Be(value);
    }

    private static string? Beside(PolicyClaim claim) =>
        claim.Comparison.Kind == ComparisonKind.None ? claim.Period?.ToString() : claim.Comparison.ToString();

    private static string Scaled(PolicyClaim claim) => Unit.One.Scaled(claim.Scale).Symbol + claim.Unit;
}
