using System.Text;
using NodaTime;

namespace Indicators.Progress;

/// <summary>The verdict on one target as a sentence: the figures, the numbers the verdict rests on, the verdict, what stays open.</summary>
internal sealed class AssessmentSentence(ProgressAssessment a, Language language)
{
    private readonly StringBuilder _text = new();

    private bool Zh => language == Language.Chinese;

    private string Comma => Zh ? "，" : ", ";

    private string Semicolon => Zh ? "；" : "; ";

    /// <inheritdoc/>
    public override string ToString()
    {
        Figures();
        string[] numbers = [.. new NumbersInWords(a, language).Clauses()];
        if (numbers.Length > 0)
            _text.Append(Zh ? "：" : ": ").AppendJoin(Comma, numbers);
        _text.Append(Semicolon).Append(VerdictInWords.Of(a, language));
        Remarks();
        return _text.Append(Zh ? '。' : '.').ToString();
    }

    private void Figures()
    {
        if (a.Current is { } current)
            _text.Append(Zh ? InChinese(current) : InEnglish(current));
        if (a.Baseline is { } baseline)
        {
            string period = a.BaselinePeriod?.ToText(language) ?? "";
            string figure = baseline.ToString(language);
            Next().Append(Zh ? $"基期{period}为{baseline.Literal}" : $"from {figure} in {period}");
        }

        string due = a.Target.DuePeriod.ToText(language);
        Next().Append(Zh ? $"目标{due}{a.GoalText(language)}" : $"target {a.GoalText(language)} by {due}");
    }

    private string InChinese(Observation current)
    {
        string what = a.ChainedYears is null ? "为" : ReferenceEquals(current, a.ChainedSince) ? "较基期变化" : "比上年变化";
        return $"{current.Period?.ToText(language)}{what}{current.Figure.Literal}{(a.ProxyId is null ? "" : "（代用指标）")}";
    }

    private string InEnglish(Observation current)
    {
        string what = a.ChainedYears is null ? " in " : ReferenceEquals(current, a.ChainedSince) ? " since the baseline in " : " on the year before in ";
        return $"{current.Figure.ToString(language)}{what}{current.Period?.ToText(language)}{(a.ProxyId is null ? "" : " (a proxy)")}";
    }

    private StringBuilder Next() => _text.Append(_text.Length > 0 ? Comma : "");

    /// <summary>Why there is no verdict, what rounding leaves beside it, and by what it was superseded.</summary>
    private void Remarks()
    {
        if (a.NeedsReason)
            _text.Append(Zh ? '（' : ' ').Append(Zh ? "" : "(").Append(a.Reason.ToText(language)).Append(Zh ? '）' : ')');
        if (a.Status.IsCertain && a.Possible.Count > 1)
        {
            string others = VerdictInWords.Names(a, a.Possible.Without(a.Status.Certain!.Value), language);
            _text.Append(Semicolon).Append(Zh ? $"在舍入范围内也可能{others}" : $"within the rounding it may be {others}");
        }

        if (a.OtherVintage is { } other)
            _text.Append(Semicolon).Append(other.ToText(language));
        if (a.SupersededBy is { } later)
        {
            string day = Day(later.Supersedes!.On);
            _text.Append(Semicolon).Append(Zh ? $"已由{later.Id}（{day}）取代" : $"superseded by {later.Id} on {day}");
        }
    }

    private static string Day(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
