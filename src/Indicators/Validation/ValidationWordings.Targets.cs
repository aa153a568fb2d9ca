namespace Indicators.Validation;

public static partial class ValidationWordings
{
    private static IEnumerable<(string Key, string Zh, string En)> Targets =>
    [
        ("IND4001",
            "目标“{0:target}”的基期值（{1}）为“{2}”，而同一来源的观测值为“{3}”。请更正其一。",
            "Target '{0:target}': its baseline for {1} is '{2}', while the same source publishes '{3}'. Correct one of them."),
        ("IND4002",
            "目标“{0:target}”的基期值（{1}）为“{2}”，与观测值“{3}”（来源{4:source}）不符。请核对口径与版本。",
            "Target '{0:target}': its baseline for {1} is '{2}', while '{3}' is published (source {4:source}). Check scope and edition."),
        ("IND4003",
            "目标“{0:target}”的“{1}”在提出时已达到：{2}为“{3}”。请核对数值；若为保持类目标，请写“不低于”“不高于”或逐年考核。",
            "Target '{0:target}': '{1}' had been reached when it was set: {2} has '{3}'. Check the value; a level to be held says 不低于, "
                + "不高于 or evaluate: each-year."),
        ("IND4004",
            "目标“{0:target}”的节点{1}不在基期{2}与到期日{3}之间。请更正节点或期限。",
            "Target '{0:target}': the milestone of {1} does not lie between the baseline {2} and the due date {3}. Correct the milestone "
                + "or the dates."),
        ("IND4005",
            "目标“{0:target}”的路径反复：{1}为“{2}”，其后{3}为“{4}”，与指标方向相反。请核对各节点。",
            "Target '{0:target}': its path turns back: '{2}' for {1}, and then '{4}' for {3}, against the direction of the indicator. "
                + "Check the milestones."),
        ("IND4006",
            "同一来源中，目标“{0:target}”（{1}）为“{2}”，更晚的“{3:target}”（{4}）却为“{5}”。请核对数值与年份。",
            "One source sets '{2}' for {1} in target '{0:target}' and then only '{5}' for {4} in '{3:target}'. Check the values and the "
                + "years."),
        ("IND4007",
            "目标“{0:target}”的基期{1}不早于到期日{2}。请更正其一。",
            "Target '{0:target}': its baseline {1} does not end before it is due on {2}. Correct one of them."),
        ("IND4008",
            "目标“{0:target}”为“{1}”，其{2}个分解目标合计{3}，不足总数。请核对，或补充缺少的分解目标。",
            "Target '{0:target}' asks for '{1}', the {2} targets it is split into for {3} only. Check them, or add those that are "
            + "missing."),
        ("IND4009",
            "目标“{0:target}”为“{1}”，其{2}个分解目标合计{3}，高于总数（自我加压或重叠）。",
            "Target '{0:target}' asks for '{1}', the {2} targets it is split into for {3}: more than the whole, as a reserve or because "
                + "they overlap."),
        ("IND4010",
            "目标“{0:target}”于{1}到期，晚于其上级目标“{2:target}”的{3}。请更正期限或上级。",
            "Target '{0:target}' is due on {1}, after '{2:target}' of {3} that it is a part of. Correct a date or the parent."),
        ("IND4011",
            "目标“{0:target}”（“{1}”，来源{2:source}）与“{3:target}”（“{4}”，来源{5:source}）为同一指标同一期限的两个版本。",
            "Two editions of one target: '{0:target}' asks for '{1}' (source {2:source}), '{3:target}' for '{4}' (source {5:source}), of "
                + "the same series by the same day."),
        ("IND4012",
            "目标“{0:target}”于{1}达到“{2}”，“{3:target}”则将同一水平定在{4}：目标期限已调整。",
            "Target '{0:target}' asks for '{2}' by {1}, '{3:target}' for the same level by {4}: the target was dated anew."),
        ("IND4013",
            "目标“{0:target}”自{1}起取代“{2:target}”，该日须在后者公布（{3}）之后、前者到期（{4}）之前。请更正日期。",
            "Target '{0:target}' supersedes '{2:target}' from {1} on; that day must lie after the other was published ({3}) and before it "
                + "is itself due ({4}). Correct a date."),
        ("IND4014",
            "目标“{0:target}”的“{1}”与指标“{2:indicator}”的方向（{3:direction}）相反。请核对目标或指标方向。",
            "Target '{0:target}': '{1}' runs against the direction of the indicator '{2:indicator}' ({3:direction}). Check the goal or "
                + "the direction."),
        ("IND4015",
            "目标“{0:target}”以自身序列{1:series}的同期值为参照。请改参照另一指标、主体或时期。",
            "Target '{0:target}' is measured against its own series {1:series} in the same period. Name another indicator, subject or "
                + "period."),
        ("IND4016",
            "目标“{0:target}”（“{1}”）既为约束性又为力争。约束性目标须达到，请更正 nature 或 commitment。",
            "Target '{0:target}' ('{1}') is binding and yet a stretch. What binds is to be reached; correct nature or commitment."),
        ("IND4017",
            "目标“{0:target}”的表述“{1}”没有数值或明确基数，不参与核对。",
            "Target '{0:target}': '{1}' has no number and no stated base; nothing is checked against it."),
        ("IND4018",
            "目标“{0:target}”须逐年考核，但“{1}”没有可考核的数值。请补充各年度目标，或改为到期考核。",
            "Target '{0:target}' is to be judged every year, but '{1}' gives no number to judge by. Add the targets of the years, or "
                + "evaluate it at its due date."),
        ("IND4019",
            "目标“{0:target}”的“{1}”超出可能的范围（{2}）。请核对数值与单位。",
            "Target '{0:target}': '{1}' lies outside what is possible ({2}). Check the value and the unit."),
        ("IND4020",
            "目标“{0:target}”于{1}到期，而主体“{2:subject}”仅存在于{3}。请说明由谁承接，或改用后继主体。",
            "Target '{0:target}' is due on {1}, but the subject '{2:subject}' exists {3} only. Say who takes it over, or name the "
                + "successor."),
        ("IND4021",
            "目标“{0:target}”要求累计“{1}”，而指标“{2:indicator}”（{3:indicator-kind}）不可累加。请改用水平目标或当期数指标。",
            "Target '{0:target}' asks for '{1}' in all, but '{2:indicator}' ({3:indicator-kind}) does not add up over time. Set a level, "
                + "or name an indicator that is a flow."),
        ("IND4022",
            "目标“{0:target}”（来源公布于{1}）取代“{2:target}”，后者的来源公布更晚（{3}）。请核对取代关系与来源。",
            "Target '{0:target}', whose source is of {1}, supersedes '{2:target}', whose source is later ({3}). Turn the supersession "
                + "round, or correct a source."),
        ("IND4023",
            "目标“{0:target}”的期限{1}早于其来源的公布（{2}）。请核对年份；若原文为回顾，可保留。",
            "Target '{0:target}' was due by {1}, before its source was published ({2}). Check the year; a text that looks back may say "
            + "so."),
        ("IND4024",
            "目标“{0:target}”的“{1}”未写明在谁中排名，无论公布什么数据都无法评估。请写 universe，如 {{ \"rank\": 10, \"universe\": \"cn-cities\" }}。",
            "Target '{0:target}': '{1}' does not say who is ranked, so nothing that is published can decide it. Write a universe, such as "
                + "{{ \"rank\": 10, \"universe\": \"cn-cities\" }}."),
        ("IND4025",
            "指标“{2:indicator}”方向为 neutral，目标“{0:target}”的“{1}”又无界定词，达到与否无从判断。请写“以上”“以内”或区间，或写明 reads：ceiling（不超过）、floor（不低于）、band（两侧）。",
            "The indicator '{2:indicator}' is neutral and '{1}' of target '{0:target}' has no bound word, so meeting it is undefined. "
                + "Write 以上, 以内 or a range, or state reads: ceiling (not above), floor (not below) or band (both sides)."),
        ("IND4026",
            "目标“{0:target}”的“{1}”是对增长率（{2}）论倍数或增减百分比，无法评估。请写应达到的增长率（如“8%”）或个百分点，或改用水平序列。",
            "Target '{0:target}': '{1}' of a rate of growth ({2}) means nothing that could be assessed. Write the rate to be reached, "
                + "such as 8%, or points, or name the series of levels."),
        ("IND4027",
            "目标“{0:target}”与{1:reference}比较，但量纲不同（{2:dimension}与{3:dimension}），无法评估。请写同量纲的序列，如两者都取 growth-year。",
            "Target '{0:target}' is compared with {1:reference}, which is of another dimension ({3:dimension}, not {2:dimension}), so it "
                + "can never be assessed. Name a series of one dimension, such as growth-year for both."),
        ("IND4028",
            "目标“{0:target}”的期限{1}距{2}超过80年。疑年份误写，请核对原文。",
            "Target '{0:target}' is due by {1}, more than 80 years after {2}. A digit of the year may be wrong; check the text."),
        ("IND4029",
            "目标“{0:target}”的增速“{1}”远超该序列已有的增速（最高“{2}”，{3}）。疑小数点或年数有误，请核对原文。",
            "Target '{0:target}': growth of '{1}' is far beyond what the series has seen (at most '{2}', in {3}). A decimal point or the "
                + "years may be wrong; check the text."),
        ("IND4030",
            "目标“{0:target}”写为“{1}”，reads 却为{2}。请改为{3}，或删去 reads。",
            "Target '{0:target}' says '{1}' and is to be read as a {2}. Write {3}, or leave reads out."),
        ("IND4031",
            "目标“{0:target}”的“{1}”没有上下限词，指标“{2:indicator}”又为中性，无法判定是否完成。请写明 reads：ceiling（不超过）、floor（不低于）或 band（两侧）。",
            "Target '{0:target}': '{1}' has no bound word and the indicator '{2:indicator}' is neutral, so meeting it is undefined. State "
                + "reads: ceiling (not above), floor (not below) or band (both sides)."),
        ("IND4032",
            "目标“{0:target}”未说明增长口径，而{1:series}按{2}分别公布。请在 transformation 中写明 basis。",
            "Target '{0:target}' does not say on which basis its growth is, while {1:series} is published as {2}. State basis in its "
                + "transformation."),
        ("IND4033",
            "目标“{0:target}”的力争目标“{1}”不高于其底线“{2}”。请核对两数。",
            "Target '{0:target}': the stretch '{1}' asks for no more than the floor '{2}'. Check the two figures."),
        ("IND4034",
            "目标“{0:target}”的官方评价（“{1}”）作于{2}，早于所评时期{3}结束。请核对日期或时期。",
            "Target '{0:target}': the official assessment '{1}' was made on {2}, before the period it judges ({3}) had ended. Check the "
                + "day or the period."),
    ];
}
