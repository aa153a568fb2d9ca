using Indicators.Tables.Labels;

namespace Indicators.Tables.Figures;

/// <summary>The marks that stand where a number would: what each usually means, unless the table's legend or a person says
/// otherwise.</summary>
internal static class Marks
{
    private static readonly (string Mark, MarkMeaning Meaning)[] Rows =
    [
        ("…", MarkMeaning.BelowUnit), ("……", MarkMeaning.BelowUnit), ("...", MarkMeaning.BelowUnit), ("......", MarkMeaning.BelowUnit),
        ("-", MarkMeaning.Missing), ("--", MarkMeaning.Missing), ("—", MarkMeaning.Missing), ("——", MarkMeaning.Missing),
            ("–", MarkMeaning.Missing), ("－", MarkMeaning.Missing), ("−", MarkMeaning.Missing),
        ("*", MarkMeaning.Confidential), ("**", MarkMeaning.Confidential), ("***", MarkMeaning.Confidential),
            ("****", MarkMeaning.Confidential), ("*****", MarkMeaning.Confidential),
        (":", MarkMeaning.Missing), (".", MarkMeaning.Missing), ("..", MarkMeaning.Missing), ("/", MarkMeaning.NotApplicable),
            ("\\", MarkMeaning.NotApplicable), ("x", MarkMeaning.NotApplicable), ("X", MarkMeaning.NotApplicable),
            ("×", MarkMeaning.NotApplicable),
        ("NA", MarkMeaning.Missing), ("N/A", MarkMeaning.NotApplicable), ("n.a.", MarkMeaning.Missing), ("NaN", MarkMeaning.Missing),
            ("nan", MarkMeaning.Missing), ("NULL", MarkMeaning.Missing), ("null", MarkMeaning.Missing), ("None", MarkMeaning.Missing),
            ("#N/A", MarkMeaning.Missing),
        ("NReq", MarkMeaning.NotApplicable), ("无", MarkMeaning.Missing), ("缺", MarkMeaning.Missing), ("暂无", MarkMeaning.Missing),
            ("暂缺", MarkMeaning.Missing), ("空", MarkMeaning.Missing), ("无数据", MarkMeaning.Missing), ("不适用", MarkMeaning.NotApplicable),
            ("保密", MarkMeaning.Confidential),
    ];

    /// <summary>What a text means as a mark; null where it is none.</summary>
    public static MarkMeaning? MeaningOf(string text)
    {
        string mark = text.Trim();
        foreach ((string row, MarkMeaning meaning) in Rows)
        {
            if (mark == row)
                return meaning;
        }

        string plain = LabelText.Plain(mark);
        return plain == mark ? null : MeaningOf(plain);
    }
}
