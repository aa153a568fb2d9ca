using Indicators.Prose.Periods;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <content>
/// What headings and titles say of the text below them.
/// </content>
internal sealed partial class ClaimAssembler
{
    private void TakeHeading(ReadOnlySpan<char> line)
    {
        if (!_hasProse && HeadingReader.IsPlanTitle(_sentence.Lexicon, line))
            TakePlanTitle();
        if (HeadingReader.IsCaption(_sentence.Lexicon, line))
            _periods.TakeCaption();
        // （一）… below 二、今年目标 opens no section of its own: what the section aims at holds on.
        if (HeadingReader.IsOnlyNumbered(_sentence.Lexicon, line) && _levels.IsInside(line))
            return;
        if (HeadingReader.Read(_sentence.Lexicon, line) is not null && !HeadingReader.IsOnlyNumbered(_sentence.Lexicon, line))
            _levels.Open(line);
        if (HeadingReader.Read(_sentence.Lexicon, line) == ClaimModality.Observed && !HeadingReader.IsSubheading(line))
            _periods.TakeOtherSection();
        if (HeadingReader.IsReview(_sentence.Lexicon, line))
            _periods.TakeReview();
        TakePeriodHeading(line);
        if (HeadingReader.Read(_sentence.Lexicon, line) is not { } modality)
            return;
        if (_isPlan && HeadingReader.IsOnlyNumbered(_sentence.Lexicon, line))
            modality = ClaimModality.Target;
        // Below such a heading a bare year is the one aimed at, even where the text before was an account of it.
        if (modality == ClaimModality.Target)
            _periods.TakePlans();
        _modality.TakeHeading(modality);
    }

    /// <summary>××市工业发展规划: what the paragraphs below say without a year is aimed at, but for those of a review.</summary>
    private void TakePlanTitle()
    {
        _isPlan = true;
        _modality.TakeHeading(ClaimModality.Target);
    }

    /// <summary>“十四五”时期 as a line: the period of the lines below, which report what is over and aim at what is to come.</summary>
    private void TakePeriodHeading(ReadOnlySpan<char> line)
    {
        // A line without a number is not looked at, and the tokens are still those of the line before.
        int period = line.SequenceEqual(_sentence.Span) ? OnlyPeriod() : -1;
        if (period < 0 || !HeadingReader.IsPeriod(_sentence.Lexicon, line, _sentence[period].Start, _sentence[period].End))
            return;
        _levels.Open(line);
        _periods.TakeSection();
        _modality.TakeHeading(_periods.IsAhead ? ClaimModality.Target : ClaimModality.Observed);
    }

    /// <summary>The only period of a line without figures; −1 where it has another number of them.</summary>
    private int OnlyPeriod()
    {
        int period = -1;
        for (int i = 0; i < _sentence.Count; i++)
        {
            bool isPeriod = _sentence[i].Kind == TokenKind.Period;
            bool isFigure = _sentence[i].Kind == TokenKind.Figure && !_sentence[i].Figure.IsRejected;
            if (isFigure || (isPeriod && period >= 0 && _sentence[i].Period != _sentence[period].Period))
                return -1;
            period = isPeriod && period < 0 ? i : period;
        }

        return period;
    }
}
