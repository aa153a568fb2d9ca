using System.Text.RegularExpressions;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Plans;

/// <summary>Reads the goal of a plan's cell: a number with bound words, 〔〕 for a sum over the plan, or a sentence.</summary>
internal static partial class GoalTexts
{
    private static readonly string[] SetYearly = ["视情提出", "年度提出", "逐年确定", "视情确定", "分年度确定"];

    private static readonly string[] Assigned = ["下达", "国家任务", "上级任务", "国家要求", "省定目标", "完成国家", "完成省", "完成市"];

    /// <summary>What a goal may begin with before its number; the bound words among them are the figure's own.</summary>
    private static readonly string[] Verbs = ["达到", "达", "控制在", "保持在", "稳定在", "提高到", "增加到", "降低到", "下降到", "降至", "升至", "增至", "力争达到", "预计达到",
        "完成"];

    private static readonly (string Word, GoalRelation Relation)[] ToPreviousYear =
        [("只增不减", GoalRelation.AtLeast), ("稳中有升", GoalRelation.AtLeast), ("不降低", GoalRelation.AtLeast), ("不减少", GoalRelation.AtLeast),
            ("只减不增", GoalRelation.AtMost), ("零增长", GoalRelation.AtMost), ("不增加", GoalRelation.AtMost)];

    /// <summary>The number of a cell with the unit put behind its digits: &lt;5.5 of % is &lt;5.5%, 65左右 is 65%左右.</summary>
    public static Figure? Number(string text, UnitLabel unit, UnitSet units)
    {
        string plain = LabelText.Plain(text).Replace(" ", "", StringComparison.Ordinal);
        string written = unit.Unit.Dimension == Dimension.Number ? "" : unit.Text;
        foreach (string form in Forms(WithoutVerb(plain), written))
        {
            if (Figure.TryParse(form, units, out Figure figure, out _) && figure.Unit.Dimension == unit.Unit.Dimension)
                return figure;
        }

        return null;
    }

    /// <summary>The text inside 〔〕, or behind 累计; null where there is none.</summary>
    public static string? Bracketed(string text)
    {
        Match match = Brackets().Match(LabelText.Plain(text));
        if (!match.Success)
            match = Cumulative().Match(LabelText.Key(text));
        return match.Success ? match.Groups[1].Value : null;
    }

    /// <summary>The parts of a goal: the first is the goal itself, the rest go beyond it or explain it.</summary>
    public static string[] Parts(string text) => LabelText.Plain(text).Split('、', ',', ';', '，', '；');

    /// <summary>A goal in words alone.</summary>
    public static Goal InWords(string text, Func<string, string?> indicatorIn)
    {
        string plain = LabelText.Key(text);
        if (Array.Exists(SetYearly, word => plain.Contains(word, StringComparison.Ordinal)))
            return new SetYearlyGoal();
        foreach ((string word, GoalRelation relation) in ToPreviousYear)
        {
            if (plain.Contains(word, StringComparison.Ordinal))
                return new PreviousYearGoal(relation);
        }

        if (Relative(plain, indicatorIn) is { } relative)
            return relative;
        if (Array.Exists(Assigned, word => plain.Contains(word, StringComparison.Ordinal)))
            return new AsAssignedGoal(new LocalizedText(plain));
        return new NoNumberGoal(new LocalizedText(plain));
    }

    private static RelativeGoal? Relative(string text, Func<string, string?> indicatorIn)
    {
        Match match = Comparison().Match(text);
        if (!match.Success || indicatorIn(match.Groups[2].Value) is not { } indicator)
            return null;
        GoalRelation relation = match.Groups[1].Value switch
        {
            "不低于" => GoalRelation.AtLeast,
            "不高于" => GoalRelation.AtMost,
            "低于" or "慢于" => GoalRelation.Below,
            "与" or "和" or "同步于" => GoalRelation.InStep,
            _ => GoalRelation.Above,
        };
        if (relation == GoalRelation.InStep && !text.Contains("同步", StringComparison.Ordinal))
            return null;
        return new RelativeGoal(new GoalReference(indicator, Transformation.YearOnYearGrowth), relation);
    }

    private static IEnumerable<string> Forms(string text, string unit)
    {
        yield return text;
        Match match = Digits().Match(text);
        if (match.Success)
            yield return match.Groups[1].Value + match.Groups[2].Value + unit + match.Groups[3].Value;
        Match range = Range().Match(text);
        if (range.Success)
            yield return range.Groups[1].Value + unit + "—" + range.Groups[2].Value + unit;
    }

    private static string WithoutVerb(string text)
    {
        foreach (string verb in Verbs)
        {
            if (text.StartsWith(verb, StringComparison.Ordinal))
                return text[verb.Length..];
        }

        return text;
    }

    [GeneratedRegex(@"[〔\[]\s*([^〕\]]*?)\s*[〕\]]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^累计(?:达到|达|完成)?(\D{0,2}\d.*)$")]
    private static partial Regex Cumulative();

    [GeneratedRegex(@"^(\D*?)(-?\d[\d,]*(?:\.\d+)?)([^\d]*)$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(\d+(?:\.\d+)?)[%％]?[-—–~～至](\d+(?:\.\d+)?)$")]
    private static partial Regex Range();

    [GeneratedRegex(@"(不低于|不高于|高于|快于|低于|慢于|与|和|同步于)(.+?)(?:同比)?(?:增长|增速)(?:基本|保持)*(?:同步)?$")]
    private static partial Regex Comparison();
}
