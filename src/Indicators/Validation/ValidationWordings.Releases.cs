namespace Indicators.Validation;

public static partial class ValidationWordings
{
    /// <summary>What releases say on bases of their own.</summary>
    private static IEnumerable<(string Key, string Zh, string En)> Releases =>
    [
        ("IND3036",
            "{0:series}：{1}为{2}、增速{3}，隐含的{4}基数为{7}（取整范围{5}）；另一次发布的{4}为{6}。基数可能已修订或按可比口径调整，不视为矛盾。",
            "{0:series}: {2} in {1} with {3} implies a base of {7} for {4} (rounding leaves {5}); another release gave {6}. A base is "
                + "revised, or taken on a comparable scope, as a rule: no contradiction."),
        ("IND3037",
            "{0:series}：{1}为{2}，与{4}相比{3}，隐含的{4}基数为{7}（取整范围{5}）；另一次发布的{4}为{6}。基数可能已修订或按可比口径调整，不视为矛盾。",
            "{0:series}: {2} in {1}, {3} on {4}, implies a base of {7} for {4} (rounding leaves {5}); another release gave {6}. A base is "
                + "revised, or taken on a comparable scope, as a rule: no contradiction."),
        ("IND3038",
            "{0:series}：由{2}推得{1}应为{3}；公布数为{4}。基期数据见于另一次发布，可能已修订或按可比口径调整，不视为矛盾。",
            "{0:series}: {2} imply {3} in {1}; published: {4}. The levels before stand in another release; a base is revised, or taken on "
                + "a comparable scope, as a rule: no contradiction."),
        ("IND3039",
            "{0:series}：由{2}推得{1}为{3}，由{4}推得为{5}。数据出自多次发布，基数可能已修订或按可比口径调整，不视为矛盾。",
            "{0:series}: {2} imply {3} in {1}, and {4} imply {5}. Several releases say it; a base is revised, or taken on a comparable "
                + "scope, as a rule: no contradiction."),
        ("IND3040",
            "{0:series}：{2}为{3}，{4}为{5}，增速{6}，隐含的价格或口径变动为{7}，超出{8}（{1}）。请核对水平、增速与单位是否错位。",
            "{0:series}: {3} in {2} and {5} in {4} with growth of {6} imply that prices or scope changed by {7}, outside {8} ({1}). Check "
                + "level, growth and unit: a digit, a row or a column may have slipped."),
        ("deflator.own", "该序列近年范围", "what the series had in the years before, and 5 points more"),
        ("deflator.default", "近年数据不足，按±15%", "no years before to go by: ±15 %"),
        ("IND3041",
            "{0:series}：{1}的{2}（{3:called}）除以{4}（{5:called}），应为{6}（含分母的{8}）；公布数为{7}。分母取哪一时点未说明，"
                + "请在指标中写明denominatorAt（year-end或mean-of-year-ends）。",
            "{0:series}: in {1}, {2} ({3:called}) over {4} ({5:called}) implies {6}, with {8} for the denominator; published: {7}. Which "
                + "value of the denominator counts is not declared: write denominatorAt (year-end or mean-of-year-ends) at the indicator."),
        ("IND3042",
            "{0:series}：{1}各部分增速为{2}，总体增速应在{3}之间；公布数为{4}。可加总的总体，增速不会高于或低于所有部分，请核对。",
            "{0:series}: in {1} the parts grew by {2}, so the whole by {3}; published: {4}. A sum does not grow faster, or slower, than "
                + "all of its parts; check them."),
        ("IND3043",
            "{0:series}：{1}各部分增速为{2}，总体增速应在{3}之间；公布数为{4}。来源不同或价格口径未说明，请核对是否同一口径。",
            "{0:series}: in {1} the parts grew by {2}, so the whole by {3}; published: {4}. Several sources say it, or prices are not "
                + "declared; check whether all are on one basis."),
        ("IND3044",
            "{0:series}：截至{1}的{2}个环比连乘为{3}（取整允许±{4}个百分点）；公布的同比为{5}。请核对各期环比。",
            "{0:series}: {2} rates on the previous period up to {1} make {3} (their rounding allows ±{4} points); published on a year "
                + "earlier: {5}. Check the rates."),
        ("IND3045",
            "{0:series}：截至{1}的{2}个环比连乘为{3}（取整允许±{4}个百分点）；公布的同比为{5}。环比出自多次发布或经季节调整，可能已修订。",
            "{0:series}: {2} rates on the previous period up to {1} make {3} (their rounding allows ±{4} points); published on a year "
                + "earlier: {5}. They are of several releases or adjusted for the season, and may have been revised."),
        ("IND3046",
            "{0:series}：{1}的{2}比年度目标{3}（{4}），完成率应为{5}；公布数为{6}。请核对数值、目标与完成率。",
            "{0:series}: {2} in {1} over the goal of {3} ({4}) implies a completion of {5}; published: {6}. Check value, goal and "
                + "completion."),
        ("IND3047",
            "{0:series}：{1}完成{2}，时序进度为{3}（{4}个月），应超{5}；公布数为{6}。请核对完成率与超序时进度。",
            "{0:series}: {2} done in {1}, against {3} of the year ({4} months), implies a lead of {5}; published: {6}. Check completion "
                + "and lead."),
    ];
}
