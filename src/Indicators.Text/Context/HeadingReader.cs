using Indicators.Text.Grammar;

namespace Indicators.Text.Context;

/// <summary>Headings: a short line without a mark at its end. One of plans makes its section a section of targets.</summary>
internal sealed class HeadingReader(Sentence sentence)
{
    private const int Longest = 40;

    private static readonly string[] Ahead = ["目标", "安排", "展望", "打算", "建议", "重点工作", "工作重点", "主要任务", "重点任务", "下一步", "今后", "规划", "计划", "思路", "部署"];
    private static readonly string[] Past = ["回顾", "总结", "成就", "回眸", "过去", "执行情况", "完成情况", "工作情况", "进展", "公报", "运行情况", "基本情况", "一年来", "五年来", "成效"];

    /// <summary>What the lines after a heading say; null where the line is no heading or says nothing of it.</summary>
    public ClaimModality? Read(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim();
        if (text.Length is 0 or > Longest || Marks.IsMark(text[^1]) && Marks.Canonical(text[^1]) is not (Marks.CloseParenthesis or Marks.CloseQuote))
            return null;
        if (Contains(text, Past))
            return ClaimModality.Observed;
        return Contains(text, Ahead) && StartsSection(text) ? ClaimModality.Target : null;
    }

    private bool StartsSection(ReadOnlySpan<char> text) =>
        Numerals.IsNumeral(text[0]) || FigureScanner.IsDigit(text[0]) || text[0] is '（' or '(' or '第' || sentence.Options.DocumentDate is not null;

    private static bool Contains(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
