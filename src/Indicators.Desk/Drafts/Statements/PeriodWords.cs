using System.Globalization;
using Indicators.Desk.Drafts.Record;

namespace Indicators.Desk.Drafts.Statements;

/// <summary>The period at the head of a sentence: 2024年前三季度，; of a goal 到2027年，or 2021—2025年，.</summary>
internal static class PeriodWords
{
    public static string Of(RecordedStatement statement)
    {
        if (statement.Period is not { } period)
            return "";
        string words = InWords(Spanned(statement.Form, period));
        if (statement.Target is null)
            return $"{words}，";
        bool isBy = statement.Target.Due is not null && statement.Form.Kind is not (FormKind.GrowthOnYear or FormKind.AverageGrowth);
        return isBy ? $"预期目标是到{words}，" : $"预期目标是{words}，";
    }

    /// <summary>An average is told of the span it is over, from the year after its base.</summary>
    private static TimePeriod Spanned(in StatementForm form, TimePeriod period)
    {
        bool isSpan = form is { Kind: FormKind.AverageGrowth, Base: { Frequency: Frequency.Annual } }
            && period.Frequency == Frequency.Annual;
        return isSpan && form.Base!.Value.EndYear < period.EndYear ? TimePeriod.Years(form.Base.Value.EndYear + 1, period.EndYear) : period;
    }

    /// <summary>As the reader of prose takes them: years of a span with their century, days written out.</summary>
    public static string InWords(TimePeriod period)
    {
        if (period.Days == 1)
            return string.Create(CultureInfo.InvariantCulture, $"{period.End.Year}年{period.End.Month}月{period.End.Day}日");
        return period.ToText(Language.Chinese);
    }
}
