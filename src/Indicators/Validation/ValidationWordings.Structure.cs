namespace Indicators.Validation;

public static partial class ValidationWordings
{
    private static IEnumerable<(string Key, string Zh, string En)> Structure =>
    [
        ("IND1001",
            "体系“{0:framework}”的代号{1}与层级{2}不符。请更正层级数；不计入代号的层级写 \"inCode\": false，代号中是数据而非个数的一位写 \"figure\"（如 \"6%左右\"）。",
            "Framework '{0:framework}': the code {1} does not match its tiers {2}. Correct the counts; a tier outside the code says "
                + "\"inCode\": false, a part that is no count but a figure is stated as \"figure\", such as \"6%左右\"."),
        ("IND1002",
            "体系“{0:framework}”的层级“{1:tier}”应有{2}个成员，却列出{3}个。请删去多余的成员，或更正层级数。",
            "Framework '{0:framework}': tier '{1:tier}' is to have {2} members and lists {3}. Remove the surplus, or correct the count."),
        ("IND1003",
            "体系“{0:framework}”的成员{1}位次为{2}，而该层级只有第1至第{3}位。请更正位次或层级数。",
            "Framework '{0:framework}', member {1}: its ordinal is {2}, but its tier has the places 1 to {3}. Correct the ordinal or the "
                + "count."),
        ("IND1004",
            "体系“{0:framework}”中成员{1}与{2}的位次同为{3}。请更正其一。",
            "Framework '{0:framework}': the members {1} and {2} both have the ordinal {3}. Correct one of them."),
        ("IND1005",
            "体系“{0:framework}”的层级“{1:tier}”为{2}个，下属层级{3}合计{4}个。请更正其中之一。",
            "Framework '{0:framework}': tier '{1:tier}' counts {2}, its sub-tiers {3} add up to {4}. Correct one of the counts."),
        ("IND1006",
            "体系“{0:framework}”的层级“{2:tier}”两次列出“{1:subject}”。请删去其一，或改为另一主体。",
            "Framework '{0:framework}' lists '{1:subject}' twice in tier '{2:tier}'. Remove one, or name another subject."),
        ("IND1007",
            "体系“{0:framework}”中“{1:subject}”既在层级“{2:tier}”又在“{3:tier}”，会被计两次。请只保留一处；若两层级本可重叠，请在其一写 \"overlaps\": [ \"另一层级\" ]。",
            "Framework '{0:framework}' counts '{1:subject}' twice: in tier '{2:tier}' and in tier '{3:tier}'. Keep it in one of them, or "
                + "let one tier state \"overlaps\" with the other."),
        ("IND1008",
            "体系“{0:framework}”（{1}）取代“{2:framework}”，后者的时点{3}却更晚。请更正时点，或对调 supersedes。",
            "Framework '{0:framework}' of {1} supersedes '{2:framework}', which is of the later {3}. Correct a date, or turn the "
                + "supersession round."),
        ("IND1009",
            "体系“{0:framework}”（{1}）的成员“{2:subject}”仅存在于{3}。请更正体系时点或主体的存续期。",
            "Framework '{0:framework}' of {1} has the member '{2:subject}', which exists {3} only. Correct the date of the framework or "
                + "the validity of the subject."),
        ("IND1010",
            "地区“{0:subject}”的代码“{1}”不是六位行政区划代码，而“{2:subject}”的代码为{3}。请更正。",
            "Region '{0:subject}': '{1}' is no division code of six digits, while '{2:subject}' has {3}. Correct it."),
        ("IND1011",
            "地区“{0:subject}”的代码{1}不在上级“{2:subject}”的代码{3}之下。请更正代码或上级。",
            "Region '{0:subject}': the code {1} does not lie under {3} of its parent '{2:subject}'. Correct the code or the parent."),
        ("IND1012",
            "地区“{0:subject}”与“{1:subject}”的代码同为{2}，且同时存在。请更正代码，或注明存续期。",
            "The regions '{0:subject}' and '{1:subject}' both have the code {2} and exist at the same time. Correct a code, or state when "
                + "each exists."),
        ("IND1013",
            "主体“{0:subject}”存在于{1}，其上级“{2:subject}”存在于{3}，两者从未并存。请更正存续期或上级。",
            "Subject '{0:subject}' exists {1} and its parent '{2:subject}' exists {3}: on no day both do. Correct the days or the parent."),
        ("IND1014",
            "主体“{0:subject}”止于{1}，其后继“{2:subject}”却已止于{3}。请更正存续期或后继。",
            "Subject '{0:subject}' ceases on {1}, but its successor '{2:subject}' ceased on {3} already. Correct the days or the "
                + "successor."),
        ("IND1015",
            "指标“{0:indicator}”未被任何观测值、目标、构成或其他指标使用。请补充数据，或删去该指标。",
            "Indicator '{0:indicator}' is used by no observation, target, composition or other indicator. Add what it is for, or remove "
            + "it."),
        ("IND1016",
            "构成“{0}”与构成“{1}”内容相同。请删去其一。",
            "Composition '{0}' says the same as '{1}'. Remove one of them."),
        ("IND1017",
            "构成“{0}”可由构成“{1}”和“{2}”推出，不增加核对。如无别的用途，可删去。",
            "Composition '{0}' follows from '{1}' and '{2}': it checks nothing more. Remove it unless it serves something else."),
        ("IND1018",
            "构成“{0}”与“{1}”的总体相同，前者的各部分都在后者之中，后者还有其他部分，两者不能都完整（complete）。请更正其一。",
            "Compositions '{0}' and '{1}' have one whole, and the parts of the first are all in the second, which has more: both cannot be "
                + "'complete'. Correct one of them."),
        ("IND1050", "接受项“{0}”没有对应的发现。问题若已消除，请删去该项。", "The acceptance '{0}' fits no finding. Remove it if the matter is settled."),
    ];
}
